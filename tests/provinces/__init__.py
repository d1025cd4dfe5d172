"""Decisions, descriptions and procedures of further provinces and ministries, as if rebuilt from web pages.

`python -m tests.provinces DIR` writes `DIR/documents/*.docx` and `DIR/labels/*.json`. They are a blind measure: written
without running qmslint, not to be tuned against one by one. What is particular about them is what a web page and its
conversion leave of a published decision: cells glued together, rows that slid, tables cut apart, headings run into the
next label. All provinces, offices, people, services and local decisions are invented.
"""
