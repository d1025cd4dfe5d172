"""styles.xml: what each style means for a paragraph or run, inheritance resolved."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qmslint.read.encodings import mentions_legacy_font
from qmslint.read.xml import OFF, Element, parse, w
from qmslint.tuples import NamedTuple

__all__ = ["EMPTY", "PLAIN", "Style", "Styles", "font_of", "make_styles", "whole"]

_LONGEST_CHAIN = 64  # basedOn links; Word allows 11, cycles occur


class Style(NamedTuple):
    """A resolved style. `size` in points (0 unknown), `outline` 1–9 (0 body), `num` the id of its list ("" none),
    `ilvl` its list level (-1: the level that names this style), `font` the font of its letters ("" not stated)."""

    name: str = ""
    bold: bool = False
    italic: bool = False
    caps: bool = False
    hidden: bool = False
    centred: bool = False
    size: float = 0.0
    outline: int = 0
    num: str = ""
    ilvl: int = -1
    font: str = ""


PLAIN = Style()

_VAL = w("val")
_PPR = w("pPr")
_RPR = w("rPr")
_NUM_PR = w("numPr")
_SWITCHES = {w("b"): "bold", w("i"): "italic", w("caps"): "caps", w("vanish"): "hidden"}
_SZ = w("sz")
_FONTS = w("rFonts")
_JC = w("jc")
_OUTLINE = w("outlineLvl")
_NAME = w("name")
_TYPE = w("type")
_DEFAULT = w("default")
_STYLE_ID = w("styleId")
_BASED_ON = w("basedOn")


class Styles:
    """The styles of a document, resolved when they are asked for: templates define hundreds, documents use ten.

    `default` is what a paragraph without style gets; `hidden` holds the ids of styles that hide their text; `themed`
    says that fonts come from the theme.
    """

    __slots__ = ("_base", "_content", "_known", "_own", "default", "hidden", "themed")

    def __init__(self, root: Element | None, content: bytes = b"") -> None:
        self._base: dict[str, Any] = {}
        self._own: dict[str, Element] = {}
        self._known: dict[tuple[str, bool], Style | None] = {}
        self._content = content
        self.themed = b"Theme=" in content
        default = None
        if root is not None:
            self._base = _defaults(root)
            for style in root.iterchildren(w("style")):
                key = style.get(_STYLE_ID)
                if key:
                    self._own[key] = style
                    if style.get(_DEFAULT) not in (None, *OFF) and style.get(_TYPE, "paragraph") == "paragraph":
                        default = key
        self.default = PLAIN._replace(**self._base)
        self.hidden = frozenset(self._hidden(root)) if root is not None and b"vanish" in content else frozenset()
        if default is not None:
            self.default = (self.paragraph(default) or PLAIN)._replace(name="")

    @property
    def legacy(self) -> bool:
        """Whether some style names a font of an encoding before Unicode."""
        return mentions_legacy_font(self._content)

    def paragraph(self, key: str) -> Style | None:
        """The paragraph style of this id, None if there is none."""
        return self._style(key, character=False)

    def character(self, key: str) -> Style | None:
        """The character style of this id, None if there is none; document defaults are not in it."""
        return self._style(key, character=True)

    def list_of(self, key: str) -> str:
        """The w:numId of a list style."""
        stated: dict[str, Any] = {}
        style = self._own.get(key)
        if style is not None:
            _paragraph_properties(style.find(_PPR), stated)
        return str(stated.get("num", ""))

    def _style(self, key: str, *, character: bool) -> Style | None:
        try:
            return self._known[key, character]
        except KeyError:
            style = self._own.get(key)
            kind = "character" if character else "paragraph"
            found = None
            if style is not None and style.get(_TYPE, "paragraph") == kind:
                found = PLAIN._replace(**self._resolve(key, {} if character else self._base))
            self._known[key, character] = found
            return found

    def _resolve(self, key: str, base: dict[str, Any]) -> dict[str, Any]:
        """The style's values over those of the styles that it is based on, over the document's defaults."""
        chain: list[str] = []
        above: str | None = key
        while above in self._own and above not in chain and len(chain) < _LONGEST_CHAIN:
            chain.append(above)
            parent = self._own[above].find(_BASED_ON)
            above = parent.get(_VAL) if parent is not None else None
        values = dict(base)
        for link in reversed(chain):
            values.update(_stated(self._own[link], link))
        return values

    def _hidden(self, root: Element) -> Iterator[str]:
        for key, style in self._own.items():
            kind = style.get(_TYPE, "paragraph")
            if kind in ("paragraph", "character"):
                found = self._style(key, character=kind == "character")
                if found is not None and found.hidden:
                    yield key


EMPTY = Styles(None)


def make_styles(content: bytes) -> Styles:
    """The styles of this part. Raises `UnreadableDocument` (damaged) for broken XML."""
    return Styles(parse(content, "styles.xml"), content)


def whole(text: str | None, default: int = 0) -> int:
    """An integer attribute; the default where it is missing or no number."""
    try:
        return int(text or "")
    except ValueError:
        return default


def font_of(fonts: Element) -> str:
    """The font that a w:rFonts gives to letters outside ASCII, or to all; theme fonts as "+majorHAnsi"."""
    found: str = fonts.get(w("hAnsi")) or fonts.get(w("ascii")) or ""
    if not found:
        theme = fonts.get(w("hAnsiTheme")) or fonts.get(w("asciiTheme"))
        found = f"+{theme}" if theme else ""
    return found


def _run_properties(rpr: Element | None, into: dict[str, Any]) -> None:
    if rpr is None:
        return
    for child in rpr:
        tag = child.tag
        if tag in _SWITCHES:
            into[_SWITCHES[tag]] = child.get(_VAL) not in OFF
        elif tag == _SZ:
            into["size"] = whole(child.get(_VAL)) / 2
        elif tag == _FONTS:
            font = font_of(child)
            if font:
                into["font"] = font


def _paragraph_properties(ppr: Element | None, into: dict[str, Any]) -> None:
    if ppr is None:
        return
    for child in ppr:
        tag = child.tag
        if tag == _JC:
            into["centred"] = child.get(_VAL) == "center"
        elif tag == _OUTLINE:
            level = whole(child.get(_VAL), 9)
            into["outline"] = level + 1 if 0 <= level < 9 else 0
        elif tag == _NUM_PR:
            for part in child:
                if part.tag == w("numId"):
                    number = part.get(_VAL) or "0"
                    into["num"] = "" if number == "0" else number
                elif part.tag == w("ilvl"):
                    into["ilvl"] = whole(part.get(_VAL), -1)


def _defaults(root: Element) -> dict[str, Any]:
    base: dict[str, Any] = {}
    defaults = root.find(w("docDefaults"))
    if defaults is not None:
        _run_properties(defaults.find(f"{w('rPrDefault')}/{_RPR}"), base)
        _paragraph_properties(defaults.find(f"{w('pPrDefault')}/{_PPR}"), base)
    return base


def _stated(style: Element, key: str) -> dict[str, Any]:
    """What a style states itself."""
    stated: dict[str, Any] = {"name": key}
    for child in style:
        tag = child.tag
        if tag == _NAME:
            stated["name"] = child.get(_VAL) or key
        elif tag == _RPR:
            _run_properties(child, stated)
        elif tag == _PPR:
            _paragraph_properties(child, stated)
    heading = _heading_level(stated["name"])
    if heading:
        stated.setdefault("outline", heading)
    return stated


def _heading_level(name: str) -> int:
    """The level of Word's built-in heading styles, which are headings even where the part does not say so."""
    words = name.lower().split()
    return int(words[1]) if len(words) == 2 and words[0] == "heading" and words[1] in "123456789" else 0
