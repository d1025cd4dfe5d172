"""Score qmslint on the corpus of real documents that may lie beside the project; nothing to do where it does not.

Fails below the figures that a release has to reach (F1 of what is understood and of the findings).
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpus"
LEAST = {"procedures": 0.97, "sections": 0.95, "components": 0.95, "time limits": 0.97, "steps": 0.97}
LEAST_FINDINGS = 0.95
LEAST_MEAN = 0.90


def main() -> int:
    """Run the scorer, print its figures, compare them; 0 if all are reached or there is no corpus."""
    scorer, real = CORPUS / "score.py", CORPUS / "real"
    if not scorer.exists():
        print("no corpus beside the project: nothing to score")
        return 0
    command = [sys.executable, str(scorer), str(real / "labels"), str(real / "documents")]
    command += ["--qmslint", f'"{sys.executable}" -m qmslint', "--json"]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode:
        print(done.stderr or done.stdout, file=sys.stderr)
        return 1
    result = json.loads(done.stdout)
    figures = [(name, result["extract"].get(name, (0, 0, 0))[2], least) for name, least in LEAST.items()]
    figures += [
        ("findings", result["findings"][2], LEAST_FINDINGS),
        ("mean over rules", result["macro_f1"], LEAST_MEAN),
    ]
    for name, reached, least in figures:
        print(f"{name:18} {reached:.3f}  (at least {least:.2f}){'' if reached >= least else '  TOO LOW'}")
    return int(any(reached < least for _, reached, least in figures))


if __name__ == "__main__":
    sys.exit(main())
