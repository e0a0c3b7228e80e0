CREATE TABLE `redirects` (
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`slug` text NOT NULL,
	`owner_id` text NOT NULL,
	`target` text NOT NULL,
	PRIMARY KEY(`kind`, `language`, `slug`)
);
--> statement-breakpoint
CREATE INDEX `redirects_by_owner` ON `redirects` (`owner_id`);--> statement-breakpoint
CREATE TABLE `search_documents` (
	`rowid` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`locale` text NOT NULL,
	`date` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `search_documents_by_owner` ON `search_documents` (`kind`,`id`,`locale`);--> statement-breakpoint
CREATE TABLE `tombstones` (
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`slug` text NOT NULL,
	`record_id` text NOT NULL,
	`withdrawn_at` text NOT NULL,
	`notice` text NOT NULL,
	`replacement_id` text,
	PRIMARY KEY(`kind`, `language`, `slug`)
);
--> statement-breakpoint
CREATE INDEX `tombstones_by_record` ON `tombstones` (`record_id`);--> statement-breakpoint
CREATE TABLE `appointments` (
	`id` text NOT NULL,
	`locale` text NOT NULL,
	`person_id` text NOT NULL,
	`body_id` text NOT NULL,
	`post` text NOT NULL,
	`kind` text NOT NULL,
	`from_date` text,
	`to_date` text,
	PRIMARY KEY(`id`, `locale`)
);
--> statement-breakpoint
CREATE INDEX `appointments_by_person` ON `appointments` (`person_id`);--> statement-breakpoint
CREATE TABLE `bodies` (
	`id` text NOT NULL,
	`locale` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`short_name` text NOT NULL,
	`detail` text NOT NULL,
	PRIMARY KEY(`id`, `locale`)
);
--> statement-breakpoint
CREATE INDEX `bodies_by_slug` ON `bodies` (`slug`,`locale`);--> statement-breakpoint
CREATE TABLE `meeting_topics` (
	`meeting_id` text NOT NULL,
	`topic_id` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `topic_id`)
);
--> statement-breakpoint
CREATE INDEX `meeting_topics_by_topic` ON `meeting_topics` (`topic_id`);--> statement-breakpoint
CREATE TABLE `mentions` (
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`locale` text NOT NULL,
	`kind` text NOT NULL,
	`entry_id` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`short_name` text NOT NULL,
	`detail` text NOT NULL,
	`as_of` text NOT NULL,
	PRIMARY KEY(`owner_kind`, `owner_id`, `locale`, `kind`, `entry_id`)
);
--> statement-breakpoint
CREATE INDEX `mentions_by_entry` ON `mentions` (`kind`,`entry_id`,`locale`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text NOT NULL,
	`locale` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`short_name` text NOT NULL,
	`detail` text NOT NULL,
	PRIMARY KEY(`id`, `locale`)
);
--> statement-breakpoint
CREATE INDEX `people_by_slug` ON `people` (`slug`,`locale`);--> statement-breakpoint
CREATE TABLE `release_about` (
	`release_id` text NOT NULL,
	`kind` text NOT NULL,
	`entry_id` text NOT NULL,
	PRIMARY KEY(`release_id`, `kind`, `entry_id`)
);
--> statement-breakpoint
CREATE INDEX `release_about_by_entry` ON `release_about` (`kind`,`entry_id`);--> statement-breakpoint
CREATE TABLE `states` (
	`id` text NOT NULL,
	`locale` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`short_name` text NOT NULL,
	`detail` text NOT NULL,
	PRIMARY KEY(`id`, `locale`)
);
--> statement-breakpoint
CREATE TABLE `topics` (
	`id` text NOT NULL,
	`locale` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`short_name` text NOT NULL,
	`detail` text NOT NULL,
	PRIMARY KEY(`id`, `locale`)
);
--> statement-breakpoint
CREATE INDEX `topics_by_slug` ON `topics` (`slug`,`locale`);--> statement-breakpoint
CREATE TABLE `meta` (
	`id` integer PRIMARY KEY NOT NULL,
	`generation` text NOT NULL,
	`schema` integer NOT NULL,
	`watermark` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `organisation` (
	`id` integer PRIMARY KEY NOT NULL,
	`profile` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `publication_log` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`tags` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `agenda_items` (
	`id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`locale` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`outcome` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `locale`, `id`)
);
--> statement-breakpoint
CREATE TABLE `attendance_lists` (
	`id` text NOT NULL,
	`locale` text NOT NULL,
	`published_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`edition` integer NOT NULL,
	`meeting_id` text NOT NULL,
	PRIMARY KEY(`id`, `locale`)
);
--> statement-breakpoint
CREATE INDEX `attendance_lists_by_meeting` ON `attendance_lists` (`meeting_id`,`locale`);--> statement-breakpoint
CREATE TABLE `attendances` (
	`id` text NOT NULL,
	`list_id` text NOT NULL,
	`delegation_id` text NOT NULL,
	`locale` text NOT NULL,
	`position` integer NOT NULL,
	`person_id` text,
	`name` text NOT NULL,
	`post` text NOT NULL,
	`role` text NOT NULL,
	`presence` text NOT NULL,
	PRIMARY KEY(`list_id`, `locale`, `id`)
);
--> statement-breakpoint
CREATE INDEX `attendances_by_person` ON `attendances` (`person_id`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`locale` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `locale`, `id`)
);
--> statement-breakpoint
CREATE TABLE `delegations` (
	`id` text NOT NULL,
	`list_id` text NOT NULL,
	`locale` text NOT NULL,
	`position` integer NOT NULL,
	`category` text NOT NULL,
	`name` text NOT NULL,
	`state_id` text,
	`state_code` text,
	`body_id` text,
	PRIMARY KEY(`list_id`, `locale`, `id`)
);
--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`locale` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`next_step` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `locale`, `id`)
);
--> statement-breakpoint
CREATE TABLE `meeting_sessions` (
	`meeting_id` text NOT NULL,
	`position` integer NOT NULL,
	`body_id` text NOT NULL,
	`series` text NOT NULL,
	`number` integer,
	PRIMARY KEY(`meeting_id`, `position`)
);
--> statement-breakpoint
CREATE INDEX `meeting_sessions_by_body` ON `meeting_sessions` (`body_id`,`number`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text NOT NULL,
	`locale` text NOT NULL,
	`published_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`edition` integer NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`start_time` text NOT NULL,
	`zone` text NOT NULL,
	`starts_at` text,
	`year` integer NOT NULL,
	`format` text NOT NULL,
	`place` text NOT NULL,
	`venue` text NOT NULL,
	`chair` text,
	`next` text,
	PRIMARY KEY(`id`, `locale`)
);
--> statement-breakpoint
CREATE INDEX `meetings_by_date` ON `meetings` (`locale`,`starts_on`,`id`);--> statement-breakpoint
CREATE INDEX `meetings_by_slug` ON `meetings` (`slug`);--> statement-breakpoint
CREATE TABLE `public_notes` (
	`record_id` text NOT NULL,
	`locale` text NOT NULL,
	`edition` integer NOT NULL,
	`at` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`record_id`, `locale`, `edition`)
);
--> statement-breakpoint
CREATE TABLE `releases` (
	`id` text NOT NULL,
	`locale` text NOT NULL,
	`published_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`edition` integer NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`lead` text NOT NULL,
	`body` text NOT NULL,
	`dateline` text NOT NULL,
	`issued_at` text NOT NULL,
	`issued_on` text NOT NULL,
	`year` integer NOT NULL,
	`contact` text,
	`meeting_id` text,
	`translation_group` text,
	PRIMARY KEY(`id`, `locale`)
);
--> statement-breakpoint
CREATE INDEX `releases_by_date` ON `releases` (`locale`,`issued_at`,`id`);--> statement-breakpoint
CREATE INDEX `releases_by_kind` ON `releases` (`locale`,`kind`,`issued_at`);--> statement-breakpoint
CREATE INDEX `releases_by_slug` ON `releases` (`locale`,`slug`);--> statement-breakpoint
CREATE INDEX `releases_by_meeting` ON `releases` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `releases_by_group` ON `releases` (`translation_group`);