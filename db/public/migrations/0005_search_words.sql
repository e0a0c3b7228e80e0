CREATE TABLE `search_words` (
	`locale` text NOT NULL,
	`word` text NOT NULL,
	`stem` text NOT NULL,
	`key` text NOT NULL,
	`backwards` text NOT NULL,
	`documents` integer NOT NULL,
	PRIMARY KEY(`locale`, `word`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `search_words_by_stem` ON `search_words` (`locale`,`stem`,`documents`);--> statement-breakpoint
CREATE INDEX `search_words_by_key` ON `search_words` (`locale`,`key`);--> statement-breakpoint
CREATE INDEX `search_words_by_end` ON `search_words` (`locale`,`backwards`);--> statement-breakpoint
ALTER TABLE `search_documents` ADD `names` text DEFAULT '' NOT NULL;--> statement-breakpoint
-- What a document is about stands beside its terms, so that results are narrowed in the index alone.
DROP TABLE `search_index`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_index` USING fts5(
  title, lead, text, names, bodies,
  content='', contentless_delete=1,
  tokenize = "unicode61 remove_diacritics 0"
);
--> statement-breakpoint
-- The words as they stand, folded and not stemmed: what a phrase in quotes is looked for in.
CREATE VIRTUAL TABLE `search_index_forms` USING fts5(
  title, text, names,
  content='', contentless_delete=1,
  tokenize = "unicode61 remove_diacritics 0"
);
--> statement-breakpoint
CREATE TABLE `search_index_bodies` (
	`document` integer NOT NULL,
	`body_id` text NOT NULL,
	PRIMARY KEY(`document`, `body_id`)
) WITHOUT ROWID;
