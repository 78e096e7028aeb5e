"""What people ask for, one file a verb. Only these touch folders."""
