"""Who does a step that is told in prose, read from its first sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from qmslint.resources import yaml_folder
from qmslint.understand.table.columns import header_role
from qmslint.understand.text.headings import label_kinds
from qmslint.understand.text.vocabulary import starts_with
from qmslint.understand.text.words import key, led_by, squeeze

__all__ = ["COMMITTEES", "actor_before_colon", "actor_of", "names_people", "names_post"]

_ENGLISH = re.compile(
    r"((?:The|A|An) [\w&/-]+(?: [\w&/-]+){0,3}?) (?:[a-z]{2,}s|must|shall|will|may|can|records?|signs?)\b"
    r"(?! of\b)(?! (?:not )?be \w+(?:ed|en)\b)"
)
# "Quality Assurance verifies …": a post or unit without an article.
_NAMED = re.compile(
    r"([A-Z][\w&/-]*(?: (?:of|and|the|[A-Z][\w&/-]*))*(?: [a-z]+)?) (?:[a-z]{2,}s|must|shall|will|may|can)\b"
    r"(?! of\b)(?! (?:not )?be \w+(?:ed|en)\b)"
)
_SEVERAL_DO = (
    r" (?:both )?(?!are\b|were\b|of\b|and\b|or\b|who\b|which\b|that\b|\w+[^s]s\b"
    r"|(?:must|shall|will|may|can|should|have|has) (?:not )?be(?:en)?\b)[a-z]{3,}(?![\w-])"
)
_SEVERAL_BEGIN = frozenset(("both", "all", "two", "three", "the", "they", "a", "an"))
# Bodies that are called by what they do: "Đoàn kiểm tra".
COMMITTEES = frozenset(("hội đồng", "tổ", "đoàn", "ban", "nhóm", "đội"))
# What such a body does, and is never called by.
_NO_NAME = frozenset(
    ("thống nhất", "cấp phát", "ký", "gửi", "trả", "nộp", "báo", "báo cáo", "thông báo", "chuyển", "trình", "lập")
)
_GENERIC = frozenset(("cơ quan", "đơn vị", "bộ phận", "cơ sở", "người", "tổ chuyên gia")) | COMMITTEES
_GIVEN = (" được", " được giao", " được phân công", " được ủy quyền", " được uỷ quyền", " chủ trì")


@cache
def _several() -> re.Pattern[str]:
    """Several people at once, with a verb that has no s: "Both compare …", "All operators wear …", "X and Y sign …"."""
    posts = "|".join(map(re.escape, yaml_folder("vocabulary")["actors"]["posts"]))
    some = rf"(?:[\w-]+ ){{0,2}}(?:{posts})"
    return re.compile(
        rf"((?:(?:Both|All|Two|Three)(?: of)?(?: the)?|The(?: two)?) (?:{some}s|(?:\w+ )?(?:staff|personnel))|Both|They"
        rf"|(?:(?:The|An?) )?{some} and (?:(?:the|an?) )?{some}){_SEVERAL_DO}",
        re.IGNORECASE,
    )


@cache
def _grammar() -> tuple[re.Pattern[str], ...]:
    data = yaml_folder("vocabulary")["actors"]

    def either(words: Sequence[str]) -> str:
        return "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))

    return (
        re.compile(
            r"\s(?!cấp (?:tỉnh|xã|huyện|bộ|trung ương|trên|dưới|có thẩm quyền)\b)"
            # "xét nghiệm", "không phù hợp" and "thư ký" begin or end with no verb of their own
            r"(?!kiểm soát (?:chi|thủ tục|TTHC|nội bộ|chất lượng|viên)\b|xét nghiệm\b|không (?:phù hợp|đạt)\b|(?<=hư\s)ký\b)"
            # "Phòng khám", "Phiếu khám", "Sổ khám": a name
            r"(?!(?:(?<=òng\s)|(?<=ồng\s)|(?<=oa\s)|(?<=hu\s)|(?<=ổ\s)|(?<=àn\s)|(?<=ầy\s)|(?<=iếu\s))khám\b)"
            # "Nhà cung cấp": who provides
            rf"(?!(?<=hà cung\s)cấp\b)(?:{either(data['verbs'])})(?=[\s,.;:]|$)"
        ),
        re.compile(rf"(?:{either(data['before'])})\s", re.IGNORECASE),
        re.compile(rf"\s(?:{either(data['asking'])})(?=[\s,.;:]|$)"),
    )


@cache
def _bare() -> tuple[str, ...]:
    data = yaml_folder("vocabulary")["actors"]
    return (*data["bare"], *(verb.capitalize() for verb in data["verbs"]))


def _names_nobody(sentence: str) -> bool:
    """Whether a sentence begins with what is done: "Tiếp nhận hồ sơ"."""
    return led_by(sentence, _bare(), _BEHIND_BARE)


# "Kiểm tra viên", "Chi cục": a name
_BEHIND_BARE = re.compile(r"(?! (?:viên|cục|nhánh|hội|đoàn|dịch viên)\b)(?=[\s,.;:]|$)")


@cache
def _last_words() -> frozenset[str]:
    data = yaml_folder("vocabulary")["actors"]
    return frozenset((*data["posts"], *data["units"]))


def names_post(text: str) -> bool:
    """Whether a few words name a post or a unit: by their beginning ("Phòng Kế toán") or in English by their last word."""
    words = text.lower().split()
    return starts_with(key(text), "actor") or (len(words) < 5 and words[-1] in _last_words())


_TOGETHER = re.compile(r" (?:and|or) ")


def names_people(text: str) -> bool:
    """Whether one of several who are named is a post or a unit: "The Director or designee"."""
    return any(map(names_post, _TOGETHER.split(text)))


def actor_of(text: str) -> str | None:
    """Who does a step, read from its first sentence; None if the sentence names nobody.

    >>> actor_of("Sau khi nhận được hồ sơ, Sở Y tế trả cho tổ chức phiếu tiếp nhận.")
    'Sở Y tế'
    """
    verbs, before, asking = _grammar()
    rest = squeeze(text)[:600]
    for _ in range(12):
        if not before.match(rest):
            break
        comma = _clause_end(rest)
        if comma < 0:
            return None
        rest = rest[comma + 1 :].strip()
    if not rest or _names_nobody(rest) or before.match(rest):
        return None
    if rest[:1].islower() and rest.split(" ", 1)[0] not in (
        "cơ",
        "tổ",
        "cá",
        "công",
        "cán",
        "người",
        "bộ",
        "đơn",
        "doanh",
        "nhân",
    ):
        return None
    english = _ENGLISH.match(rest)
    if english:
        return english[1]
    if rest.partition(" ")[0].lower() in _SEVERAL_BEGIN or " and " in rest[:60]:
        several = _several().match(rest)
        if several:
            return several[1]
    named = _NAMED.match(rest)
    if named and (starts_with(key(named[1]), "actor") or named[1].split()[-1].lower() in _last_words()):
        return named[1]
    m = verbs.search(rest)
    if m is not None and m[0] == " in" and rest[: m.end() + 40].isascii():
        return None  # "Rise in five points" prints nothing
    asked = rest.find(" đề nghị ", 0, 80)
    asks = asked >= 0 and (m is None or asked <= m.start())
    if asks:
        # "Cơ sở đề nghị cấp phép nhập khẩu nộp hồ sơ": what they ask for belongs to their name
        m = asking.search(rest, asked, asked + 200)
    for _ in range(3):
        if m is None or asks:
            break
        # "Cơ quan tiếp nhận hồ sơ trả …", "Đơn vị được giao lập kế hoạch gửi …": the first verb only says which body
        name = rest[: m.start()].lower()
        later = verbs.search(rest, m.end()) if name in _GENERIC or name.endswith(_GIVEN) else None
        if later is None or set(",.;:") & set(rest[m.end() : later.start()]):
            if name in COMMITTEES and m[0].strip() not in _NO_NAME:
                return rest[: m.end()]
            break
        m = later
    if m is not None and not asks:
        m = _past_duty(rest, m, verbs)
    if m is None:
        return None
    name = _HOLDING.sub("", rest[: m.start()].strip(" ,;:-").removesuffix(" tự"))
    if rest[: m.start()].rstrip().endswith(",") and not starts_with(key(name), "actor"):
        return None  # "Bôi trơn đầu ống, đưa vào …": one deed, then the next
    open_end = _LEAVES_OPEN.search(name.lower()) is not None
    fits = 2 <= len(name) <= 160 and ": " not in name and "." not in name[:-1] and not open_end
    return name if fits and not _does_more(name) else None


# "Sở tổ chức thẩm định": a deed is held; in "cá nhân, tổ chức", "đại diện tổ chức" those who act.
_HOLDING = re.compile(
    r"(?<![,;/])(?<!cá nhân)(?<!và)(?<!hoặc)(?<!hay)(?<!các)(?<!Các)(?<!của)(?<!diện)(?<!với)(?<!một)"
    r"(?<!người)(?<!ơn vị)(?<!an)\s+tổ chức$"
)
# Words that no name of a person or a body ends with.
_LEAVES_OPEN = re.compile(r"\s(?:bằng cách|and|then|để|rồi|và|cho đến khi|trước khi|sau khi|không được|(?<!văn )bằng)$")


_BEFORE_COLON = re.compile(r"(?:[-–+*•]\s*|(?:\d{1,2}|[a-zđ])[.)]\s*)?(?:Tại\s+)?([^:.;()\d]{2,90}):\s+(?=[^\W\d_])")


# "Tiếp nhận (chậm nhất 01 ngày): Chuyên viên …"
_TIME_BEFORE_COLON = re.compile(r"\s*\((?:[^()]|\([^()\d]{2,20}\)){1,60}\)(?=\s*:\s)")


def actor_before_colon(text: str) -> str | None:
    """Who does a step that says where it is done before a colon: "Tại Phòng Địa giới: Thẩm định …" that place, "Tại Trung tâm
    …: Công chức tiếp nhận …" the one behind it; None where neither is told."""
    if ")" in text:
        text = _TIME_BEFORE_COLON.sub("", text, count=1)
    m = _BEFORE_COLON.match(text)
    if m is None or header_role(m[1]) is not None or label_kinds(m[1]) is not None:
        return None
    if _names_nobody(m[1]) and not starts_with(key(m[1]), "actor"):
        return actor_of(text[m.end() :])
    if _names_nobody(text[m.end() :]) or (_DOES.match(text, m.end()) and _CAPITALS.fullmatch(m[1])):
        return m[1].strip()
    return actor_of(text[m.end() :])


