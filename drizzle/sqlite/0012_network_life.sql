CREATE TABLE `calendar_address` (
	`id` text PRIMARY KEY NOT NULL,
	`structure_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_address_structure` ON `calendar_address` (`structure_id`);--> statement-breakpoint
CREATE TABLE `concern` (
	`id` text PRIMARY KEY NOT NULL,
	`structure_id` text NOT NULL,
	`kind` text NOT NULL,
	`received_on` text NOT NULL,
	`subject` text NOT NULL,
	`answered_on` text,
	`measure` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `concern_structure` ON `concern` (`structure_id`,`received_on`);--> statement-breakpoint
CREATE TABLE `network_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`question_id` text NOT NULL,
	`structure_id` text NOT NULL,
	`answer` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`question_id`) REFERENCES `network_question`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `network_answer_question` ON `network_answer` (`question_id`);--> statement-breakpoint
CREATE TABLE `network_event` (
	`id` text PRIMARY KEY NOT NULL,
	`structure_id` text NOT NULL,
	`kind` text NOT NULL,
	`day` text NOT NULL,
	`from_time` text NOT NULL,
	`to_time` text NOT NULL,
	`title` text NOT NULL,
	`place` text NOT NULL,
	`is_public` integer NOT NULL,
	`minutes` integer,
	`staff` integer,
	`heads` integer,
	`created_at` integer NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `network_event_structure` ON `network_event` (`structure_id`,`day`);--> statement-breakpoint
CREATE INDEX `network_event_day` ON `network_event` (`day`);--> statement-breakpoint
CREATE TABLE `network_presence` (
	`event_id` text NOT NULL,
	`structure_id` text NOT NULL,
	`staff` integer NOT NULL,
	PRIMARY KEY(`event_id`, `structure_id`),
	FOREIGN KEY (`event_id`) REFERENCES `network_event`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `network_question` (
	`id` text PRIMARY KEY NOT NULL,
	`structure_id` text NOT NULL,
	`question` text NOT NULL,
	`context` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`structure_id`) REFERENCES `structure`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `network_question_created` ON `network_question` (`created_at`);