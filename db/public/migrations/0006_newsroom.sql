CREATE TABLE `banners` (
	`id` text NOT NULL,
	`locale` text NOT NULL,
	`text` text NOT NULL,
	`link` text NOT NULL,
	`from_at` text NOT NULL,
	`until` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `duties` (
	`id` text NOT NULL,
	`locale` text NOT NULL,
	`name` text NOT NULL,
	`phone` text NOT NULL,
	`email` text NOT NULL,
	`from_at` text NOT NULL,
	`until` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `duties_by_end` ON `duties` (`locale`,`until`);--> statement-breakpoint
CREATE TABLE `leads` (
	`locale` text PRIMARY KEY NOT NULL,
	`release_id` text NOT NULL,
	`until` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `tombstones` ADD `published_at` text NOT NULL;--> statement-breakpoint
ALTER TABLE `tombstones` ADD `editions` integer NOT NULL;--> statement-breakpoint
ALTER TABLE `tombstones` ADD `starts_on` text NOT NULL;--> statement-breakpoint
ALTER TABLE `tombstones` ADD `ends_on` text NOT NULL;--> statement-breakpoint
ALTER TABLE `tombstones` ADD `number_year` integer;--> statement-breakpoint
ALTER TABLE `tombstones` ADD `number` integer;--> statement-breakpoint
CREATE INDEX `tombstones_by_date` ON `tombstones` (`kind`,`withdrawn_at`);--> statement-breakpoint
CREATE INDEX `tombstones_by_number` ON `tombstones` (`number_year`,`number`);--> statement-breakpoint
ALTER TABLE `releases` ADD `number_year` integer;--> statement-breakpoint
ALTER TABLE `releases` ADD `number` integer;--> statement-breakpoint
ALTER TABLE `releases` ADD `boilerplate` text NOT NULL;--> statement-breakpoint
ALTER TABLE `releases` ADD `is_translation_planned` integer NOT NULL;--> statement-breakpoint
CREATE INDEX `releases_by_number` ON `releases` (`number_year`,`number`);--> statement-breakpoint
CREATE INDEX `public_notes_by_date` ON `public_notes` (`locale`,`at`);