"""One module an office: `build()` writes its document together with its labels."""
