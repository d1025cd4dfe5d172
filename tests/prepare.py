"""Make the virtual environment `.venv` beside the project and install qmslint into it; standard library only.

Quick when nothing has changed: a stamp in the environment remembers what was installed.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Programs that tests use, and the packages of Debian and Ubuntu that bring them. A test skips where its program is missing.
PROGRAMS = {
    "soffice": ("libreoffice-writer",),
    "pdftoppm": ("poppler-utils",),
    "localc": ("libreoffice-calc",),
    "chromium": ("chromium",),
    "npm": ("npm",),
    "tesseract": ("tesseract-ocr", "tesseract-ocr-vie", "tesseract-ocr-script-viet"),
}
# What tests use of the registry of Node: looks for faults of accessibility in a page.
AXE = "axe-core@4"
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def run(*command: str | Path, **options: object) -> None:
    """Say what is run on standard error, run it in the project's folder, and stop if it fails."""
    words = [str(word) for word in command]
    print("+", " ".join(words), file=sys.stderr, flush=True)
    done = subprocess.run(words, cwd=ROOT, check=False, **options)  # type: ignore[call-overload]
    if done.returncode:
        raise SystemExit(done.returncode)


def prepare(extra: str = "") -> Path:
    """The Python of an environment in which qmslint (and its extra, e.g. `dev`) is installed in place."""
    if sys.version_info < (3, 11):  # noqa: UP036 - run by whatever python3 the machine has
        raise SystemExit(f"qmslint needs Python 3.11 or newer; this is {sys.version.split()[0]}")
    if extra:
        install_programs()
    if not PYTHON.exists():
        make_environment()
    wanted = f"{extra}\n{sys.version}\n{ROOT}\n{hashlib.sha256((ROOT / 'pyproject.toml').read_bytes()).hexdigest()}"
    stamp = VENV / f"installed-{extra or 'base'}"
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != wanted:
        target = f"{ROOT}[{extra}]" if extra else str(ROOT)
        run(PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-e", target)
        # An installation in place has no byte code, and where Python is told to write none it would never get any.
        run(PYTHON, "-m", "compileall", "-q", "qmslint")
        stamp.write_text(wanted, encoding="utf-8")
    if extra:
        install_axe()
    return PYTHON


def install_axe() -> None:
    """Install axe-core into the environment, once, where there is npm; the tests that need it skip without."""
    npm = shutil.which("npm")
    if npm and not (VENV / "node_modules" / "axe-core" / "axe.min.js").exists():
        command = [npm, "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(VENV), AXE]
        print("+", " ".join(command), file=sys.stderr, flush=True)
        subprocess.run(command, cwd=VENV, check=False)


def make_environment() -> None:
    """Make the environment; on a Debian or Ubuntu without python3-venv, install that first where that is allowed."""
    try:
        import ensurepip  # noqa: F401
    except ImportError:
        if not may_install():
            raise SystemExit(
                "The venv module is missing. On Debian or Ubuntu: sudo apt-get install python3-venv"
            ) from None
        install("python3-venv")
    run(sys.executable, "-m", "venv", VENV)


def install_programs() -> None:
    """Install the programs that tests use, where that is allowed; elsewhere say what to install."""
    missing = [package for name, packages in PROGRAMS.items() if not shutil.which(name) for package in packages]
    if not missing:
        return
    if may_install():
        install(*missing)
    else:
        print(f"Some tests will skip without: {' '.join(missing)}", file=sys.stderr)


def may_install() -> bool:
    """Whether this is a Debian or Ubuntu, and we are root there."""
    return bool(shutil.which("apt-get")) and os.geteuid() == 0


def install(*packages: str) -> None:
    """Install packages of the system."""
    run("apt-get", "update", "-qq")
    run(
        "apt-get",
        "install",
        "-y",
        "-qq",
        "--no-install-recommends",
        *packages,
        env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
    )
