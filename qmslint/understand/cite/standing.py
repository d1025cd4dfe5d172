"""How a legal document is cited: as current, replaced, amended, or inside the title of another one.

Decided by the words beside the number, in its own clause; the words are data (`references.yaml`, key `law`).
"""

from __future__ import annotations

import re

from qmslint.understand.cite.legal_numbers import LawGrammar

__all__ = ["standing"]


def _clause(text: str, start: int, end: int, before: bool) -> str:
    """The part of `text[start:end]` in the same clause as its last (or first) character, in small letters."""
    piece = text[start:end].lower().replace(",", "")
    for stop in (";", "\n", ". "):
        if stop in piece:
            piece = piece.rsplit(stop, 1)[1] if before else piece.split(stop, 1)[0]
    return piece


_AMENDS = (
    r"(?:sửa đổi|bổ sung) (?:(?:bổ sung |thay thế |bãi bỏ |một số |các |cụm từ )*(?:điều|khoản|điểm|nội dung|quy định)"
    r"[^;]{0,60}của (?:các )?[^;]{0,70}"
    r"|(?:bổ sung |cho |các )*(?:nghị định|thông tư|quyết định|nghị quyết|luật)[^;]{0,40})$"
)
_KIND_WORDS = "nghị|định|thông|tư|liên|tịch|quyết|chỉ|thị|luật|pháp|lệnh|các|của|và"
_LIST = rf"[\s,]*(?:\(?(?:ký )?ngày [\d/ ]+(?:tháng \d+ năm \d+)?\)?)?[\s,]*(?:(?:{_KIND_WORDS}) )*(?:số )?:?\s*"
_IN_TITLE = r"(?:của|và|thi hành|thực hiện|theo|tại|hướng dẫn) (?:các )?(?:\w+ ){1,5}?(?:số ?:?)? ?$"


# Without one of these nothing is said of a document's standing.
_TELLING = ("thế", "bỏ", "hiệu lực", "sửa đổi", "bổ sung", "replace", "supersede", "repeal", "amend")


def standing(text: str, start: int, end: int, following: int, previous: tuple[int, str] | None, g: LawGrammar) -> str:
    """The standing of the citation at `text[start:end]` (its date included): current, replaced, amended or title.

    `following` is where the next citation begins, `previous` the end and the standing of the one before.
    """
    low, before_it = previous if previous is not None else (0, "")
    window = text[max(low, start - 130) : min(following, end + 90)].lower()
    quiet = previous is None or (before_it == "current" and not any(map(window.__contains__, g.words["title-words"])))
    if quiet and not any(map(window.__contains__, _TELLING)):
        return "current"
    after = _clause(text, end, min(following, end + 90), before=False)
    before = _clause(text, max(low, start - 130), start, before=True)
    hit = amended = None
    if any(map(after.__contains__, ("được", "hiệu lực", "thay thế", "bị ", "sửa đổi", "by"))):
        hit = _first(after, g.words["replaced-after"])
        amended = _first(after, g.words["amended-after"])
    if hit is not None and not _changes_subject(after[:hit]) and (amended is None or hit < amended):
        return "replaced"
    if amended is not None and not _changes_subject(after[:amended]):
        return "amended"
    if any(w in before for w in ("thay thế", "bỏ", "replaces", "supersedes")):
        if "sửa đổi" in before:
            return "amended"
        m = re.search(rf"(?:{'|'.join(g.words['replaced-before'])})( bởi| bằng)?(?: cho| các| toàn bộ)*( .*)?$", before)
        if m and not m[1] and len(m[2] or "") < 60 and not before[: m.start()].endswith(("được ", "bị ")):
            return "replaced"
    if ("sửa đổi" in before or "bổ sung" in before) and re.search(_AMENDS, before):
        # In "Luật sửa đổi, bổ sung một số điều của Luật X số …" the number is the amending law's.
        return "current" if "luật sửa đổi" in before and previous is None else "amended"
    if previous is not None and before:
        gap = text[low:start].lower()
        if len(gap) < 60 and before_it in ("replaced", "amended") and re.fullmatch(_LIST, gap):
            return before_it
        if any(w in before for w in g.words["title-words"]) and re.search(_IN_TITLE, before):
            return "title"
    return "current"


def _first(text: str, words: tuple[str, ...]) -> int | None:
    return min((i for i in map(text.find, words) if i >= 0), default=None)


def _changes_subject(text: str) -> bool:
    """Whether what follows is no longer said of the cited document ("… công bố thủ tục hành chính bị bãi bỏ")."""
    return any(w in text for w in (" về ", "công bố", "quy định", "hướng dẫn", "thủ tục", "danh mục", "ban hành kèm"))
