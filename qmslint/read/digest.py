"""SHA-256 without OpenSSL: loading that library costs more than hashing a hundred documents without it."""

from __future__ import annotations

from typing import Any

__all__ = ["expect_many", "sha256", "sha256_of_file"]


def _find() -> Any:
    try:
        from _sha2 import sha256 as built_in  # type: ignore[import-not-found]  # CPython 3.12 and later
    except ImportError:
        try:
            from _sha256 import sha256 as built_in  # type: ignore[import-not-found]  # CPython 3.11
        except ImportError:
            from hashlib import sha256 as built_in
    return built_in


_new = _find()


def sha256(data: bytes) -> str:
    """The digest in hexadecimal.

    >>> sha256(b"")[:8]
    'e3b0c442'
    """
    text: str = _new(data).hexdigest()
    return text


def expect_many() -> None:
    """Digest with OpenSSL from now on: for hundreds of documents, loading it pays."""
    global _new
    from hashlib import sha256 as _new


def sha256_of_file(path: str, *, many: bool = False) -> tuple[str, bytes]:
    """The digest of a file's bytes, however many, and the first of them. Raises `OSError`. `many`: it is one of hundreds, for
    which loading OpenSSL pays."""
    new = _new
    if many:
        from hashlib import sha256 as new
    digest = new()
    with open(path, "rb", buffering=0) as file:
        piece = first = file.read(1 << 20)
        while piece:
            digest.update(piece)
            piece = file.read(1 << 20)
    return digest.hexdigest(), first[:16]
