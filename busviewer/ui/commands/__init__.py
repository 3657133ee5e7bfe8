"""What can be done, under which name and key: the table of commands, menus, and who gets a key."""
