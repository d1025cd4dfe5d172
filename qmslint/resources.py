"""The data that ships with qmslint (`rules/`): YAML for people, loaded compiled from a cache.

Parsing the YAML costs some hundred times more than reading the compiled form, so each folder is kept as one file of plain
values in the user's cache folder, as `marshal` writes them (read in half the time of JSON) behind their checksum, under a
name that holds the format version, Python's own and the size and time of every source file. The cache is never needed: it
is written when possible, and a damaged file is parsed anew.
"""

from __future__ import annotations

import marshal
import os
import sys
import zlib
from collections.abc import Callable, Iterator, Sequence
from typing import Any

__all__ = ["cache_folder", "compiled", "data_folder", "outcomes_folder", "parse_yaml", "yaml_folder"]

_FORMAT = f"3-{sys.implementation.cache_tag}"
_loaded: dict[str, dict[str, Any]] = {}


def data_folder() -> str:
    """The folder `rules/`: inside the package when installed, beside it in a checkout."""
    here = os.path.dirname(os.path.abspath(__file__))
    installed = os.path.join(here, "_rules")
    return installed if os.path.isdir(installed) else os.path.join(os.path.dirname(here), "rules")


def cache_folder() -> str:
    """Where compiled data may be kept: `QMSLINT_CACHE_DIR`, or the platform's place for a user's caches."""
    named = os.environ.get("QMSLINT_CACHE_DIR")
    if named:
        return named
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or os.path.expanduser("~\\AppData\\Local")
    elif sys.platform == "darwin":
        base = os.path.expanduser("~/Library/Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.path.join(base, "qmslint")


def outcomes_folder() -> str:
    """Where the outcomes of documents are kept between runs."""
    return os.path.join(cache_folder(), "outcomes")


def parse_yaml(text: str | bytes) -> Any:
    """Parse YAML safely, by libyaml where it is there. Raises `yaml.YAMLError`."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(text, Loader=loader)  # noqa: S506 - both are safe loaders


def yaml_folder(name: str) -> dict[str, Any]:
    """Every YAML file of `rules/NAME`, parsed: relative path without suffix (`core/dossier-missing`) → content.

    The vocabulary is given in both spellings of i and y.
    Parsed once in a process, and across processes from the compiled cache. Raises `yaml.YAMLError` for a broken file.
    The result is shared: do not change it.
    """
    if name not in _loaded:
        _loaded[name] = _load(os.path.join(data_folder(), name))
    return _loaded[name]


def compiled(name: str, folders: Sequence[str], build: Callable[[], Any], version: int = 1) -> Any:
    """What `build` makes of the YAML of these folders of `rules/`, from the compiled cache while no file has changed.

    The value must be JSON; `version` counts changes of `build`. The result is shared: do not change it.
    """
    at = f"{name}-{version}"
    if at not in _loaded:
        root = data_folder()
        sources = [_listed(os.path.join(root, f)) for f in folders if os.path.isdir(os.path.join(root, f))]
        kept = os.path.join(cache_folder(), f"{at}-{_FORMAT}-{zlib.crc32(repr(sources).encode()):08x}.plain")
        found = _kept(kept)
        if found is None:
            found = _plain(build())
            _keep(kept, found)
        _loaded[at] = found
    return _loaded[at]


_seen: dict[str, list[tuple[str, str, int, int]]] = {}


def _listed(folder: str) -> list[tuple[str, str, int, int]]:
    """The sources in a folder, as they were when it was first asked for."""
    if folder not in _seen:
        _seen[folder] = list(_sources(folder))
    return _seen[folder]


def _sources(folder: str, prefix: str = "") -> Iterator[tuple[str, str, int, int]]:
    for entry in sorted(os.scandir(folder), key=lambda e: e.name):
        if entry.is_dir():
            yield from _sources(entry.path, f"{prefix}{entry.name}/")
        elif entry.name.endswith((".yaml", ".yml")):
            stat = entry.stat()
            yield prefix + entry.name.rsplit(".", 1)[0], entry.path, stat.st_size, stat.st_mtime_ns


def _load(folder: str) -> dict[str, Any]:
    sources = _listed(folder)
    stamp = zlib.crc32(repr(sources).encode())
    kept = os.path.join(cache_folder(), f"data-{_FORMAT}-{os.path.basename(folder)}-{stamp:08x}.plain")
    found = _kept(kept)
    if isinstance(found, dict) and len(found) == len(sources):
        return found
    parsed: dict[str, Any] = {}
    for name, path, _, _ in sources:
        with open(path, "rb") as f:
            parsed[name] = parse_yaml(f.read())
    plain: dict[str, Any] = _plain(parsed)
    if os.path.basename(folder) == "vocabulary":
        from qmslint.spelling import in_both_spellings

        plain = in_both_spellings(plain)
    _keep(kept, plain)
    return plain


def _plain(value: Any) -> Any:
    """The value as JSON would give it back: dates become strings, keys strings, tuples lists."""
    import json

    return json.loads(json.dumps(value, ensure_ascii=False, default=str))


def _kept(path: str) -> Any:
    """What `_keep` wrote there; None if nothing did, or it is damaged."""
    try:
        with open(path, "rb") as f:
            held = f.read()
        written = held[_CHECKSUM:]
        if zlib.crc32(written) != int.from_bytes(held[:_CHECKSUM], "little"):
            return None
        return marshal.loads(written)  # noqa: S302 - written by this user, as byte code is; plain values only
    except (OSError, ValueError, EOFError, TypeError):
        return None


_CHECKSUM = 4  # bytes


def _keep(path: str, plain: Any) -> None:
    """Write whole or not at all: other runs may read at the same time."""
    from qmslint.writing import write_whole

    written = marshal.dumps(plain)
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        write_whole(path, [zlib.crc32(written).to_bytes(_CHECKSUM, "little"), written])
    except OSError:
        pass
