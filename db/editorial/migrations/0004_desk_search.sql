CREATE TABLE `edition_texts` (
	`rowid` integer PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `edition_texts_edition_id_unique` ON `edition_texts` (`edition_id`);--> statement-breakpoint
-- Terms are folded and stemmed before they come here (lib/search), as in the public store.
CREATE VIRTUAL TABLE `edition_index` USING fts5(
  title, text,
  content='', contentless_delete=1,
  tokenize = "unicode61 remove_diacritics 0"
);
--> statement-breakpoint
-- The words as they stand, folded.
CREATE VIRTUAL TABLE `edition_forms` USING fts5(
  title, text,
  content='', contentless_delete=1,
  tokenize = "unicode61 remove_diacritics 0"
);
--> statement-breakpoint
CREATE VIRTUAL TABLE `edition_vocabulary` USING fts5vocab(edition_forms, row);
