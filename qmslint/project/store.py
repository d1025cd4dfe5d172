"""Documents that lie behind an address (`s3://…`, `smb://…`, `sftp://…`): listed and fetched by fsspec.

Nothing here speaks to a network itself: fsspec and the packages that it finds for a protocol do, and only where an address
was named. Install them with `qmslint[dask]` and the package of the protocol (`s3fs`, `smbprotocol`, `paramiko`).
"""

from __future__ import annotations

from typing import Any

from qmslint.config.settings import ConfigurationError, Mistake
from qmslint.read import UnreadableDocument
from qmslint.tuples import NamedTuple

__all__ = ["Entry", "entries", "fetch", "search"]

_WILD = "*?["


class Entry(NamedTuple):
    """One thing in a folder of a store, as `os.DirEntry` tells of one here."""

    name: str
    path: str
    folder: bool

    def is_dir(self, *, follow_symlinks: bool = True) -> bool:
        """Whether it is a folder; a store has no links."""
        return self.folder


def search(address: str) -> list[tuple[str, str]] | None:
    """The files at an address – a file, a folder with all below it, a pattern – in order: the address of each, and its path
    below what was named. None if nothing is there. Raises `ConfigurationError` when the store cannot be asked."""
    system, path = _system(address)
    try:
        if any(c in path for c in _WILD):
            found = sorted(p for p in system.glob(path) if system.isfile(p))
            return [(str(system.unstrip_protocol(p)), p.rpartition("/")[2]) for p in found]
        if system.isfile(path):
            return [(address, path.rpartition("/")[2])]
        found = sorted(system.find(path))
        if not found and not system.exists(path):
            return None
    except Exception as error:  # noqa: BLE001 - each store has errors of its own
        raise _unreachable(address, error) from None
    below = [p[len(path.rstrip("/")) + 1 :] for p in found]
    return [(f"{address.rstrip('/')}/{b}", b) for b in below]


def entries(folder: str) -> list[Entry]:
    """What lies in a folder of a store; nothing where it cannot be listed."""
    try:
        system, path = _system(folder)
        found = system.ls(path, detail=True)
    except Exception:  # noqa: BLE001 - as for a folder here that may not be looked into
        return []
    made = [_entry(system, one) for one in found if one["name"].rstrip("/") != path.rstrip("/")]
    return sorted(e for e in made if not e.name.startswith("."))


def _entry(system: Any, found: dict[str, Any]) -> Entry:
    path = system.unstrip_protocol(found["name"].rstrip("/"))
    return Entry(path.rpartition("/")[2], path, found["type"] == "directory")


def fetch(address: str) -> bytes:
    """The bytes of a document. Raises `UnreadableDocument`."""
    from qmslint.read.readers import MOST_FILE_BYTES

    try:
        system, path = _system(address)
        with system.open(path, "rb") as file:
            data: bytes = file.read(MOST_FILE_BYTES + 1)
    except FileNotFoundError:
        raise UnreadableDocument("missing") from None
    except PermissionError as error:
        raise UnreadableDocument("not-allowed", str(error)) from None
    except ConfigurationError as error:
        raise UnreadableDocument("missing-program", error.mistakes[0].values[-1]) from None
    except Exception as error:  # noqa: BLE001 - each store has errors of its own
        raise UnreadableDocument("not-allowed", f"{type(error).__name__}: {error}") from None
    return data


def _system(address: str) -> tuple[Any, str]:
    """The file system of an address and the path in it. Raises `ConfigurationError`."""
    try:
        from fsspec.core import url_to_fs
    except ImportError:
        raise ConfigurationError([Mistake(address, 0, "store-missing", ('pip install "qmslint[dask]"',))]) from None
    try:
        system, path = url_to_fs(address)
    except ImportError as error:  # "Install s3fs to access S3"
        raise ConfigurationError([Mistake(address, 0, "store-missing", (str(error),))]) from None
    except ValueError as error:
        raise ConfigurationError([Mistake(address, 0, "store-unreachable", (str(error),))]) from None
    return system, str(path)


def _unreachable(address: str, error: Exception) -> ConfigurationError:
    told = " ".join(str(error).split()) or type(error).__name__
    return ConfigurationError([Mistake(address, 0, "store-unreachable", (told,))])
