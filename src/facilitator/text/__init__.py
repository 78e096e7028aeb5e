"""Words, numbers and dates as a language writes them: no rule of workshops, no layout."""
