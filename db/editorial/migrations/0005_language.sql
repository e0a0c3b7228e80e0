CREATE TABLE `confirmed_forms` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`post_id` text,
	`body_id` text,
	`entry_id` text GENERATED ALWAYS AS (coalesce(person_id, post_id, body_id, '')) VIRTUAL NOT NULL,
	`part` text DEFAULT 'whole' NOT NULL,
	`nominative` text NOT NULL,
	`asked` text NOT NULL,
	`form` text NOT NULL,
	`confirmed_by` text NOT NULL,
	`confirmed_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`confirmed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "confirmed_forms_at_most_one_entry" CHECK(("confirmed_forms"."person_id" is not null) + ("confirmed_forms"."post_id" is not null) + ("confirmed_forms"."body_id" is not null) <= 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `confirmed_forms_one` ON `confirmed_forms` (`entry_id`,`part`,`nominative`,`asked`);--> statement-breakpoint
CREATE INDEX `confirmed_forms_by_person` ON `confirmed_forms` (`person_id`);--> statement-breakpoint
CREATE INDEX `confirmed_forms_by_post` ON `confirmed_forms` (`post_id`);--> statement-breakpoint
CREATE INDEX `confirmed_forms_by_body` ON `confirmed_forms` (`body_id`);--> statement-breakpoint
CREATE TABLE `drafted_texts` (
	`release_id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`text` text NOT NULL,
	`unsure` text NOT NULL,
	`drafted_by` text NOT NULL,
	`drafted_at` text NOT NULL,
	FOREIGN KEY (`release_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`drafted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `house_styles` (
	`id` integer PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	`lock_version` integer DEFAULT 1 NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `ignored_findings` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`rule` text NOT NULL,
	`text` text NOT NULL,
	`reason` text NOT NULL,
	`ignored_by` text NOT NULL,
	`ignored_at` text NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ignored_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ignored_findings_one` ON `ignored_findings` (`record_id`,`rule`,`text`);--> statement-breakpoint
CREATE TABLE `intake_texts` (
	`id` text PRIMARY KEY NOT NULL,
	`file_name` text DEFAULT '' NOT NULL,
	`language` text NOT NULL,
	`published_on` text DEFAULT '' NOT NULL,
	`text` text NOT NULL,
	`hash` text NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`heading` text DEFAULT '' NOT NULL,
	`taken_in_by` text NOT NULL,
	`taken_in_at` text NOT NULL,
	`decided_by` text,
	`decided_at` text,
	`meeting_id` text,
	`list_id` text,
	`release_id` text,
	FOREIGN KEY (`taken_in_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`list_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`release_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `intake_texts_one` ON `intake_texts` (`hash`);--> statement-breakpoint
CREATE INDEX `intake_texts_by_state` ON `intake_texts` (`state`,`taken_in_at`);