-- Terms are folded and stemmed before they come here (lib/search); the text itself is in search_documents.
CREATE VIRTUAL TABLE `search_index` USING fts5(
  title, lead, text, names,
  content='', contentless_delete=1,
  tokenize = "unicode61 remove_diacritics 0"
);
