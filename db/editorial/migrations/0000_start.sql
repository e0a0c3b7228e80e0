CREATE TABLE `audit_log` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`actor_id` text,
	`action` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`data` text DEFAULT '{}' NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `audit_log_by_subject` ON `audit_log` (`subject_kind`,`subject_id`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`kind` text NOT NULL,
	`subject_ids` text NOT NULL,
	`tags` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `appointments` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`post_id` text NOT NULL,
	`kind` text DEFAULT 'full' NOT NULL,
	`from_date` text,
	`to_date` text,
	`lock_version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`retired_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `appointments_by_person` ON `appointments` (`person_id`);--> statement-breakpoint
CREATE INDEX `appointments_by_post` ON `appointments` (`post_id`);--> statement-breakpoint
CREATE TABLE `bodies` (
	`id` text PRIMARY KEY NOT NULL,
	`aliases` text DEFAULT '[]' NOT NULL,
	`search_key` text DEFAULT '' NOT NULL,
	`lock_version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`retired_at` text,
	`kind` text NOT NULL,
	`state_id` text,
	`parent_id` text,
	`names` text NOT NULL,
	`merged_into_id` text,
	FOREIGN KEY (`state_id`) REFERENCES `states`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`merged_into_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `entry_releases` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`body_id` text,
	`appointment_id` text,
	`organisation_id` integer,
	`printed` text NOT NULL,
	`public_from` text NOT NULL,
	`proposed_by` text NOT NULL,
	`proposed_at` text NOT NULL,
	`released_by` text,
	`released_at` text,
	`projected_at` text,
	`withdrawn_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`appointment_id`) REFERENCES `appointments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`released_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "entry_releases_one_subject" CHECK(("entry_releases"."person_id" is not null) + ("entry_releases"."body_id" is not null) + ("entry_releases"."appointment_id" is not null) + ("entry_releases"."organisation_id" is not null) = 1)
);
--> statement-breakpoint
CREATE TABLE `organisation` (
	`id` integer PRIMARY KEY NOT NULL,
	`profile` text NOT NULL,
	`lock_version` integer DEFAULT 1 NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`aliases` text DEFAULT '[]' NOT NULL,
	`search_key` text DEFAULT '' NOT NULL,
	`lock_version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`retired_at` text,
	`gender` text,
	`state_id` text,
	`names` text NOT NULL,
	`merged_into_id` text,
	FOREIGN KEY (`state_id`) REFERENCES `states`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`merged_into_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `posts` (
	`id` text PRIMARY KEY NOT NULL,
	`aliases` text DEFAULT '[]' NOT NULL,
	`search_key` text DEFAULT '' NOT NULL,
	`lock_version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`retired_at` text,
	`body_id` text NOT NULL,
	`names` text NOT NULL,
	`merged_into_id` text,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`merged_into_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `states` (
	`id` text PRIMARY KEY NOT NULL,
	`aliases` text DEFAULT '[]' NOT NULL,
	`search_key` text DEFAULT '' NOT NULL,
	`lock_version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`retired_at` text,
	`code` text NOT NULL,
	`names` text NOT NULL,
	`merged_into_id` text,
	FOREIGN KEY (`merged_into_id`) REFERENCES `states`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `states_code_unique` ON `states` (`code`);--> statement-breakpoint
CREATE TABLE `topics` (
	`id` text PRIMARY KEY NOT NULL,
	`aliases` text DEFAULT '[]' NOT NULL,
	`search_key` text DEFAULT '' NOT NULL,
	`lock_version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`retired_at` text,
	`names` text NOT NULL,
	`merged_into_id` text,
	FOREIGN KEY (`merged_into_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `collaborators` (
	`record_id` text NOT NULL,
	`user_id` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` text NOT NULL,
	PRIMARY KEY(`record_id`, `user_id`),
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `edition_refs` (
	`edition_id` text NOT NULL,
	`person_id` text,
	`post_id` text,
	`body_id` text,
	`state_id` text,
	`topic_id` text,
	`record_id` text,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_id`) REFERENCES `states`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "edition_refs_one_target" CHECK(("edition_refs"."person_id" is not null) + ("edition_refs"."post_id" is not null) + ("edition_refs"."body_id" is not null) + ("edition_refs"."state_id" is not null) + ("edition_refs"."topic_id" is not null) + ("edition_refs"."record_id" is not null) = 1)
);
--> statement-breakpoint
CREATE INDEX `edition_refs_by_edition` ON `edition_refs` (`edition_id`);--> statement-breakpoint
CREATE INDEX `edition_refs_by_person` ON `edition_refs` (`person_id`);--> statement-breakpoint
CREATE INDEX `edition_refs_by_post` ON `edition_refs` (`post_id`);--> statement-breakpoint
CREATE INDEX `edition_refs_by_body` ON `edition_refs` (`body_id`);--> statement-breakpoint
CREATE INDEX `edition_refs_by_state` ON `edition_refs` (`state_id`);--> statement-breakpoint
CREATE INDEX `edition_refs_by_topic` ON `edition_refs` (`topic_id`);--> statement-breakpoint
CREATE INDEX `edition_refs_by_record` ON `edition_refs` (`record_id`);--> statement-breakpoint
CREATE TABLE `editions` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`based_on_id` text,
	`status` text NOT NULL,
	`head_revision_id` text,
	`approved_revision_id` text,
	`approved_hash` text,
	`public_number` integer,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`submitted_by` text,
	`published_at` text,
	`published_by` text,
	`withdrawn_at` text,
	`withdrawal` text,
	`lock_version` integer DEFAULT 1 NOT NULL,
	`heading` text DEFAULT '{}' NOT NULL,
	`filed_under` text DEFAULT '' NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`based_on_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`head_revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `editions_by_record` ON `editions` (`record_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `editions_one_live` ON `editions` (`record_id`) WHERE "editions"."status" = 'published';--> statement-breakpoint
CREATE UNIQUE INDEX `editions_one_open` ON `editions` (`record_id`) WHERE "editions"."status" in ('draft', 'in_review', 'approved');--> statement-breakpoint
CREATE TABLE `meeting_numbers` (
	`body_id` text NOT NULL,
	`series` text NOT NULL,
	`number` integer NOT NULL,
	`record_id` text NOT NULL,
	PRIMARY KEY(`body_id`, `series`, `number`),
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_numbers_by_record` ON `meeting_numbers` (`record_id`);--> statement-breakpoint
CREATE TABLE `records` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`language` text,
	`meeting_id` text,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `records_one_list` ON `records` (`meeting_id`) WHERE "records"."ended_at" is null;--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`revision_id` text NOT NULL,
	`verdict` text NOT NULL,
	`comment` text DEFAULT '' NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reviews_by_edition` ON `reviews` (`edition_id`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`number` integer NOT NULL,
	`purpose` text NOT NULL,
	`format` integer NOT NULL,
	`content` text NOT NULL,
	`printed` text,
	`change` text DEFAULT 'first' NOT NULL,
	`note` text DEFAULT '{}' NOT NULL,
	`hash` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_by_number` ON `revisions` (`edition_id`,`number`);--> statement-breakpoint
CREATE TABLE `slugs` (
	`kind` text NOT NULL,
	`language` text DEFAULT '' NOT NULL,
	`slug` text NOT NULL,
	`owner_id` text NOT NULL,
	`taken_at` text NOT NULL,
	`current` integer DEFAULT true NOT NULL,
	PRIMARY KEY(`kind`, `language`, `slug`)
);
--> statement-breakpoint
CREATE INDEX `slugs_by_owner` ON `slugs` (`owner_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `slugs_one_current` ON `slugs` (`owner_id`) WHERE "slugs"."current" = 1;--> statement-breakpoint
CREATE TABLE `invitations` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`invited_by` text,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invited_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`address` text DEFAULT '' NOT NULL,
	`user_agent` text DEFAULT '' NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_by_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `sign_in_failures` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`last_at` text NOT NULL,
	`blocked_until` text
);
--> statement-breakpoint
CREATE TABLE `user_roles` (
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`user_id`, `role`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`locale` text DEFAULT 'ru' NOT NULL,
	`password_hash` text,
	`disabled_at` text,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);