import { DEFAULT_TARGETS, type WaitingTargets } from '#lib/domain/triage/waiting-targets.ts';
import { transaction } from '#lib/server/db/index.ts';
import { readSetting, writeSetting } from '#lib/server/stores/settings.ts';
import { bump, receptionTopic } from '#lib/server/stores/topics.ts';

const settingOf = (structureId: string): string => `attentes:${structureId}`;

/** How long a structure means each level to wait; the usual targets until it sets its own. */
export async function readTargets(structureId: string): Promise<WaitingTargets> {
	const [immediat, jour, differable] = ((await readSetting(settingOf(structureId))) ?? '')
		.split(' ')
		.map(Number);
	return immediat && jour && differable ? { immediat, jour, differable } : DEFAULT_TARGETS;
}

/** Sets them, if they still are what was read; every desk of the structure shows them within its next second. */
export function writeTargets(
	structureId: string,
	read: WaitingTargets,
	{ immediat, jour, differable }: WaitingTargets
): Promise<boolean> {
	return transaction(`structures:${structureId}`, async () => {
		const current = await readTargets(structureId);
		const moved = (['immediat', 'jour', 'differable'] as const).some(
			(level) => current[level] !== read[level]
		);
		if (moved) return false;
		await writeSetting(settingOf(structureId), `${immediat} ${jour} ${differable}`);
		await bump(receptionTopic(structureId));
		return true;
	});
}
