"""One digest, whichever library makes it."""

from __future__ import annotations

from pathlib import Path

import pytest

from qmslint.read import digest


@pytest.mark.parametrize("size", [0, 100, 3 << 20])
def test_it_is_the_same_for_one_document_and_for_many(
    size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = b"q" * size
    path = tmp_path / "a"
    path.write_bytes(data)
    one = digest.sha256(data)
    monkeypatch.setattr(digest, "_new", digest._new)  # put back afterwards
    digest.expect_many()
    assert (
        digest.sha256(data)
        == one
        == digest.sha256_of_file(str(path))[0]
        == digest.sha256_of_file(str(path), many=True)[0]
    )
