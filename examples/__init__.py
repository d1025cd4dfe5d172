"""Folders to lint at once; `make_examples.py` rebuilds their documents."""
