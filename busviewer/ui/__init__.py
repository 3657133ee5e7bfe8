"""The Qt window, in rooms: each imports only from those below it (pyproject.toml has the map)."""
