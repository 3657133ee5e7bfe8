"""The summary of a study: counts, agreement of drafts with finals, and its files."""
