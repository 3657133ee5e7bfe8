"""What trains: the loop, its data variations, losses, and the runs that use it."""
