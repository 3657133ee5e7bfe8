"""What every part of the window is made of: texts, colours, small widgets, jobs on worker threads, the message bar."""
