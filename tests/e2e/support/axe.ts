import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** No rule of axe is muted, best practices included; the violations are told in a readable way. */
export async function expectNoViolation(page: Page, about: string): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	const told = violations.map(({ id, help, nodes }) => ({
		id,
		help,
		where: nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`)
	}));
	expect.soft(told, about).toEqual([]);
}
