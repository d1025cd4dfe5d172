"""Slips of typing that say nothing: a blank before a colon or inside a bracket, none behind a colon or before a bracket.

Hands and programs differ in them within one document. Lines are read without them, so that no reader has to know them all.
"""

from __future__ import annotations

import re

from qmslint.model import Paragraph

__all__ = ["typed_well", "without_slips"]

# "Thủ tục : …", "Số bộ :01"
_LOOSE_COLON = re.compile(r"(?<=[\w)\]”\"]) +:")
# "Thủ tục:Đăng ký …", not "http:", "QT:05"
_TIGHT_COLON = re.compile(r"(?<=[^\W\d_]):(?=[^\W\d_][^\W\d_])")
# "Đơn đề nghị(bản chính)", not "component(s)"
_TIGHT_BRACKET = re.compile(r"(?<=[^\W\d_][^\W\d_])\((?!e?s\))(?=\w)")
# "( 05 ngày )", not the empty box "(  )"
_OPENED = re.compile(r"\( +(?=[^ )])")
_CLOSED = re.compile(r"(?<=[^ (]) +\)")


def without_slips(text: str) -> str:
    """The text as a careful hand types it.

    >>> without_slips("Tên thủ tục :Đăng ký ( cấp xã )"), without_slips("Số bộ : 01 (  ) đủ")
    ('Tên thủ tục: Đăng ký (cấp xã)', 'Số bộ: 01 (  ) đủ')
    """
    if ":" in text:
        if " :" in text:
            text = _LOOSE_COLON.sub(":", text)
        if text.count(":") != text.count(": "):
            text = _TIGHT_COLON.sub(_spaced, text)
    if "(" in text and text.count("(") != text.count(" ("):
        text = _TIGHT_BRACKET.sub(" (", text)
    if "( " in text:
        text = _OPENED.sub("(", text)
    if " )" in text:
        text = _CLOSED.sub(")", text)
    return text


def typed_well(paragraph: Paragraph) -> Paragraph:
    """The paragraph without slips."""
    text = without_slips(paragraph.text)
    if text == paragraph.text:
        return paragraph
    lead = paragraph.bold_lead
    return paragraph._replace(text=text, bold_lead=len(without_slips(paragraph.text[:lead])) if lead else 0)


def _spaced(found: re.Match[str]) -> str:
    behind = found.string[found.end() : found.end() + 2]
    return ": " if behind[0].isupper() and behind[1].islower() else ":"
