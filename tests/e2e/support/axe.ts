import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Beyond axe's own set: text at 7:1 (the house's contrast), targets one can hit. */
const MORE = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };

/** No rule of axe is muted, best practices included; the violations are told in a readable way. */
export async function expectNoViolation(page: Page, about: string): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).options({ rules: MORE }).analyze();
	const told = violations.map(({ id, help, nodes }) => ({
		id,
		help,
		where: nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`)
	}));
	expect.soft(told, about).toEqual([]);
}
