import { index, instant, int, primaryKey, table, text } from '#lib/server/db/kit.ts';
import { account, sealingKey } from '#lib/server/db/schema.ts';

/** The secret that an account shares with a telephone (TOTP), sealed under a key of its own. */
export const secondFactor = table('second_factor', {
	accountId: text('account_id')
		.primaryKey()
		.references(() => account.id),
	keyId: text('key_id')
		.notNull()
		.references(() => sealingKey.id),
	secret: text('secret').notNull(),
	createdAt: instant('created_at').notNull(),
	/** Null until a first code shows that the telephone has it. */
	confirmedAt: instant('confirmed_at'),
	/** Last step of thirty seconds whose code was taken: none serves twice. */
	lastStep: int('last_step').notNull()
});

/** Codes for the day without a telephone; a keyed hash, gone once used. */
export const recoveryCode = table(
	'recovery_code',
	{
		accountId: text('account_id')
			.notNull()
			.references(() => account.id),
		hash: text('hash').notNull()
	},
	(t) => [primaryKey({ columns: [t.accountId, t.hash] })]
);

/** Somebody whose password was right and whose code is awaited; `id` is the SHA-256 of what the form carries. */
export const signInStep = table(
	'sign_in_step',
	{
		id: text('id').primaryKey(),
		accountId: text('account_id')
			.notNull()
			.references(() => account.id),
		expiresAt: instant('expires_at').notNull()
	},
	(t) => [index('sign_in_step_expires').on(t.expiresAt)]
);

/** Posts where an account has signed in; `device` is the SHA-256 of a cookie. */
export const knownDevice = table(
	'known_device',
	{
		device: text('device').notNull(),
		accountId: text('account_id')
			.notNull()
			.references(() => account.id),
		seenAt: instant('seen_at').notNull(),
		/** Last time a second factor was given there. */
		provedAt: instant('proved_at')
	},
	(t) => [primaryKey({ columns: [t.device, t.accountId] }), index('known_device_account').on(t.accountId)]
);

/** Failures that follow each other, and until when the next try waits; `key` is a SHA-256: neither address nor e-mail is kept. */
export const signInDelay = table(
	'sign_in_delay',
	{
		key: text('key').primaryKey(),
		failures: int('failures').notNull(),
		lastAt: instant('last_at').notNull(),
		until: instant('until').notNull()
	},
	(t) => [index('sign_in_delay_last').on(t.lastAt)]
);

/** `key` is a SHA-256 (hex): neither address nor e-mail is kept. */
export const rateLimit = table(
	'rate_limit',
	{
		key: text('key').primaryKey(),
		windowStart: instant('window_start').notNull(),
		hits: int('hits').notNull()
	},
	(t) => [index('rate_limit_window').on(t.windowStart)]
);
