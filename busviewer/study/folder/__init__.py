"""A folder of scans: which file is a scan, which its ground truth, and what changes in it."""
