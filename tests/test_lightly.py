"""lxml is loaded without `inspect`, and does not miss it."""

from __future__ import annotations

import subprocess
import sys


def printed(script):
    """What a fresh Python prints that runs the script."""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)
    return done.stdout.strip()


def test_lxml_is_there_and_inspect_is_not():
    script = "import sys; from qmslint.cli.lightly import load_lxml; load_lxml()"
    assert printed(f"{script}; print('lxml.etree' in sys.modules, 'inspect' in sys.modules)") == "True False"


def test_who_wants_inspect_gets_the_real_one_afterwards():
    script = "from qmslint.cli.lightly import load_lxml; load_lxml(); import inspect"
    assert printed(f"{script}; print(inspect.signature(lambda a, b: 0))") == "(a, b)"


def test_parser_targets_in_python_still_work():
    script = """
from qmslint.cli.lightly import load_lxml; load_lxml()
from lxml import etree
class Names:
    def __init__(self): self.names = []
    def start(self, tag, attributes): self.names.append(tag)
    def close(self): return self.names
print(etree.fromstring("<a><b/></a>", etree.XMLParser(target=Names())))
"""
    assert printed(script) == "['a', 'b']"


def test_an_lxml_that_wants_more_of_inspect_gets_it():
    script = """
import sys
from qmslint.cli import lightly
sys.modules["inspect"] = lightly._STAND_IN
from inspect import getfullargspec, iscoroutine
print(iscoroutine(1), sys.modules["inspect"] is lightly._STAND_IN)
"""
    assert printed(script) == "False False"


def test_a_program_that_has_inspect_already_keeps_it():
    script = "import inspect, sys; from qmslint.cli.lightly import load_lxml; load_lxml()"
    assert printed(f"{script}; print(sys.modules['inspect'] is inspect, 'lxml.etree' in sys.modules)") == "True False"
