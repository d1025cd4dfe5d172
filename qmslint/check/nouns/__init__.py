"""What rules select: the nouns of a reading with their attributes, conditions over them, and where in a document they lie."""
