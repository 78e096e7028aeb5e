"""The run of show fitted to its slot, with its times and dates."""
