"""Citations: laws, forms, codes, sections and steps that a text points to."""
