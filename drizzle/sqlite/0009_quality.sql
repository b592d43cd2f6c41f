CREATE TABLE `improvement` (
	`id` text PRIMARY KEY NOT NULL,
	`structure_id` text NOT NULL,
	`finding` text NOT NULL,
	`action` text NOT NULL,
	`owned_by` text NOT NULL,
	`due_on` text NOT NULL,
	`effect` text NOT NULL,
	`done_on` text,
	`revision` integer NOT NULL,
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `improvement_structure` ON `improvement` (`structure_id`,`due_on`);--> statement-breakpoint
CREATE TABLE `opinion_code` (
	`id` text PRIMARY KEY NOT NULL,
	`structure_id` text NOT NULL,
	`site_id` text NOT NULL,
	`last_month` text NOT NULL,
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`site_id`) REFERENCES `site`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `opinion_code_month` ON `opinion_code` (`last_month`);--> statement-breakpoint
CREATE TABLE `opinion_count` (
	`structure_id` text NOT NULL,
	`site_id` text NOT NULL,
	`quarter` text NOT NULL,
	`statement` text NOT NULL,
	`answer` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`structure_id`, `site_id`, `quarter`, `statement`, `answer`),
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`site_id`) REFERENCES `site`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `quality_answer` (
	`structure_id` text NOT NULL,
	`version` text NOT NULL,
	`item` text NOT NULL,
	`level` text,
	`evidence` text NOT NULL,
	`objection` text NOT NULL,
	`noticed_on` text,
	`noticed_by` text,
	`revision` integer NOT NULL,
	PRIMARY KEY(`structure_id`, `version`, `item`),
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `quality_grid` (
	`scope` text NOT NULL,
	`version` text NOT NULL,
	`items` text NOT NULL,
	`published_on` text NOT NULL,
	PRIMARY KEY(`scope`, `version`)
);
