CREATE TABLE `declared_total` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`network` text NOT NULL,
	`year` integer NOT NULL,
	`interviews` integer NOT NULL,
	`source` text NOT NULL,
	`noted_on` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `declared_total_year` ON `declared_total` (`name`,`year`);--> statement-breakpoint
CREATE TABLE `imported_file` (
	`structure_id` text NOT NULL,
	`sha256` text NOT NULL,
	`interviews` integer NOT NULL,
	`imported_at` integer NOT NULL,
	PRIMARY KEY(`structure_id`, `sha256`),
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `lot_annex` (
	`lot_id` text PRIMARY KEY NOT NULL,
	`lines` text NOT NULL,
	FOREIGN KEY (`lot_id`) REFERENCES `lot`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `member` (
	`structure_id` text PRIMARY KEY NOT NULL,
	`registered_at` integer NOT NULL,
	`left_on` text,
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `member_key` (
	`id` text PRIMARY KEY NOT NULL,
	`structure_id` text NOT NULL,
	`public_key` text NOT NULL,
	`registered_at` integer NOT NULL,
	`replaced_at` integer,
	FOREIGN KEY (`structure_id`) REFERENCES `member`(`structure_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `member_key_public` ON `member_key` (`public_key`);--> statement-breakpoint
CREATE INDEX `member_key_structure` ON `member_key` (`structure_id`);--> statement-breakpoint
CREATE TABLE `received_file` (
	`id` text PRIMARY KEY NOT NULL,
	`structure_id` text,
	`lot_id` text,
	`sha256` text,
	`verdict` text NOT NULL,
	`fault` text,
	`received_at` integer NOT NULL,
	FOREIGN KEY (`structure_id`) REFERENCES `member`(`structure_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `received_file_lot` ON `received_file` (`lot_id`);--> statement-breakpoint
CREATE INDEX `received_file_received` ON `received_file` (`received_at`);
--> statement-breakpoint
CREATE TRIGGER `lot_annex_no_update` BEFORE UPDATE ON `lot_annex` BEGIN SELECT RAISE(ABORT, 'a closed lot is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `lot_annex_no_delete` BEFORE DELETE ON `lot_annex` BEGIN SELECT RAISE(ABORT, 'a closed lot is frozen'); END;
