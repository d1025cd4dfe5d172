"""styles.xml: what each style means for a paragraph or run, inheritance resolved."""

from __future__ import annotations

from typing import NamedTuple

from qmslint.read.xml import OFF, Element, parse, w

__all__ = ["PLAIN", "Style", "Styles", "load_styles", "whole"]

_KEPT = 32  # parsed style parts that are kept: a department's documents share a template
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


class Styles(NamedTuple):
    """`paragraph` and `character` map style ids to resolved styles; `default` is what a paragraph without style gets.

    `hidden` holds the ids of styles that hide their text. `numbering` maps an id of a list style to its list's id.
    `fonts` are all font names that the styles state.
    """

    paragraph: dict[str, Style]
    character: dict[str, Style]
    default: Style
    hidden: frozenset[str]
    numbering: dict[str, str]
    fonts: frozenset[str]


EMPTY = Styles({}, {}, PLAIN, frozenset(), {}, frozenset())
_cache: dict[bytes, Styles] = {}


def load_styles(content: bytes | None) -> Styles:
    """The styles of this part (None: the document has none). Kept by content, since many documents share a template.

    Raises `UnreadableDocument` (damaged) for broken XML.
    """
    if content is None:
        return EMPTY
    known = _cache.get(content)
    if known is None:
        known = _read(parse(content, "styles.xml"))
        if len(_cache) >= _KEPT:
            _cache.clear()
        _cache[content] = known
    return known


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


def _run_properties(rpr: Element | None, into: dict[str, object]) -> None:
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


def _paragraph_properties(ppr: Element | None, into: dict[str, object]) -> None:
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


def _read(root: Element) -> Styles:
    base: dict[str, object] = {}
    defaults = root.find(w("docDefaults"))
    if defaults is not None:
        _run_properties(defaults.find(f"{w('rPrDefault')}/{_RPR}"), base)
        _paragraph_properties(defaults.find(f"{w('pPrDefault')}/{_PPR}"), base)
    own: dict[str, dict[str, object]] = {}
    parents: dict[str, str] = {}
    kinds: dict[str, str] = {}
    default = ""
    for style in root.iterchildren(w("style")):
        key = style.get(w("styleId"))
        if not key:
            continue
        kinds[key] = style.get(w("type"), "paragraph")
        stated: dict[str, object] = {}
        name = ""
        for child in style:
            tag = child.tag
            if tag == w("name"):
                name = child.get(_VAL) or ""
            elif tag == w("basedOn"):
                parents[key] = child.get(_VAL) or ""
            elif tag == _RPR:
                _run_properties(child, stated)
            elif tag == _PPR:
                _paragraph_properties(child, stated)
        stated["name"] = name or key
        heading = _heading_level(name)
        if heading and "outline" not in stated:
            stated["outline"] = heading
        own[key] = stated
        if kinds[key] == "paragraph" and style.get(w("default")) not in (None, *OFF):
            default = key
    resolved = {key: _resolve(key, own, parents, base if kinds[key] == "paragraph" else {}) for key in own}
    styles = {key: Style(**values) for key, values in resolved.items()}  # type: ignore[arg-type]
    return Styles(
        {key: style for key, style in styles.items() if kinds[key] == "paragraph"},
        {key: style for key, style in styles.items() if kinds[key] == "character"},
        styles[default]._replace(name="") if default else Style(**base),  # type: ignore[arg-type]
        frozenset(key for key, style in styles.items() if style.hidden),
        {key: style.num for key, style in styles.items() if kinds[key] == "numbering" and style.num},
        frozenset(style.font for style in styles.values() if style.font),
    )


def _heading_level(name: str) -> int:
    """The level of Word's built-in heading styles, which are headings even where the part does not say so."""
    words = name.lower().split()
    return int(words[1]) if len(words) == 2 and words[0] == "heading" and words[1] in "123456789" else 0


def _resolve(
    key: str, own: dict[str, dict[str, object]], parents: dict[str, str], base: dict[str, object]
) -> dict[str, object]:
    """The style's values over those of the styles that it is based on, over the document's defaults.

    Along the chain the nearest statement of a switch holds (ECMA-376 17.7.3 lets them cancel out only between kinds
    of styles: paragraph against character).
    """
    chain = [key]
    while (parent := parents.get(chain[-1])) in own and parent not in chain and len(chain) < _LONGEST_CHAIN:
        chain.append(str(parent))
    values = dict(base)
    for link in reversed(chain):
        values.update(own[link])
    return values
