import { expect, test } from '@playwright/test';
import { OWN, signedIn, useHouse } from './support/accounts.ts';
import { expectNoViolation } from './support/axe.ts';
import { awake, chip, expectSaved, openAt } from './support/road.ts';

const house = useHouse('own');

test('an interview by mail: adapted prompts, an answer to copy that follows the plan, never an address', async ({
	browser
}) => {
	const context = await signedIn(browser, house.now, OWN.first, {
		permissions: ['clipboard-read', 'clipboard-write']
	});
	const page = await context.newPage();
	const id = await openAt(page, 'synthese');
	await expect(page.getByRole('heading', { name: 'Réponse à copier' })).toHaveCount(0);
	await page.goto(`/entretiens/${id}/premier-contact`);
	await awake(page);
	await page.getByText('Canal, autonomie, origine de la venue').click();
	await chip(page, 'canal', 'mail').check();
	await expectSaved(page);
	await page.goto(`/entretiens/${id}/ecoute`);
	await awake(page);
	await page.getByText('Par mail').click();
	await expect(page.getByText('un signe de danger')).toBeVisible();
	await page.goto(`/entretiens/${id}/synthese`);
	await awake(page);
	await page.locator('[name="quoi1"]').fill('Appeler la mission locale');
	await expectSaved(page);
	const answer = page.getByLabel('Texte de la réponse');
	await expect(answer).toHaveValue(/^Bonjour,[^]*Mon prochain pas\nQuoi\s: Appeler la mission locale/);
	await expect(answer).toHaveAttribute('readonly');
	await page.getByRole('button', { name: 'Copier', exact: true }).click();
	await expect(page.getByText('Copié.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await answer.inputValue());
	await expectNoViolation(page, 'written answer');
	await expect(page.locator('[href^="mailto:"]')).toHaveCount(0);

	const plain = await signedIn(browser, house.now, OWN.first, { javaScriptEnabled: false });
	const still = await plain.newPage();
	await still.goto(`/entretiens/${id}/synthese`);
	await expect(still.getByText('Ctrl + A')).toBeVisible();
	await expect(still.getByLabel('Texte de la réponse')).toHaveValue(/Appeler la mission locale/);
	await plain.close();
	await context.close();
});
