"""Papers that lie among an office's procedures and are none: letters, plans, minutes, forms, manuals, records."""
