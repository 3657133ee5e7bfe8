"""What a study comes to: counts and agreement of drafts with finals, and the files of it."""
