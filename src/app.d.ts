import type { SignedAccount } from '#lib/server/auth/account.ts';

declare global {
	namespace App {
		interface Locals {
			/** Who is signed in; null on public pages. */
			account: SignedAccount | null;
			/** The one clock reading of the request. */
			now: Date;
		}
		interface Error {
			message: string;
		}
	}
}

export {};
