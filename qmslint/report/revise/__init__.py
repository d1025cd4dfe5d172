"""Fixes as tracked changes: a copy of a document in which a person accepts or rejects what was mended.

folder    which copies, under which names; never over an original, nor over a copy that somebody has worked in (`seal`)
word      what is proposed for a document → its copy and the plan of it (`entries`)
stories   the elements of the paragraphs that were read       chars    their characters, and the way to them
changes   words replaced in a paragraph's XML                 letters  letters of old encodings, loose marks
plan      the plan for people and as JSON
"""

from __future__ import annotations

from qmslint.report.revise.entries import Change, DocumentPlan, Left, Plan
from qmslint.report.revise.folder import How, revise

__all__ = ["Change", "DocumentPlan", "How", "Left", "Plan", "revise"]
