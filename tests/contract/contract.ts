import { afterAll, beforeAll, describe } from 'vitest';
import { start, stop } from '#lib/server/stores/index.ts';
import { accounts } from './accounts.ts';
import { arrivals } from './arrivals.ts';
import { afterClosing } from './after-closing.ts';
import { appointments } from './appointments.ts';
import { closings } from './closings.ts';
import { closures } from './closures.ts';
import { directory } from './directory.ts';
import { drift } from './drift.ts';
import { erasures } from './erasure.ts';
import { exchanges } from './exchange.ts';
import { interviews } from './interviews.ts';
import { journals } from './journal.ts';
import { invitations } from './invitations.ts';
import { libraries } from './library.ts';
import { lots } from './lots.ts';
import { ownWords } from './own-words.ts';
import { past } from './past.ts';
import { practice } from './practice.ts';
import { quality } from './quality.ts';
import { returns } from './returns.ts';
import { rotations } from './rotation.ts';
import { sessions } from './sessions.ts';
import { settings } from './settings.ts';
import { signIns } from './sign-in.ts';
import { transactions } from './transactions.ts';

/** What every engine must do, word for word. */
export function contract(): void {
	beforeAll(start);
	afterAll(stop);

	describe('schema', drift);
	describe('transactions', transactions);
	describe('settings and rate limits', settings);
	describe('accounts and structures', accounts);
	describe('invitations', invitations);
	describe('quality', quality);
	describe('returns', returns);
	describe('sessions', sessions);
	describe('signing in', signIns);
	describe('interviews', interviews);
	describe('practice', practice);
	describe('own words', ownWords);
	describe('arrivals and reception', arrivals);
	describe('closings', closings);
	describe('after a closing', afterClosing);
	describe('erasure', erasures);
	describe('journal', journals);
	describe('library', libraries);
	describe('lots', lots);
	describe('exchange', exchanges);
	describe('past interviews', past);
	describe('closures and sites', closures);
	describe('appointments', appointments);
	describe('directory', directory);
	describe('rotation of the master key', rotations);
}
