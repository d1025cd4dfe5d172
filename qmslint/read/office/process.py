"""One run of LibreOffice over some files, with limits; it is killed with its children when it stands still."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence

from qmslint.tuples import NamedTuple

__all__ = ["MOST_MEMORY", "Run", "run"]

# Of address space, whatever a worker itself may take; a document of 200 pages takes 0.6 GB, of which 0.25 GB are resident.
MOST_MEMORY = 1 << 30
_PAUSE = 0.03

# LibreOffice is several processes below a shell script. As leader of their group this shell ends them all when our end of
# its standard input closes, so that nothing is left behind where our own process is killed. "exit" keeps their code.
_GUARD = """
ulimit -S -v "$1" 2>/dev/null || ulimit -S -v "$(ulimit -H -v)"; shift
exec 3<&0 </dev/null
(read -r _ <&3; kill -9 0) & guard=$!
"$@" 3<&-; code=$?
kill -9 $guard; exit $code
"""


class Run(NamedTuple):
    """How a run ended. `how`: done, late (killed: nothing happened for too long), or died (code or signal in `detail`).

    `said` is what LibreOffice wrote.
    """

    how: str
    detail: str
    said: str


def run(command: Sequence[str], folder: str, seconds: float, first: float = 0.0) -> Run:
    """Run a command that leaves files in `folder`; it may take so many seconds from one new file to the next, and `first`
    more for the first one. Raises `OSError` if it cannot be started."""
    log = os.path.join(os.path.dirname(folder), "said")
    with open(log, "wb") as said:
        process = _start(command, said.fileno())
        try:
            late = _watch(process, folder, seconds, first)
        finally:
            _end(process)
    with open(log, encoding="utf-8", errors="replace") as written:
        text = written.read(1 << 20)
    if late:
        return Run("late", f"{seconds:g} s", text)
    code = process.returncode
    return Run("done" if code == 0 else "died", f"signal {-code}" if code < 0 else f"exit code {code}", text)


def _start(command: Sequence[str], output: int) -> subprocess.Popen[bytes]:
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "SAL_LOG")}
    environment["SAL_USE_VCLPLUGIN"] = "svp"
    if sys.platform == "win32":
        new_group = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
        return subprocess.Popen(  # noqa: S603 - the program that we looked for ourselves
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, env=environment, creationflags=new_group
        )
    guarded = ["/bin/sh", "-c", _GUARD, "sh", str(MOST_MEMORY >> 10), *command]
    return subprocess.Popen(  # noqa: S603
        guarded, stdin=subprocess.PIPE, stdout=output, stderr=output, env=environment, start_new_session=True
    )


def _watch(process: subprocess.Popen[bytes], folder: str, seconds: float, first: float) -> bool:
    """Wait for the end; True if it stood still for too long."""
    files = 0
    until = time.monotonic() + seconds + first
    while process.poll() is None:
        found = len(os.listdir(folder))
        if found > files:
            files = found
            until = time.monotonic() + seconds
        elif time.monotonic() > until:
            return True
        time.sleep(_PAUSE)
    return False


def _end(process: subprocess.Popen[bytes]) -> None:
    """Kill what is still running of the process and its children."""
    if sys.platform == "win32":
        if process.poll() is None:
            system = os.path.join(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "taskkill.exe")
            kill = [system, "/F", "/T", "/PID", str(process.pid)]
            subprocess.run(kill, capture_output=True, check=False)  # noqa: S603
    else:
        import contextlib
        import signal

        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        if process.stdin is not None:
            process.stdin.close()
    process.wait()
