CREATE TABLE `list_months` (
	`list` text NOT NULL,
	`locale` text NOT NULL,
	`month` text NOT NULL,
	`digest` text NOT NULL,
	`members` text NOT NULL,
	`places` text NOT NULL,
	PRIMARY KEY(`list`, `locale`, `month`)
);
--> statement-breakpoint
CREATE INDEX `list_months_by_digest` ON `list_months` (`list`,`locale`,`month`,`digest`);--> statement-breakpoint
DROP INDEX `meetings_by_kind`;--> statement-breakpoint
DROP INDEX `meetings_planned`;--> statement-breakpoint
DROP INDEX `releases_by_kind`;--> statement-breakpoint
DROP INDEX `releases_by_kind_and_year`;--> statement-breakpoint
DROP INDEX `releases_by_date`;--> statement-breakpoint
CREATE INDEX `releases_by_date` ON `releases` (`locale`,`issued_at`,`id`,`kind`,`issued_on`);