CREATE TABLE `appointment` (
	`id` text PRIMARY KEY NOT NULL,
	`structure_id` text NOT NULL,
	`site_id` text NOT NULL,
	`counsellor_id` text,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`erases_at` integer NOT NULL,
	`revision` integer NOT NULL,
	`key_id` text NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`site_id`) REFERENCES `site`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`counsellor_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`key_id`) REFERENCES `sealing_key`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `appointment_key` ON `appointment` (`key_id`);--> statement-breakpoint
CREATE INDEX `appointment_structure` ON `appointment` (`structure_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `appointment_erases` ON `appointment` (`erases_at`);--> statement-breakpoint
CREATE TABLE `arrival` (
	`id` text PRIMARY KEY NOT NULL,
	`structure_id` text NOT NULL,
	`site_id` text NOT NULL,
	`ticket` text NOT NULL,
	`day` text NOT NULL,
	`arrived_at` integer NOT NULL,
	`state` text NOT NULL,
	`taken_by` text,
	`taken_at` integer,
	`revision` integer NOT NULL,
	`key_id` text NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`site_id`) REFERENCES `site`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`taken_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`key_id`) REFERENCES `sealing_key`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `arrival_ticket` ON `arrival` (`structure_id`,`day`,`ticket`);--> statement-breakpoint
CREATE UNIQUE INDEX `arrival_key` ON `arrival` (`key_id`);--> statement-breakpoint
CREATE INDEX `arrival_day` ON `arrival` (`structure_id`,`day`);--> statement-breakpoint
CREATE TABLE `closure` (
	`id` text PRIMARY KEY NOT NULL,
	`structure_id` text NOT NULL,
	`site_id` text,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`reason` text NOT NULL,
	`posted_on` text NOT NULL,
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`site_id`) REFERENCES `site`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `closure_structure` ON `closure` (`structure_id`,`from_day`);--> statement-breakpoint
CREATE TABLE `topic` (
	`name` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `interview` ADD `interrupted_at` integer;