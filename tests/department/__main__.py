"""Write the department: `python -m tests.department DIR`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.department.plants import planted
from tests.department.staff import department
from tests.department.write import write

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    write(department(), folder / "clean")
    house, expected = planted()
    write(house, folder / "planted")
    (folder / "planted.json").write_text(json.dumps(expected, ensure_ascii=False, indent=1), encoding="utf-8")
