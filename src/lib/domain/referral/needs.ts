import { CEP_NEEDS } from '#lib/domain/referral/needs-cep.ts';
import type { Need } from '#lib/domain/referral/need.ts';
import { RIGHTS_NEEDS } from '#lib/domain/referral/needs-rights.ts';
import { SPECIALISED_NEEDS } from '#lib/domain/referral/needs-specialised.ts';
import { SPRO_NEEDS } from '#lib/domain/referral/needs-spro.ts';
import { URGENT_NEEDS } from '#lib/domain/referral/needs-urgent.ts';

/**
 * The need table: which network answers which demand, obstacle, fact or status, how strongly, and by what text.
 * Written from the law and from operators.md (state of 22 November 2026), never from a case.
 */
export const NEEDS: readonly Need[] = [
	...URGENT_NEEDS,
	...CEP_NEEDS,
	...SPRO_NEEDS,
	...SPECIALISED_NEEDS,
	...RIGHTS_NEEDS
];