# "Safety Desk: stamps the form": a name in capitals, and a deed of a single person.
_DOES = re.compile(r"[a-z]{2,}s\b(?! (?:of|are|were)\b)")
_CAPITALS = re.compile(r"[A-Z][\w'&/-]*(?: (?:of|and|the|for|[A-Z][\w'&/-]*)){0,5}")


def _does_more(name: str) -> bool:
    """Whether what stands before the verb tells deeds of its own: "Nạp mẫu, chọn" names nobody, "Tổ chức, cá nhân" does."""
    _, comma, more = name.partition(", ")
    return bool(comma) and more[:1].islower() and not any(starts_with(key(part), "actor") for part in (name, more))


# What a post is there for, as part of its name: "Công chức tiếp nhận hồ sơ tại Trung tâm … kiểm tra".
_POSTS = frozenset(("công chức", "cán bộ", "viên chức", "nhân viên", "chuyên viên"))
_DUTY = re.compile(
    r"\s(?:tiếp nhận|nhận|thụ l[ýí]|xử l[ýí]|giải quyết|trả|phụ trách)(?: và trả)?(?: hồ sơ| kết quả)*(?=\s)"
    r"|\sđăng ký (?:xe|phương tiện|kinh doanh|cư trú|đất đai|hộ tịch)(?=\s)"
)
_AT = re.compile(r"\s(?:tại|của|thuộc|ở)\s")
# Behind a dossier these say how it comes, not what the post does.
_HOW = re.compile(r"\s(?:trực tiếp|đến|gửi|nộp|được|không|do|của|qua)(?!\w)")


