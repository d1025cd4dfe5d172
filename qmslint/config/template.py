"""The commented configuration that `qmslint init` writes: every key, in Vietnamese and English, nothing switched."""

from __future__ import annotations

from collections.abc import Iterator

from qmslint.config.fields import FIELDS

__all__ = ["template"]


def template() -> str:
    """The file's text. As written it changes nothing: each key is a comment."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield "# Cấu hình của qmslint cho thư mục này và các thư mục con. Bỏ dấu # ở đầu dòng để dùng."
    yield "# Configuration of qmslint for this folder and those below. Remove the # in front of a line to use it."
    for field in FIELDS:
        yield ""
        yield f"# {field.vi}."
        yield f"# {field.en}."
        if field.kind == "choice":
            yield f"# ({' | '.join(field.words)})"
        yield f"#{field.name}: {field.example}"
