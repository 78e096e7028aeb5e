"""What the operating system must carry: libraries, child processes, signals, locks, paths."""
