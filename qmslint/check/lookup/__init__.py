"""What several verbs look for in texts: forms and their codes, labels, printed numbers, bodies, abbreviations, laws."""
