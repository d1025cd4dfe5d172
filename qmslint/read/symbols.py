"""Characters of symbol fonts (Wingdings, Symbol) as Unicode: ticks and boxes carry meaning in tables of copies.

Source: the glyphs of Wingdings and Symbol against the Unicode charts; only marks that occur in office documents.
"""

from __future__ import annotations

from qmslint.read.xml import Element, w

__all__ = ["SYMBOL_FONTS", "sign_of", "symbol", "symbols"]

_FONT, _CHAR = w("font"), w("char")
SYMBOL_FONTS = ("wingdings", "webdings", "symbol")

_MARKS = {
    0x2D: "-", 0x6C: "●", 0x6E: "■", 0x6F: "☐", 0x70: "☐", 0x71: "☐", 0x72: "☐", 0x73: "◆", 0x75: "◆", 0x76: "❖",
    0x77: "◆", 0x78: "☒", 0x9F: "•", 0xA0: "▪", 0xA7: "▪", 0xA8: "☐", 0xB0: "•", 0xB7: "•", 0xD8: "➢", 0xDF: "←",
    0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xF0: "⇨", 0xF3: "↔", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_WINGDINGS_2 = {0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0xA3: "☐", 0x2A: "☐"}
_SYMBOL = {
    0x2D: "-", 0xA3: "≤", 0xAE: "→", 0xAC: "←", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷",
    0xB9: "≠", 0xD7: "⋅", 0xA7: "▪", 0x57: "Ω", 0x44: "Δ", 0x53: "Σ", 0x6D: "μ", 0xDE: "⇒",
}  # fmt: skip


def symbol(code: int, font: str = "Wingdings") -> str:
    """The Unicode mark for a code (with or without the private-use base F000) of a symbol font; "•" if unknown."""
    code &= 0xFF
    font = font.lower()
    if font.startswith("wingdings 2"):
        return _WINGDINGS_2.get(code, "•")
    if font == "symbol":
        return _SYMBOL.get(code, "•")
    return _MARKS.get(code, "•")


def symbols(text: str, font: str) -> str:
    """Text typed in a symbol font, as the marks that it prints."""
    return "".join(c if c.isspace() else symbol(ord(c), font) for c in text)


def sign_of(element: Element) -> str:
    """A w:sym: a character of a symbol font by its code."""
    try:
        code = int(element.get(_CHAR) or "", 16)
    except ValueError:
        return ""
    font = element.get(_FONT) or ""
    if 0xF000 <= code <= 0xF0FF:
        return symbol(code, font)
    return chr(code) if 0x20 <= code < 0x110000 and not 0xD800 <= code < 0xE000 else ""
