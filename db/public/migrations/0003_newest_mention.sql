DROP INDEX `mentions_by_entry`;--> statement-breakpoint
CREATE INDEX `mentions_by_entry` ON `mentions` (`kind`,`entry_id`,`locale`,`as_of`,`owner_id`);