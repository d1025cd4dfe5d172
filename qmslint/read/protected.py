"""Word documents protected by a password: opened where one of the given passwords fits ([MS-OFFCRYPTO])."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from qmslint.read.errors import UnreadableDocument

__all__ = ["opened"]


def opened(data: bytes, passwords: Sequence[str]) -> bytes:
    """The document without its protection.

    Raises `UnreadableDocument`: encrypted without passwords, wrong-password when none fits, missing-program where the
    library that knows the ciphers is not installed.
    """
    if not passwords:
        raise UnreadableDocument("encrypted", "a document protected by a password", "encrypted")
    try:
        import msoffcrypto
        from msoffcrypto.exceptions import (
            DecryptionError,
            EncryptionError,
            FileFormatError,
            InvalidKeyError,
            ParseError,
        )
    except ImportError:
        detail = "msoffcrypto-tool (pip install qmslint[encrypted])"
        raise UnreadableDocument("missing-program", detail, "encrypted") from None
    for password in passwords:
        try:
            return _decrypted(msoffcrypto, data, password)
        except (InvalidKeyError, DecryptionError):
            continue
        except (FileFormatError, ParseError, EncryptionError) as error:
            raise UnreadableDocument("encrypted", str(error) or "unknown cipher", "encrypted") from None
    raise UnreadableDocument("wrong-password", "none of the passwords opens it", "encrypted")


def _decrypted(library: Any, data: bytes, password: str) -> bytes:
    file = library.OfficeFile(io.BytesIO(data))
    file.load_key(password=password, **({"verify_password": True} if file.format == "ooxml" else {}))
    plain = io.BytesIO()
    file.decrypt(plain)
    return plain.getvalue()
