CREATE TABLE `journal` (
	`scope` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`account_id` text,
	`action` text NOT NULL,
	`about` text NOT NULL,
	`seal` text NOT NULL,
	PRIMARY KEY(`scope`, `seq`)
);
--> statement-breakpoint
CREATE INDEX `journal_at` ON `journal` (`at`);