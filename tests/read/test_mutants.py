"""PDFs with bytes set, cut out, doubled or swapped: each ends as a document or with one of the known reasons.

They are read in workers: a mutant that brings PDFium down may lose its worker, never the run. How many are tried is bounded
by time; `QMSLINT_MUTANTS=600` (seconds) makes a long hunt of it.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Iterator

from qmslint.project.workers import Failure, run_tasks
from qmslint.read import REASONS, UnreadableDocument, load
from tests.read.pdf.paper import Paper

SECONDS = float(os.environ.get("QMSLINT_MUTANTS", "6"))
BATCH = 60


def reader() -> Callable[[bytes], str]:
    """How a PDF ends, in a worker."""

    def read(data: bytes) -> str:
        try:
            document = load(data, "mutant.pdf")
        except UnreadableDocument as error:
            return f"{error.reason}: {error.detail}" if error.reason == "crashed" else error.reason
        return "read" if document.text or document.not_read else "blank"

    return read


def original() -> bytes:
    paper = Paper().middle(60, "QUY TRÌNH CẤP THẺ THƯ VIỆN").lines(57, 100, ["1. Mục đích", "Thống nhất việc cấp thẻ."])
    paper.table(57, 200, [60, 200, 100], [["Bước", "Trình tự", "Thời gian"], ["B1", "Nộp hồ sơ", "½ ngày"]])
    return paper.page().picture(0, 0, 595, 842).page(90).text(100, 100, "Trang ngang").save()


def mutants(dice: random.Random) -> Iterator[bytes]:
    source = original()
    while True:
        data = bytearray(source)
        for _ in range(dice.randint(1, 8)):
            at, length = dice.randrange(len(data)), dice.randint(1, 60)
            how = dice.randrange(5)
            if how == 0:
                data[at] = dice.randrange(256)
            elif how == 1:
                del data[at : at + length]
            elif how == 2:
                data[at:at] = data[at : at + length]
            elif how == 3:  # another number: sizes, references, counts
                digits = [i for i in range(at, min(at + 200, len(data))) if 48 <= data[i] < 58]
                if digits:
                    data[dice.choice(digits)] = 48 + dice.randrange(10)
            else:
                other = dice.randrange(len(data))
                data[at : at + length] = data[other : other + length]
        yield bytes(data)


def test_whatever_the_bytes_of_a_pdf_it_ends_in_a_known_way():
    start, seen = time.monotonic(), 0
    made = mutants(random.Random(20))
    ends: dict[str, int] = {}
    while time.monotonic() - start < SECONDS:
        batch = [next(made) for _ in range(BATCH)]
        for index, result in run_tasks(reader, (), batch, jobs=2, timeout=20, memory=700 << 20):
            seen += 1
            if isinstance(result, Failure):
                assert result.reason in REASONS, batch[index]
                ends["lost"] = ends.get("lost", 0) + 1
            else:
                assert result in REASONS or result in ("read", "blank"), (result, batch[index])
                ends[result] = ends.get(result, 0) + 1
    assert ends.get("read", 0) > 0.3 * seen
    assert ends.get("lost", 0) < 0.05 * seen, ends
