"""Words: keys, vocabulary, numbers, dates, durations, codes, headings and titles – what one text says, wherever it stands."""
