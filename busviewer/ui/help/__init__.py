"""The help pages, a search in them and what F1 opens; the sheet of keys, About, and the tour."""
