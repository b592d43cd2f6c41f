import { expect, test } from 'vitest';
import { useCommandLine } from '../../tests/support/command-line.ts';
import { french } from './terminal.ts';

const { degemer, evaluate } = useCommandLine();

/** A fictional structure that counted 40 interviews three years ago, and none since. */
const FILL = `
	const { createStructure, recordContact, start, stop } = await import('#lib/server/stores/index.ts');
	const { worldOf } = await import('./tests/support/world.ts');
	await start();
	const year = new Date().getFullYear() - 3;
	const { structure, site } = await createStructure({
		name: 'Accueil de Ker-Exemple', network: 'cio', address: '1 rue de l’Exemple', communeCode: '35238',
		site: { name: 'Antenne', address: '1 rue de l’Exemple', communeCode: '35238', hours: null }, now: new Date()
	});
	for (const fact of worldOf({ interviews: 40, seed: 3, structure: structure.id, quarters: [year + '-T2'] })) {
		await recordContact({
			structureId: structure.id, siteId: site.id, month: year + '-04',
			increments: [{ measure: 'type', code: 'api', count: 1 }], fact: { ...fact, site: site.id }
		});
	}
	await stop();
`;
const close = (...more: string[]) => degemer(['close-lot', '--structure', 'accueil de ker-exemple', ...more]);

test('a period is tried, closed once, and never again', async () => {
	expect(await evaluate(FILL)).toMatchObject({ code: 0, err: '' });
	const year = String(new Date().getFullYear() - 3);
	const rest =
		'Moins de 200 accueils dans l’année : chaque information se lit seule, sans croisement, pour que personne ne soit reconnu.\n';
	const done = (said: string) => ({
		code: 0,
		out: french(`${said} : année ${year}, 40 accueils.\n${rest}`),
		err: ''
	});
	expect(await close('--period', '1999')).toEqual({
		code: 2,
		out: '',
		err: french(`Période inconnue : « 1999 ». Périodes : ${year}.\n`)
	});
	expect(await close('--dry-run')).toEqual(done('Essai, rien n’est écrit'));
	expect(await close('--period', year)).toEqual(done('Période close'));
	expect(await close('--period', year)).toEqual({
		code: 1,
		out: '',
		err: `La période ${year} est déjà close.\n`
	});
	expect(await close()).toMatchObject({
		code: 1,
		out: '',
		err: french(
			'Aucune période n’est prête à être close : son terme n’est pas venu, ou elle compte trop peu d’accueils.\n'
		)
	});
});

test('an unknown structure is said', async () => {
	expect(await degemer(['close-lot', '--structure', 'Nulle part'])).toEqual({
		code: 2,
		out: '',
		err: french('Structure inconnue : « Nulle part » (voir « list-structures »).\n')
	});
});
