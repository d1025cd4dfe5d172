"""Where LibreOffice is on this machine, and how to get it where it is not."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator

from qmslint.read.errors import UnreadableDocument

__all__ = ["find", "hint", "needed"]

_NAMES = ("soffice", "libreoffice")


def find() -> str | None:
    """The path of the program: from `PATH`, else from the usual places of the platform; None if it is not there."""
    for name in ("soffice.com", *_NAMES) if sys.platform == "win32" else _NAMES:
        found = shutil.which(name)
        if found:
            return found
    return next((place for place in _places() if os.access(place, os.X_OK) and os.path.isfile(place)), None)


def needed(kind: str) -> str:
    """The same; raises `UnreadableDocument` with the command that installs it. `kind` is what it is needed for."""
    found = find()
    if found is None:
        raise UnreadableDocument("missing-program", f"LibreOffice ({hint()})", kind)
    return found


def hint() -> str:
    """The command that installs LibreOffice on this platform."""
    if sys.platform == "win32":
        return "winget install TheDocumentFoundation.LibreOffice"
    if sys.platform == "darwin":
        return "brew install libreoffice"
    for command, rest in (("dnf", "libreoffice-writer"), ("zypper", "libreoffice-writer"), ("pacman", "libreoffice")):
        if shutil.which(command):
            return f"sudo {command} {'-S' if command == 'pacman' else 'install'} {rest}"
    return "sudo apt-get install libreoffice-writer"


def _places() -> Iterator[str]:
    if sys.platform == "win32":
        for variable in ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)"):
            folder = os.environ.get(variable)
            if folder:
                yield os.path.join(folder, "LibreOffice", "program", "soffice.com")
    elif sys.platform == "darwin":
        for folder in ("/Applications", os.path.expanduser("~/Applications")):
            yield f"{folder}/LibreOffice.app/Contents/MacOS/soffice"
    else:
        for folder in ("/usr/lib", "/usr/lib64", "/usr/local/lib"):
            yield f"{folder}/libreoffice/program/soffice"
        yield from _opt()
        yield "/snap/bin/libreoffice"


def _opt() -> Iterator[str]:
    """Packages of The Document Foundation: /opt/libreoffice7.6, the newest first."""
    try:
        names = sorted(os.listdir("/opt"), reverse=True)
    except OSError:
        return
    for name in names:
        if name.startswith("libreoffice"):
            yield f"/opt/{name}/program/soffice"
