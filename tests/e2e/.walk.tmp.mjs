import { chromium } from '@playwright/test';
const [, , base, code, out = '/tmp/shots', js = '1'] = process.argv;
const browser = await chromium.launch({
	executablePath: '/usr/bin/chromium',
	args: [
		'--no-sandbox',
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync'
	]
});
const ctx = await browser.newContext({
	viewport: { width: 1366, height: 768 },
	javaScriptEnabled: js === '1'
});
const page = await ctx.newPage();
page.on('console', (m) => {
	if (['error', 'warning'].includes(m.type())) console.log('CONSOLE', m.text().slice(0, 300));
});
page.on('pageerror', (e) => console.log('PAGEERR', String(e).slice(0, 300)));
page.on('response', (r) => {
	if (r.status() >= 400) console.log('HTTP', r.status(), r.url());
});
let n = 0;
const shot = async (name, full = true) =>
	page.screenshot({ path: `${out}/${String(++n).padStart(2, '0')}-${name}.png`, fullPage: full });
await page.goto(base + '/');
if (code !== '-') {
	await shot('premiere-visite');
	await page.fill('#code', code);
	await page.fill('#structure', 'Point d’accueil de Carhaix');
	await page.selectOption('#reseau', 'info-jeunes');
	await page.fill('#adresse', '1 rue de l’Exemple');
	await page.fill('#commune', 'carhaix');
	await page.fill('#nom', 'Soazig');
	await page.fill('#courriel', 'soazig@exemple.bzh');
	await page.fill('#motDePasse', 'un mot de passe long');
	await page.click('text=Créer la structure et mon compte');
} else {
	await page.fill('#courriel', 'conseil@demo.example');
	await page.fill('#motDePasse', 'degemer-demo-2026');
	await shot('connexion');
	await page.click('button:has-text("Se connecter")');
}
await page.waitForURL('**/aujourdhui');
await shot('aujourdhui');
await page.click('text=Recevoir maintenant');
await page.waitForURL('**/premier-contact');
await shot('premier-contact');
await page.check('text=Une date dans les 7 jours');
if (js === '1') await page.waitForSelector('[data-save=saved]:has-text("Enregistré")');
await shot('premier-contact-2');
await page.click('text=Continuer');
await page.waitForURL('**/ecoute');
await shot('ecoute');
await page.fill(
	'#paroles',
	'Elle aide sa mère, aide à domicile à Carhaix, voudrait soigner. Peur de perdre son salaire.'
);
await page.fill(
	'#reformulation',
	'Je voudrais devenir aide-soignante sans perdre mon salaire pendant la formation.'
);
await page.check('#validee, [name=validee]');
await page.fill('#demande1', 'Savoir comment financer une formation d’aide-soignante');
await page.click('label:has-text("Financer une formation")');
if (js === '1') await page.waitForTimeout(900);
await shot('ecoute-2');
await page.click('text=Continuer');
await page.waitForURL('**/diagnostic');
await shot('diagnostic');
await page.click('label:has-text("Salarié·e du privé en CDI")');
await page.click('label:has-text("30–44 ans")');
await page.fill('#commune', '29270');
await page.click('label:has-text("Coût de la formation")');
await page.click('label:has-text("Aucun moyen de transport")');
await page.click('label:has-text("Envie forte")');
if (js === '1') await page.waitForTimeout(900);
await shot('diagnostic-2');
await page.click('text=Continuer');
await page.waitForURL('**/pistes');
await shot('pistes');
await page.click('article:first-of-type label:has-text("Je choisis")');
await page.click('label:has-text("Mon compte formation")');
if (js === '1') await page.waitForTimeout(900);
await page.click('button:has-text("Continuer")');
await page.waitForURL('**/synthese');
await shot('synthese');
const href = await page.getAttribute('a:has-text("PDF")', 'href');
const pdf = await ctx.request.get(base + href);
console.log('pdf', pdf.status(), pdf.headers()['content-type']);
(await import('node:fs')).writeFileSync(`${out}/synthese.pdf`, await pdf.body());
await page.click('text=Continuer : clore');
await page.waitForURL('**/cloture');
await shot('cloture');
await page.click('button:has-text("Clore et compter")');
await page.waitForURL('**/aujourdhui?clos=*');
await shot('clos');
if (code !== '-') {
	await page.goto(base + '/activite');
	await shot('activite');
	await page.goto(base + '/saisie');
	await shot('saisie');
	await page.goto(base + '/guide');
	await shot('guide');
}
await browser.close();
