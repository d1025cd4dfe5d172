"""One module a document; its docstring tells what is particular about it, its `build()` gives document and labels."""
