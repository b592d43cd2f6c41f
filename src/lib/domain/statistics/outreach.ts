import { isActivityCode } from '#lib/domain/statistics/activity-codes.ts';
import type { ActivityIncrement } from '#lib/domain/statistics/activity.ts';
import type { Fact } from '#lib/domain/statistics/fact.ts';
import { readFact } from '#lib/domain/statistics/read-fact.ts';

/** What an outreach post counted in a month: exact, and silent about who came. */
export type MonthActivity = ActivityIncrement & { readonly month: string };

/** Everything that leaves a post: facts under their random ids, and counts. No interview, no queue, no name of anybody. */
export type Return = {
	readonly post: string;
	readonly facts: readonly { readonly id: string; readonly fact: Fact }[];
	readonly activity: readonly MonthActivity[];
};

/** Beyond, a file is none of ours. */
const MOST_ROWS = 20_000;
const MOST_COUNTED = 1_000_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a post hands over, as JSON: its own structure and sites mean nothing elsewhere, and are left out. */
export const returnText = ({ post, facts, activity }: Return, token: string): string =>
	JSON.stringify({
		jeton: token,
		poste: post,
		faits: facts.map(({ id, fact }) => ({ ...fact, id, structure: undefined, site: undefined })),
		activite: activity
	});

/** Reads it for a structure and the site that its counts join; null when anything in it is not of our lists. */
export function readReturn(
	text: string,
	at: { readonly structure: string; readonly site: string }
): (Return & { readonly token: string }) | null {
	const { jeton: token, poste: post, faits, activite } = objectIn(text);
	if (typeof token !== 'string' || typeof post !== 'string' || !isLabel(post)) return null;
	if (!isRows(faits) || !isRows(activite)) return null;
	const facts = faits.map(({ id, ...columns }) => {
		const read = readFact({ ...columns, ...at });
		return typeof id === 'string' && UUID.test(id) && read.ok ? { id, fact: read.value } : null;
	});
	const activity = activite.map(countOf);
	const isWhole = facts.every((one) => one !== null) && activity.every((one) => one !== null);
	return isWhole ? { token, post, facts, activity } : null;
}

/** True for what a post may be called. */
export const isLabel = (text: string): boolean => /^[^\p{C}]{1,60}$/u.test(text) && text.trim() !== '';

function countOf(row: Readonly<Record<string, unknown>>): MonthActivity | null {
	const { month, measure, code, count } = row;
	const isCount = Number.isInteger(count) && Math.abs(count as number) <= MOST_COUNTED;
	const isOurs =
		isActivityCode(String(measure), String(code)) && /^20\d\d-(0[1-9]|1[0-2])$/.test(String(month));
	if (!isCount || !isOurs) return null;
	return { month, measure, code, count } as MonthActivity;
}

const isRows = (value: unknown): value is Record<string, unknown>[] =>
	Array.isArray(value) &&
	value.length <= MOST_ROWS &&
	value.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one));

function objectIn(text: string): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
	} catch {
		return {};
	}
}
