CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`structure_id` text NOT NULL,
	`account_id` text,
	`email` text NOT NULL,
	`roles` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `invitation_structure` ON `invitation` (`structure_id`);--> statement-breakpoint
CREATE INDEX `invitation_expires` ON `invitation` (`expires_at`);