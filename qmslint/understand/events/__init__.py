"""Lines as events: titles, headings, headers and rows, and which of them belong to which procedure."""
