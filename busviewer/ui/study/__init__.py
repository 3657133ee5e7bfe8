"""Opening a study, loading its scans, watching its folder, and where the work is stored."""
