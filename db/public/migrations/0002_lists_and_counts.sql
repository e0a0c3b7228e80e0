CREATE TABLE `meeting_about` (
	`meeting_id` text NOT NULL,
	`locale` text NOT NULL,
	`kind` text NOT NULL,
	`entry_id` text NOT NULL,
	`starts_on` text NOT NULL,
	`start_time` text NOT NULL,
	`meeting_kind` text NOT NULL,
	`status` text NOT NULL,
	`ends_on` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `locale`, `kind`, `entry_id`)
);
--> statement-breakpoint
CREATE INDEX `meeting_about_by_entry` ON `meeting_about` (`kind`,`entry_id`,`locale`,`starts_on`,`start_time`,`meeting_id`,`meeting_kind`,`status`,`ends_on`);--> statement-breakpoint
CREATE TABLE `list_changes` (
	`tag` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `list_counts` (
	`list` text NOT NULL,
	`locale` text NOT NULL,
	`about` text NOT NULL,
	`entry_id` text NOT NULL,
	`kind` text NOT NULL,
	`year` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`list`, `locale`, `about`, `entry_id`, `kind`, `year`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `list_counts_of_none` ON `list_counts` (`count`) WHERE "list_counts"."count" = 0;--> statement-breakpoint
DROP TABLE `meeting_topics`;--> statement-breakpoint
DROP INDEX `release_about_by_entry`;--> statement-breakpoint
ALTER TABLE `release_about` ADD `locale` text NOT NULL;--> statement-breakpoint
ALTER TABLE `release_about` ADD `issued_at` text NOT NULL;--> statement-breakpoint
ALTER TABLE `release_about` ADD `release_kind` text NOT NULL;--> statement-breakpoint
ALTER TABLE `release_about` ADD `year` integer NOT NULL;--> statement-breakpoint
CREATE INDEX `release_about_by_entry` ON `release_about` (`kind`,`entry_id`,`locale`,`issued_at`,`release_id`,`release_kind`,`year`);--> statement-breakpoint
DROP INDEX `attendances_by_person`;--> statement-breakpoint
ALTER TABLE `attendances` ADD `meeting_id` text NOT NULL;--> statement-breakpoint
ALTER TABLE `attendances` ADD `starts_on` text NOT NULL;--> statement-breakpoint
CREATE INDEX `attendances_by_person` ON `attendances` (`person_id`,`locale`,`starts_on`,`meeting_id`,`post`);--> statement-breakpoint
DROP INDEX `meetings_by_date`;--> statement-breakpoint
ALTER TABLE `meetings` ADD `chair_id` text;--> statement-breakpoint
CREATE INDEX `meetings_by_kind` ON `meetings` (`locale`,`kind`,`starts_on`,`start_time`,`id`,`status`,`ends_on`);--> statement-breakpoint
CREATE INDEX `meetings_planned` ON `meetings` (`locale`,`ends_on`) WHERE "meetings"."status" = 'planned';--> statement-breakpoint
CREATE INDEX `meetings_by_chair` ON `meetings` (`chair_id`,`locale`,`starts_on`);--> statement-breakpoint
CREATE INDEX `meetings_by_date` ON `meetings` (`locale`,`starts_on`,`start_time`,`id`,`status`,`ends_on`);--> statement-breakpoint
DROP INDEX `releases_by_kind`;--> statement-breakpoint
CREATE INDEX `releases_by_year` ON `releases` (`locale`,`year`,`issued_at`,`id`);--> statement-breakpoint
CREATE INDEX `releases_by_kind_and_year` ON `releases` (`locale`,`kind`,`year`,`issued_at`,`id`);--> statement-breakpoint
CREATE INDEX `releases_by_kind` ON `releases` (`locale`,`kind`,`issued_at`,`id`);--> statement-breakpoint
CREATE INDEX `appointments_by_body` ON `appointments` (`body_id`);--> statement-breakpoint
CREATE INDEX `people_by_name` ON `people` (`locale`,`short_name`);--> statement-breakpoint
-- The words of titles and names as they stand, folded: what a search suggests while somebody types.
CREATE VIRTUAL TABLE `search_index_titles` USING fts5(
  words,
  content='', contentless_delete=1, detail=none,
  prefix='1 2 3',
  tokenize = "unicode61 remove_diacritics 0"
);
