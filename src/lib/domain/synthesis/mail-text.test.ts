import { expect, it } from 'vitest';
import { startInterview } from '#lib/domain/interview/start.ts';
import { buildSynthesis } from '#lib/domain/synthesis/build.ts';
import { mailText } from '#lib/domain/synthesis/mail-text.ts';
import { mailWords } from '#lib/wording/mail.ts';
import { synthesisWords } from '#lib/wording/synthesis.ts';
import { maelle, maelleContext } from '../../../../tests/support/cast.ts';

const answer = (interview = maelle) => {
	const { subject, text } = mailText(buildSynthesis(interview, maelleContext, synthesisWords), mailWords);
	return { subject, text: text.replace(/[\u00a0\u202f]/g, ' ') };
};

it('greets, says the synthesis in the same order, and signs with the structure alone', () => {
	const { subject, text } = answer();
	expect(subject).toBe('Votre demande');
	expect(text).toMatch(/^Bonjour,\n\nMerci pour votre message\./);
	const order = [
		'Ma question\n1. Devenir aide-soignante',
		'Ce que j’ai décidé\n',
		'Mon prochain pas\nQuoi : Appeler'
	];
	const places = order.map((part) => text.indexOf(part));
	expect(places.every((place) => place > 0)).toBe(true);
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	expect(text).toMatch(/\nBien à vous,\nPoint Orientation du Centre Bretagne\n$/);
});

it('writes addresses in full, leaves out what only paper needs, and no name', () => {
	const named = { ...maelle, synthesis: { ...maelle.synthesis, name: 'Maëlle' } };
	const { text } = answer(named);
	expect(text).toMatch(/\nhttps:\/\/\S+\nSource : /);
	expect(text).not.toContain('Maëlle');
	expect(text).not.toContain('Nom (si je le souhaite)');
	expect(text).not.toContain('CANARI');
	expect(text).not.toContain('Ma synthèse');
});

it('of an empty interview is still a letter', () => {
	const { text } = answer(startInterview());
	expect(text).toMatch(/^Bonjour,/);
	expect(text).toContain('Mes droits');
	expect(text).not.toContain('Ma question');
});
