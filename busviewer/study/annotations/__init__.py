"""Annotations of scans, and their safe storage."""
