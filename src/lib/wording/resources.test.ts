import { expect, it } from 'vitest';
import { resources } from '#lib/vocabularies/resource.ts';
import { resourceOptions } from '#lib/wording/resources.ts';

const ids = resources.map(({ id }) => id);

it('keeps the order of the shelf when nothing is about to be decided', () => {
	expect(resourceOptions([]).map(({ code }) => code)).toEqual(ids);
	expect(resourceOptions(['cadre']).map(({ code }) => code)).toEqual(ids);
});

it('puts first what is useful before resigning, and loses nothing', () => {
	const [first, ...others] = resourceOptions(['demission-envisagee']);
	expect(first).toMatchObject({ code: 'demission', hint: 'utile avant de décider · Ministère du travail' });
	expect(others.map(({ code }) => code)).toEqual(ids.filter((id) => id !== 'demission'));
});
