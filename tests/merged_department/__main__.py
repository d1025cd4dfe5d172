"""Write the department: `python -m tests.merged_department DIR`."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.merged_department.department import department
from tests.merged_department.plants import planted
from tests.merged_department.write import write

if __name__ == "__main__":
    write(department(), Path(sys.argv[1]) / "clean")
    write(planted()[0], Path(sys.argv[1]) / "planted")
