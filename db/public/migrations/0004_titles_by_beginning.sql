-- Beginnings of up to eight letters are kept ready; a longer one has few words to gather.
DROP TABLE `search_index_titles`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_index_titles` USING fts5(
  words,
  content='', contentless_delete=1, detail=none,
  prefix='1 2 3 4 5 6 7 8',
  tokenize = "unicode61 remove_diacritics 0"
);
