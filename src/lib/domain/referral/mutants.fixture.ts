import type { Condition } from '#lib/domain/referral/condition.ts';
import type { Rules } from '#lib/domain/referral/rank.ts';
import type { Network } from '#lib/vocabularies/network.ts';
import type { Prefilter } from '#lib/vocabularies/types.ts';

/** One rule broken on purpose; only the verdicts of these networks can move. */
export type Mutant = { readonly name: string; readonly networks: readonly string[]; readonly rules: Rules };

/** Every rule gone, one at a time: a row of needs, a bar for one of its networks, an opening. */
export function* withoutOneRule(rules: Rules): Generator<Mutant> {
	for (const [at, need] of rules.needs.entries())
		yield {
			name: `besoin ${at} ${need.network} ${need.because}`,
			networks: [need.network],
			rules: { ...rules, needs: rules.needs.toSpliced(at, 1) }
		};
	for (const [at, bar] of rules.bars.entries())
		for (const network of bar.networks)
			yield {
				name: `limite ${at} ${network} ${bar.because}`,
				networks: [network],
				rules: { ...rules, bars: rules.bars.with(at, { ...bar, networks: without(bar.networks, network) }) }
			};
	for (const [at, opening] of rules.openings.entries())
		yield {
			name: `ouverture ${at} ${opening.network}`,
			networks: [opening.network],
			rules: { ...rules, openings: rules.openings.toSpliced(at, 1) }
		};
}

/** Every edge of age or diploma moved by one, and every key of a bar, an opening or a door dropped, one at a time. */
export function* withOneEdgeMoved(rules: Rules): Generator<Mutant> {
	for (const [at, need] of rules.needs.entries())
		for (const broken of movedEdges(need.when))
			yield {
				name: `besoin ${at} ${need.network} ${need.because} : ${broken.how}`,
				networks: [need.network],
				rules: { ...rules, needs: rules.needs.with(at, { ...need, when: broken.when }) }
			};
	for (const [at, bar] of rules.bars.entries())
		for (const broken of [...droppedKeys(bar.when), ...movedEdges(bar.when)])
			yield {
				name: `limite ${at} ${bar.because} : ${broken.how}`,
				networks: bar.networks,
				rules: { ...rules, bars: rules.bars.with(at, { ...bar, when: broken.when }) }
			};
	for (const [at, opening] of rules.openings.entries())
		for (const broken of [...droppedKeys(opening.when), ...movedEdges(opening.when)])
			yield {
				name: `ouverture ${at} ${opening.network} : ${broken.how}`,
				networks: [opening.network],
				rules: { ...rules, openings: rules.openings.with(at, { ...opening, when: broken.when }) }
			};
	for (const [network, door] of rules.doors)
		for (const broken of brokenDoors(door))
			yield {
				name: `porte ${network} : ${broken.how}`,
				networks: [network],
				rules: { ...rules, doors: new Map(rules.doors).set(network, broken.door) }
			};
}

/** Every key of every need dropped, one at a time: what only a longer list of cases would all tell. */
export function* withOneNeedLoosened(rules: Rules): Generator<Mutant> {
	for (const [at, need] of rules.needs.entries())
		for (const broken of droppedKeys(need.when))
			yield {
				name: `besoin ${at} ${need.network} ${need.because} : ${broken.how}`,
				networks: [need.network],
				rules: { ...rules, needs: rules.needs.with(at, { ...need, when: broken.when }) }
			};
}

function* droppedKeys(when: Condition): Generator<{ how: string; when: Condition }> {
	for (const key of Object.keys(when) as (keyof Condition)[]) {
		yield { how: `sans ${key}`, when: lacking(when, key) };
	}
}

function* movedEdges(when: Condition): Generator<{ how: string; when: Condition }> {
	for (const key of ['ageMin', 'ageMax', 'diplomaMin'] as const) {
		const edge = when[key];
		if (edge === undefined) continue;
		yield { how: `${key} ${edge - 1}`, when: { ...when, [key]: edge - 1 } };
		yield { how: `${key} ${edge + 1}`, when: { ...when, [key]: edge + 1 } };
	}
	for (const [at, one] of (when.oneOf ?? []).entries())
		for (const moved of movedEdges(one))
			yield { how: `${at} ${moved.how}`, when: { ...when, oneOf: when.oneOf!.with(at, moved.when) } };
}

function* brokenDoors(door: Prefilter): Generator<{ how: string; door: Prefilter }> {
	for (const key of Object.keys(door) as (keyof Prefilter)[]) {
		// « Anyone » keeps nobody out; with it, statuses only come first (operators.md), and a note is prose.
		if (key === 'anyone' || key === 'needNote' || (key === 'statuses' && door.anyone)) continue;
		yield { how: `sans ${key}`, door: lacking(door, key) };
	}
	for (const key of ['ageMin', 'ageMax', 'ageMaxBoe', 'diplomaMin'] as const) {
		const edge = door[key];
		if (edge === undefined) continue;
		yield { how: `${key} ${edge - 1}`, door: { ...door, [key]: edge - 1 } };
		yield { how: `${key} ${edge + 1}`, door: { ...door, [key]: edge + 1 } };
	}
	for (const [at, one] of (door.anyOf ?? []).entries())
		for (const broken of brokenDoors(one))
			yield { how: `${at} ${broken.how}`, door: { ...door, anyOf: door.anyOf!.with(at, broken.door) } };
}

const lacking = <T extends object>(whole: T, key: keyof T): T =>
	Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key)) as T;

const without = (networks: readonly Network[], network: Network): Network[] =>
	networks.filter((one) => one !== network);
