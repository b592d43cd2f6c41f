CREATE TABLE `lot` (
	`id` text PRIMARY KEY NOT NULL,
	`structure_id` text NOT NULL,
	`period` text NOT NULL,
	`quarters` text NOT NULL,
	`interviews` integer NOT NULL,
	`k` integer NOT NULL,
	`k_return` integer NOT NULL,
	`tier` text NOT NULL,
	`dictionary` text NOT NULL,
	`catalogue` text NOT NULL,
	`algorithm` text NOT NULL,
	`closed_on` text NOT NULL,
	`error` text,
	`sha256` text NOT NULL,
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `lot_period` ON `lot` (`structure_id`,`period`);--> statement-breakpoint
CREATE TABLE `profile` (
	`lot_id` text NOT NULL,
	`rank` integer NOT NULL,
	`weight` integer NOT NULL,
	`columns` text NOT NULL,
	PRIMARY KEY(`lot_id`, `rank`),
	FOREIGN KEY (`lot_id`) REFERENCES `lot`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `fact` ADD `lot_id` text REFERENCES lot(id);
--> statement-breakpoint
CREATE TRIGGER `lot_no_update` BEFORE UPDATE ON `lot` BEGIN SELECT RAISE(ABORT, 'a closed lot is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `lot_no_delete` BEFORE DELETE ON `lot` BEGIN SELECT RAISE(ABORT, 'a closed lot is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `profile_no_update` BEFORE UPDATE ON `profile` BEGIN SELECT RAISE(ABORT, 'a closed lot is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `profile_no_delete` BEFORE DELETE ON `profile` BEGIN SELECT RAISE(ABORT, 'a closed lot is frozen'); END;
