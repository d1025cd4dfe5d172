"""Decisions, descriptions, procedures and SOPs laid out as public documents of many agencies really are.

`python -m tests.gazette DIR` writes `DIR/documents/*.docx`, some `*.pdf` twins and `DIR/labels/*.json`. They are a blind
measure: the structures were gathered from published documents, the labels written without running qmslint. What is
particular about them is that one text is written by several hands: by python-docx, as bare WordprocessingML, as an
online editor exports it, through HTML and LibreOffice, and printed by a browser. All agencies, offices, people,
services and local decisions are invented.
"""
