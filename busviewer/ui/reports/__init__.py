"""Dialogs that show or write results: summary, charts, export, problem report."""
