CREATE TABLE `return_code` (
	`id` text PRIMARY KEY NOT NULL,
	`structure_id` text NOT NULL,
	`site_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`site_id`) REFERENCES `site`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `return_code_expires` ON `return_code` (`expires_at`);