import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { useHouse } from './support/accounts.ts';
import { inspect, watch } from './support/inspect.ts';
import { raw } from './support/raw.ts';

const house = useHouse('own');
test.describe.configure({ timeout: 300_000 });

for (const javaScriptEnabled of [true, false])
	test(`anybody finds a trade by a word, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
		browser
	}) => {
		const page = await browser.newPage({ baseURL: house.now.origin, javaScriptEnabled });
		await page.goto('/metiers');
		await page.getByLabel('Quel métier').fill('boulangere');
		await page.getByRole('button', { name: 'Chercher' }).click();
		await expect(page.locator('ol > li > a').first()).toHaveText('Boulanger / Boulangère');
		await page.locator('ol > li > a').first().click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Boulanger / Boulangère');
		await expect(page.getByText('D1102', { exact: true })).toBeVisible();
		await page.close();
	});

test('a trade that is not, and words of any kind', async () => {
	expect((await raw(house.now, '/metiers/Z9999')).status).toBe(404);
	const strange = await raw(house.now, `/metiers?mots=${encodeURIComponent('<script>\0é'.repeat(200))}`);
	expect(strange.status).toBe(200);
	expect(await strange.text()).not.toContain('<script>é');
});

for (const [path, name] of [
	['/metiers?mots=boulangere', 'metiers'],
	['/metiers/D1102', 'metier'],
	['/financements', 'financements'],
	['/emploi-local', 'emploi-local'],
	['/emploi-local?commune=Carhaix', 'emploi-local-fiche'],
	['/agenda', 'agenda'],
	['/vos-droits', 'vos-droits'],
	['/vos-droits/facile-a-lire', 'vos-droits-facile']
])
	test(`the page ${name} is for everybody`, async ({ browser }) => {
		const context = await browser.newContext({ baseURL: house.now.origin });
		const page = await context.newPage();
		const seen = watch(page);
		await page.goto(path!);
		await inspect(page, name!);
		expect(seen).toEqual({ elsewhere: [], complaints: [] });
		await context.close();
	});

for (const [path, sheets] of [
	['/vos-droits', 1],
	['/vos-droits/facile-a-lire', 2],
	['/emploi-local?bassin=5314', 1],
	['/emploi-local?bassin=5309', 1]
] as const)
	test(`${path} prints on ${sheets} A4`, async ({ browser }) => {
		const context = await browser.newContext({ baseURL: house.now.origin });
		const page = await context.newPage();
		await page.goto(path);
		const pdf = await page.pdf({
			format: 'A4',
			margin: { top: '12mm', bottom: '12mm', left: '14mm', right: '14mm' }
		});
		if (process.env.DEGEMER_SHOTS) writeFileSync(`/tmp/e2e-shots${path.replace(/\W/g, '-')}.pdf`, pdf);
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(sheets);
		await context.close();
	});
