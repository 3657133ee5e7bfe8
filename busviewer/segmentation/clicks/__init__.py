"""The network behind the click tool."""
