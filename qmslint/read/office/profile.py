"""The settings that LibreOffice runs with: documents come from strangers, so no macros, no links, no network."""

from __future__ import annotations

import os

__all__ = ["address", "make"]

_COMMON = "/org.openoffice.Office.Common"
_SETTINGS = (
    # A picture or link in a document may lead to a server that waits for it to be opened.
    (f"{_COMMON}/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("/org.openoffice.Office.Writer/Content/Update", "Link", "0"),
    ("/org.openoffice.Inet/Settings", "ooInetProxyType", "2"),
    *(
        ("/org.openoffice.Inet/Settings", f"ooInet{protocol}Proxy{what}", value)
        for protocol in ("HTTP", "HTTPS", "FTP")
        for what, value in (("Name", "127.0.0.1"), ("Port", "9"))  # port 9 discards
    ),
    ("/org.openoffice.Inet/Settings", "ooInetNoProxy", ""),
    (f"{_COMMON}/Security/Scripting", "MacroSecurityLevel", "3"),
    (f"{_COMMON}/Security/Scripting", "DisableMacrosExecution", "true"),
    (f"{_COMMON}/Misc", "FirstRun", "false"),
    ("/org.openoffice.Office.Java/VirtualMachine", "Enable", "false"),
)


def make(folder: str) -> None:
    """Write a profile into a new folder."""
    user = os.path.join(folder, "user")
    os.makedirs(user)
    items = "".join(
        f'<item oor:path="{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>\n'
        for path, name, value in _SETTINGS
    )
    with open(os.path.join(user, "registrymodifications.xcu"), "w", encoding="utf-8") as file:
        file.write(
            '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">\n'
            f"{items}</oor:items>\n"
        )


def address(folder: str) -> str:
    """The option that makes LibreOffice use the profile."""
    from pathlib import Path

    return f"-env:UserInstallation={Path(folder).resolve().as_uri()}"
