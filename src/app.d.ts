import type { Fault } from '#lib/domain/shared/fault.ts';
import type { SignedAccount } from '#lib/server/auth/account.ts';

declare global {
	namespace App {
		interface Locals {
			/** Who is signed in; null on public pages. */
			account: SignedAccount | null;
			/** The one clock reading of the request. */
			now: Date;
			/** What kept the database from answering this request. */
			fault?: Fault;
		}
		interface PageData {
			/** A page that the person reads: no menu, no account, no list of stages. */
			bare?: boolean;
		}
		interface Error {
			message: string;
		}
	}
}

export {};
