"""qmslint checks procedure documents: what is missing, what points nowhere, what does not add up."""

__version__ = "0.1.0"
