"""Every tracked change of Word documents accepted, or rejected, by LibreOffice: one start for all of them."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from qmslint.read.office import process, program

_MACRO = """
Sub Settle(given As String, made As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName" : filter(0).Value = "MS Word 2007 XML"
  helper = createUnoService("com.sun.star.frame.DispatchHelper")
  name = Dir(given &amp; "/*.docx")
  Do While name &lt;&gt; ""
    For Each how In Array("Accept", "Reject")
      document = StarDesktop.loadComponentFromURL(ConvertToURL(given &amp; "/" &amp; name), "_blank", 0, hidden())
      frame = document.CurrentController.Frame
      helper.executeDispatch(frame, ".uno:" &amp; how &amp; "AllTrackedChanges", "", 0, Array())
      document.storeToURL(ConvertToURL(made &amp; "/" &amp; how &amp; "-" &amp; name), filter())
      document.close(True)
    Next
    name = Dir()
  Loop
  StarDesktop.terminate()
End Sub
"""
_BASIC = "http://openoffice.org/2000"
_LIBRARIES = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="{_BASIC}/library" xmlns:xlink="http://www.w3.org/1999/xlink">
 <library:library library:name="Standard" library:link="false"/>
</library:libraries>
"""
_LIBRARY = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="{_BASIC}/library" library:name="Standard" library:readonly="false"
 library:passwordprotected="false">
 <library:element library:name="Module1"/>
</library:library>
"""
_MODULE = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="{_BASIC}/script" script:name="Module1" script:language="StarBasic">{_MACRO}</script:module>
"""
# Without it a new profile is filled with LibreOffice's own, empty, library.
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/Office">
<prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
"""
_SECONDS = 30.0


class Settled(NamedTuple):
    """A document with all changes accepted, and with all rejected."""

    accepted: bytes
    rejected: bytes


def is_installed() -> bool:
    """Whether there is a LibreOffice."""
    return program.find() is not None


def settle(documents: Mapping[str, bytes]) -> dict[str, Settled]:
    """These documents (name → .docx) with their changes accepted and rejected. Fails where LibreOffice does not."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        home, given, made = (Path(place) / name for name in ("profile", "given", "made"))
        basic = home / "user" / "basic"
        for folder in (basic / "Standard", given, made):
            folder.mkdir(parents=True)
        (home / "user" / "registrymodifications.xcu").write_text(_SETTINGS, "utf-8")
        (basic / "script.xlc").write_text(_LIBRARIES, "utf-8")
        (basic / "Standard" / "script.xlb").write_text(_LIBRARY, "utf-8")
        (basic / "Standard" / "Module1.xba").write_text(_MODULE, "utf-8")
        for number, data in enumerate(documents.values()):
            (given / f"{number}.docx").write_bytes(data)
        profile = f"-env:UserInstallation={home.as_uri()}"
        macro = f'macro:///Standard.Module1.Settle("{given}","{made}")'
        command = [program.needed(""), profile, "--headless", "--norestore", "--nologo", macro]
        ended = process.run(command, str(made), _SECONDS, _SECONDS)
        assert ended.how == "done", ended
        return {
            name: Settled((made / f"Accept-{i}.docx").read_bytes(), (made / f"Reject-{i}.docx").read_bytes())
            for i, name in enumerate(documents)
        }
