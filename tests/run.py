#!/usr/bin/env python3
"""Everything that has to pass, with one command: `python3 tests/run.py [STEP …]`.

Installs the project and its tools into .venv when needed, then runs the steps in order; a later step runs although an
earlier one failed, and the exit code is 0 only if all passed. Name steps to run only those:

    lint     ruff: mistakes and format     types  mypy strict     imports  layers import one way only
    tests    pytest, 90 % of the lines of qmslint/ covered         speed  ratios to the floor of the machine
    corpus   F1 on the shared corpus, where it lies beside the project
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.prepare import prepare  # noqa: E402

# Files with limits of time, to be run when nothing else runs; all others run side by side, a file to a process at a time.
ALONE = "tests/test_hostile.py"
BESIDE = ("-n", "auto", "--dist", "loadfile", f"--ignore={ALONE}", "--ignore=tests/benchmarks")
COVERED = ("--cov-append", "--cov-report=term:skip-covered", "--cov-fail-under=90")
STEPS: dict[str, tuple[tuple[str, ...], ...]] = {
    "lint": (("-m", "ruff", "check", "."), ("-m", "ruff", "format", "--check", ".")),
    "types": (("-m", "mypy"),),
    "imports": (("-c", "from importlinter.cli import lint_imports_command as run; run()"),),
    "tests": (("-m", "pytest", *BESIDE, "--cov", "--cov-report="), ("-m", "pytest", ALONE, "--cov", *COVERED)),
    "speed": (("-m", "pytest", "-rP", "tests/benchmarks"),),
    "corpus": (("tests/corpus.py",),),
}


def main(names: list[str]) -> int:
    """Run the steps and sum up; 0 if all passed, 1 if one failed, 2 for an unknown step."""
    unknown = [name for name in names if name not in STEPS]
    if unknown:
        print(f"unknown step {unknown[0]!r}; there are: {', '.join(STEPS)}", file=sys.stderr)
        return 2
    python = prepare("dev")
    outcome: dict[str, str] = {}
    for name in names or STEPS:
        print(f"\n=== {name}", flush=True)
        start = time.monotonic()
        codes = [subprocess.run([python, *command], cwd=ROOT, check=False).returncode for command in STEPS[name]]
        outcome[name] = f"{'FAILED' if any(codes) else 'passed'} in {time.monotonic() - start:.0f} s"
    print("\n" + "\n".join(f"{name:8} {how}" for name, how in outcome.items()))
    return int(any(how.startswith("FAILED") for how in outcome.values()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
