import type { Role } from '#lib/server/stores/accounts.ts';
import type { SessionAccount } from '#lib/server/stores/login-sessions.ts';

/** The account of a request: what a page may know of who is signed in. */
export type SignedAccount = SessionAccount;

export type { Role };
