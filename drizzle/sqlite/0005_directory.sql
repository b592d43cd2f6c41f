CREATE TABLE `directory_edit` (
	`id` text PRIMARY KEY NOT NULL,
	`structure_id` text NOT NULL,
	`kind` text NOT NULL,
	`sheet_id` text NOT NULL,
	`fields` text NOT NULL,
	`before` text NOT NULL,
	`source` text NOT NULL,
	`via` text NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `directory_edit_sheet` ON `directory_edit` (`structure_id`,`sheet_id`);--> statement-breakpoint
CREATE TABLE `directory_entry` (
	`import_id` text NOT NULL,
	`row` integer NOT NULL,
	`kind` text NOT NULL,
	`sheet_id` text,
	`verdict` text NOT NULL,
	`notes` text NOT NULL,
	`doc` text,
	`structure_ref` text,
	`name` text NOT NULL,
	`networks` text NOT NULL,
	`themes` text NOT NULL,
	`commune_code` text,
	`lat` real,
	`lon` real,
	`updated_on` text,
	`duplicate_of` text,
	`decision` text,
	PRIMARY KEY(`import_id`, `row`),
	FOREIGN KEY (`import_id`) REFERENCES `directory_import`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `directory_entry_sheet` ON `directory_entry` (`sheet_id`);--> statement-breakpoint
CREATE INDEX `directory_entry_structure_ref` ON `directory_entry` (`structure_ref`);--> statement-breakpoint
CREATE INDEX `directory_entry_duplicate` ON `directory_entry` (`duplicate_of`);--> statement-breakpoint
CREATE TABLE `directory_import` (
	`id` text PRIMARY KEY NOT NULL,
	`structure_id` text,
	`account_id` text,
	`file_name` text NOT NULL,
	`origin` text NOT NULL,
	`state` text NOT NULL,
	`refusal` text,
	`tally` text NOT NULL,
	`started_at` integer NOT NULL,
	`progress_at` integer NOT NULL,
	`applied_at` integer,
	`undone_at` integer,
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `directory_import_structure` ON `directory_import` (`structure_id`);