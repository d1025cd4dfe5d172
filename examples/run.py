#!/usr/bin/env python3
"""Install qmslint into .venv and check the example folders: `python3 examples/run.py [options of qmslint check]`.

Ends with 0 when the check ran, findings or not; `qmslint check` itself ends with 1 when there are errors.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.prepare import prepare  # noqa: E402

if __name__ == "__main__":
    python = prepare()
    done = subprocess.run([python, "-m", "qmslint", "check", "examples", *sys.argv[1:]], cwd=ROOT, check=False)
    sys.exit(0 if done.returncode == 1 else done.returncode)
