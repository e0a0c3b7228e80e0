CREATE TABLE `mail_items` (
	`mail_id` text NOT NULL,
	`record_id` text NOT NULL,
	`edition` integer NOT NULL,
	PRIMARY KEY(`mail_id`, `record_id`),
	FOREIGN KEY (`mail_id`) REFERENCES `mails`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mail_items_by_record` ON `mail_items` (`record_id`);--> statement-breakpoint
CREATE TABLE `mail_progress` (
	`id` integer PRIMARY KEY NOT NULL,
	`outbox_id` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `mails` (
	`id` text PRIMARY KEY NOT NULL,
	`subscription_id` text NOT NULL,
	`kind` text NOT NULL,
	`occasion` text NOT NULL,
	`state` text NOT NULL,
	`due_at` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`message_id` text NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	`settled_at` text,
	FOREIGN KEY (`subscription_id`) REFERENCES `subscriptions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mails_once` ON `mails` (`subscription_id`,`occasion`);--> statement-breakpoint
CREATE INDEX `mails_by_due` ON `mails` (`state`,`due_at`);--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`locale` text NOT NULL,
	`list` text NOT NULL,
	`query` text NOT NULL,
	`record_id` text,
	`frequency` text NOT NULL,
	`token` text NOT NULL,
	`created_at` text NOT NULL,
	`confirmed_at` text,
	`ended_at` text,
	`ending` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_by_token` ON `subscriptions` (`token`);--> statement-breakpoint
CREATE INDEX `subscriptions_by_email` ON `subscriptions` (`email`);--> statement-breakpoint
CREATE INDEX `subscriptions_by_list` ON `subscriptions` (`list`,`locale`,`confirmed_at`);--> statement-breakpoint
CREATE INDEX `subscriptions_by_record` ON `subscriptions` (`record_id`);--> statement-breakpoint
CREATE TABLE `banners` (
	`id` text PRIMARY KEY NOT NULL,
	`set_by` text NOT NULL,
	`set_at` text NOT NULL,
	`ended_by` text,
	`ended_at` text,
	`text` text NOT NULL,
	`link` text NOT NULL,
	`reason` text NOT NULL,
	`from_at` text NOT NULL,
	`until` text NOT NULL,
	FOREIGN KEY (`set_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `duties` (
	`id` text PRIMARY KEY NOT NULL,
	`set_by` text NOT NULL,
	`set_at` text NOT NULL,
	`ended_by` text,
	`ended_at` text,
	`name` text NOT NULL,
	`phone` text NOT NULL,
	`email` text NOT NULL,
	`from_at` text NOT NULL,
	`until` text NOT NULL,
	FOREIGN KEY (`set_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `duties_by_end` ON `duties` (`until`);--> statement-breakpoint
CREATE TABLE `leads` (
	`id` text PRIMARY KEY NOT NULL,
	`set_by` text NOT NULL,
	`set_at` text NOT NULL,
	`ended_by` text,
	`ended_at` text,
	`locale` text NOT NULL,
	`record_id` text NOT NULL,
	`until` text NOT NULL,
	FOREIGN KEY (`set_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `leads_by_locale` ON `leads` (`locale`,`set_at`);--> statement-breakpoint
CREATE TABLE `release_numbers` (
	`group_id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`number` integer NOT NULL,
	FOREIGN KEY (`group_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `release_numbers_once` ON `release_numbers` (`year`,`number`);;--> statement-breakpoint
-- Releases that were public before there were numbers: by the moment that each bears, its year as UTC has it.
INSERT INTO `release_numbers` (`group_id`, `year`, `number`)
SELECT `group_id`, cast(substr(`issued_at`, 1, 4) AS integer),
	row_number() OVER (PARTITION BY substr(`issued_at`, 1, 4) ORDER BY `issued_at`, `group_id`)
FROM (
	SELECT coalesce(json_extract(`rv`.`content`, '$.translationOf'), `r`.`id`) AS `group_id`,
		min(coalesce(json_extract(`rv`.`content`, '$.issuedAt'), `e`.`published_at`)) AS `issued_at`
	FROM `editions` `e`
	JOIN `records` `r` ON `r`.`id` = `e`.`record_id`
	JOIN `revisions` `rv` ON `rv`.`id` = `e`.`approved_revision_id`
	WHERE `r`.`kind` = 'release' AND `e`.`public_number` IS NOT NULL
	GROUP BY 1
);
