CREATE TABLE `library_basket` (
	`id` text PRIMARY KEY NOT NULL,
	`items` text NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `library_basket_expires` ON `library_basket` (`expires_at`);--> statement-breakpoint
CREATE TABLE `library_edition` (
	`id` text PRIMARY KEY NOT NULL,
	`structure_id` text NOT NULL,
	`number` integer NOT NULL,
	`publisher` text NOT NULL,
	`public_key` text NOT NULL,
	`published_on` text NOT NULL,
	`state` text NOT NULL,
	`items` text NOT NULL,
	`received_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `library_edition_structure` ON `library_edition` (`structure_id`);--> statement-breakpoint
CREATE TABLE `library_item` (
	`scope` text NOT NULL,
	`item_id` text NOT NULL,
	`revision` integer NOT NULL,
	`withdrawn` integer NOT NULL,
	`doc` text,
	`checked_on` text,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`scope`, `item_id`)
);
