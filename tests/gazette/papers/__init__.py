"""One document a module; each after the structure of another kind of published document."""
