CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text NOT NULL,
	`structure_id` text,
	`roles` text NOT NULL,
	`created_at` integer NOT NULL,
	`disabled_at` integer,
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_email` ON `account` (`email`);--> statement-breakpoint
CREATE INDEX `account_structure` ON `account` (`structure_id`);--> statement-breakpoint
CREATE TABLE `activity_count` (
	`structure_id` text NOT NULL,
	`site_id` text NOT NULL,
	`month` text NOT NULL,
	`measure` text NOT NULL,
	`code` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`structure_id`, `site_id`, `month`, `measure`, `code`),
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`site_id`) REFERENCES `site`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `directory_site` (
	`id` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`networks` text NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`postcode` text NOT NULL,
	`commune` text NOT NULL,
	`commune_code` text,
	`lat` real,
	`lon` real,
	`phone` text,
	`email` text,
	`website` text,
	`hours` text,
	`description` text,
	`source_label` text NOT NULL,
	`source_date` text NOT NULL,
	`licence` text NOT NULL,
	`to_verify` integer NOT NULL,
	`note` text,
	`structure_id` text,
	`name_key` text NOT NULL,
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `directory_site_structure` ON `directory_site` (`structure_id`);--> statement-breakpoint
CREATE TABLE `fact` (
	`id` text PRIMARY KEY NOT NULL,
	`structure_id` text NOT NULL,
	`period` text NOT NULL,
	`sealed` text NOT NULL,
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fact_lot` ON `fact` (`structure_id`,`period`);--> statement-breakpoint
CREATE TABLE `interview` (
	`id` text PRIMARY KEY NOT NULL,
	`structure_id` text NOT NULL,
	`site_id` text NOT NULL,
	`counsellor_id` text NOT NULL,
	`ticket` text NOT NULL,
	`day` text NOT NULL,
	`opened_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`revision` integer NOT NULL,
	`key_id` text NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`site_id`) REFERENCES `site`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`counsellor_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`key_id`) REFERENCES `sealing_key`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `interview_ticket` ON `interview` (`structure_id`,`ticket`);--> statement-breakpoint
CREATE UNIQUE INDEX `interview_key` ON `interview` (`key_id`);--> statement-breakpoint
CREATE INDEX `interview_counsellor` ON `interview` (`counsellor_id`);--> statement-breakpoint
CREATE TABLE `kept_synthesis` (
	`id` text PRIMARY KEY NOT NULL,
	`structure_id` text NOT NULL,
	`site_id` text NOT NULL,
	`counsellor_id` text NOT NULL,
	`ticket` text NOT NULL,
	`closed_at` integer NOT NULL,
	`erases_at` integer NOT NULL,
	`key_id` text NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`site_id`) REFERENCES `site`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`counsellor_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`key_id`) REFERENCES `sealing_key`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `kept_synthesis_ticket` ON `kept_synthesis` (`structure_id`,`ticket`);--> statement-breakpoint
CREATE UNIQUE INDEX `kept_synthesis_key` ON `kept_synthesis` (`key_id`);--> statement-breakpoint
CREATE INDEX `kept_synthesis_counsellor` ON `kept_synthesis` (`counsellor_id`);--> statement-breakpoint
CREATE INDEX `kept_synthesis_erases` ON `kept_synthesis` (`erases_at`);--> statement-breakpoint
CREATE TABLE `login_session` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `login_session_account` ON `login_session` (`account_id`);--> statement-breakpoint
CREATE INDEX `login_session_expires` ON `login_session` (`expires_at`);--> statement-breakpoint
CREATE TABLE `rate_limit` (
	`key` text PRIMARY KEY NOT NULL,
	`window_start` integer NOT NULL,
	`hits` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `rate_limit_window` ON `rate_limit` (`window_start`);--> statement-breakpoint
CREATE TABLE `sealing_key` (
	`id` text PRIMARY KEY NOT NULL,
	`wrapped` text NOT NULL,
	`retention` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer
);
--> statement-breakpoint
CREATE TABLE `setting` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `site` (
	`id` text PRIMARY KEY NOT NULL,
	`structure_id` text NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`commune_code` text NOT NULL,
	`hours` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `site_structure` ON `site` (`structure_id`);--> statement-breakpoint
CREATE TABLE `structure` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`network` text NOT NULL,
	`address` text NOT NULL,
	`commune_code` text NOT NULL,
	`created_at` integer NOT NULL,
	`revision` integer NOT NULL
);