def _past_duty(text: str, m: re.Match[str], verbs: re.Pattern[str]) -> re.Match[str]:
    """The verb that says what is done, where the first one only says which post is meant."""
    duty = _DUTY.match(text, m.start()) if text[: m.start()].lower() in _POSTS else None
    if duty is None:
        return m
    at = _AT.match(text, duty.end())
    later = verbs.search(text, at.end() if at else duty.end())
    while later is not None and text[: later.start()].lower().endswith(("bộ phận", " và")):
        later = verbs.search(text, later.end())
    if later is None or set(",.;:") & set(text[duty.end() : later.start()]):
        return m
    if at is None and (later.start() != duty.end() or _HOW.match(text, later.start())):
        return m
    return later


def _clause_end(text: str) -> int:
    """The comma that ends a leading clause: the first one after which a name with a capital begins, outside brackets."""
    depth = 0
    last = -1
    for i, c in enumerate(text):
        if c == "(":
            depth += 1
        elif c == ")":
            depth -= 1
        elif c == "." and depth <= 0 and text[i + 1 : i + 2] == " ":
            break
        elif c == "," and depth <= 0:
            after = text[i + 1 :].lstrip()
            if after[:1].isupper() or after.startswith(
                (
                    "trong thời hạn",
                    "cơ quan",
                    "cơ sở",
                    "người",
                    "tổ chức",
                    "công chức",
                    "cán bộ",
                    "bộ phận",
                    "nhân viên",
                )
            ):
                return i
            last = i if last < 0 else last
    return last
