"""Procedure documents in the house styles of many offices, each with the labels that a careful reader would give it.

`python -m tests.house DIR` writes `DIR/documents/*.docx` and `DIR/labels/*.json`. The labels are written by hand
together with the documents: they come from what was put into the file, never from running qmslint. All offices,
procedures and numbers of internal documents are invented; only laws that every procedure has to cite are real.
"""
