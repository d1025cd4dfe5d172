"""Office files without the moment of their making: the same run gives the same bytes."""

from __future__ import annotations

import io
import re
import zipfile

__all__ = ["timeless"]

_MOMENT = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
_STAMP = (1980, 1, 1, 0, 0, 0)


def timeless(data: bytes, today: str) -> bytes:
    """The same file with `today` as its day; nothing in it tells the hour."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as made, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in made.namelist():
            content = made.read(name)
            if name == "docProps/core.xml":
                content = _MOMENT.sub(rb"\g<1>" + f"{today}T00:00:00Z".encode(), content)
            entry = zipfile.ZipInfo(name, _STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return out.getvalue()
