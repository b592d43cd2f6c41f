CREATE TABLE `outreach_parcel` (
	`id` text PRIMARY KEY NOT NULL,
	`structure_id` text NOT NULL,
	`prepared_at` integer NOT NULL,
	`interviews` integer NOT NULL,
	`receipt` text NOT NULL,
	`file` text,
	`handed_over_at` integer,
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outreach_parcel_structure` ON `outreach_parcel` (`structure_id`);--> statement-breakpoint
CREATE TABLE `outreach_return` (
	`parcel_id` text PRIMARY KEY NOT NULL,
	`structure_id` text NOT NULL,
	`site_id` text NOT NULL,
	`post` text NOT NULL,
	`interviews` integer NOT NULL,
	`receipt` text NOT NULL,
	`received_at` integer NOT NULL,
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`site_id`) REFERENCES `site`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outreach_return_structure` ON `outreach_return` (`structure_id`);