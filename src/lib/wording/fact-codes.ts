import type { FactColumns } from '#lib/domain/statistics/fact.ts';
import { labelOf } from '#lib/domain/shared/codes.ts';
import { ageClasses } from '#lib/vocabularies/age-class.ts';
import { autonomyDegrees } from '#lib/vocabularies/autonomy.ts';
import { demandSubjects } from '#lib/vocabularies/demand-subject.ts';
import { diplomas } from '#lib/vocabularies/diploma.ts';
import { followUps } from '#lib/vocabularies/follow-up.ts';
import { handovers } from '#lib/vocabularies/handover.ts';
import { informationTypes } from '#lib/vocabularies/information.ts';
import { networks, type Network } from '#lib/vocabularies/network.ts';
import { origins } from '#lib/vocabularies/origin.ts';
import { schemeKnowledge } from '#lib/vocabularies/scheme-knowledge.ts';
import { sexes } from '#lib/vocabularies/sex.ts';
import { synthesisFormats } from '#lib/vocabularies/synthesis-format.ts';
import type { CodeList } from '#lib/vocabularies/types.ts';
import { young1630 } from '#lib/vocabularies/young-16-30.ts';
import { FACT_LABELS } from '#lib/wording/fact-labels.ts';
import { GROUP_NAMES } from '#lib/wording/groups.ts';
import { networkNames } from '#lib/wording/network-names.ts';

const LISTS: Partial<Record<keyof FactColumns, CodeList>> = {
	tranche_age: ageClasses,
	jeune_16_30: young1630,
	sexe: sexes,
	niveau_diplome: diplomas,
	objet_principal: demandSubjects,
	objets: demandSubjects,
	autonomie_numerique: autonomyDegrees,
	autonomie_demarches: autonomyDegrees,
	connaissance_dispositifs: schemeKnowledge,
	informations: informationTypes,
	suite: followUps,
	mise_en_relation: handovers,
	synthese: synthesisFormats,
	origine: origins
};

/** What people read of a code of a fact’s column; `epciName` names a group of communes. */
export function factLabel(
	column: keyof FactColumns,
	code: string,
	epciName: (code: string) => string | null
): string {
	const list = LISTS[column];
	const own = FACT_LABELS[column]?.[code];
	if (own !== undefined) return own;
	if (list) return labelOf(list, code);
	if (column === 'epci') return epciName(code) ?? code;
	if (networks.some((network) => network.code === code)) return networkNames[code as Network];
	return GROUP_NAMES[code] && code !== 'non-communique' ? GROUP_NAMES[code] : labelOf(sexes, code);
}
