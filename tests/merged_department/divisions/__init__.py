"""One module a division: its documents."""
