"""Tables: their lines and cells, what their columns hold, and which cell plays which role."""
