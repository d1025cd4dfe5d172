"""`python -m qmslint` is the command line."""

import sys

from qmslint.cli import main

sys.exit(main())
