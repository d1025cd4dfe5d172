"""`python -m tests.wards DIR`: write every paper to DIR/documents, DIR/prints and its labels to DIR/labels.

`python -m tests.wards DIR FORM…` also turns the Word files into these forms (odt, rtf, doc, pdf) in DIR/FORM.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from tests.districts.pieces import Sketch
from tests.districts.write import FILTERS, SOFFICE, write_labels, write_prints, write_word
from tests.wards.package import word_file
from tests.wards.reader import wards

OUTPUT = {
    "odt": "odt:writer8",
    "rtf": "rtf:Rich Text Format",
    "doc": "doc:MS Word 97",
    "pdf": 'pdf:writer_pdf_Export:{"ExportFormFields":{"type":"boolean","value":"false"}}',
}


def write_documents(
    sketches: Iterable[Sketch], folder: Path, package: Callable[[Sketch], bytes] = word_file
) -> list[str]:
    """Write a Word file of each paper to `folder`/documents, without LibreOffice those that need none; their names."""
    made = list(sketches)
    for sketch in made:
        if sketch.making[0] not in FILTERS:
            path = folder / "documents" / f"{sketch.name}.docx"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(package(sketch))
    return write_word([sketch for sketch in made if sketch.making[0] in FILTERS], folder)


def write_form(soffice: str, form: str, paths: Iterable[Path], target: Path) -> None:
    """Turn Word files into another form in `target`, in one start of LibreOffice."""
    with tempfile.TemporaryDirectory() as profile:
        command = [
            soffice,
            f"-env:UserInstallation={Path(profile).as_uri()}",
            "--headless",
            "--convert-to",
            OUTPUT[form],
        ]
        command += ["--outdir", str(target), *map(str, paths)]
        subprocess.run(command, check=True, capture_output=True, timeout=180)


def main(arguments: list[str]) -> int:
    """Write the documents to the folder named; the exit code is that of a command."""
    if not arguments or set(arguments[1:]) - set(OUTPUT):
        print("usage: python -m tests.wards DIR [odt] [rtf] [doc] [pdf]", file=sys.stderr)
        return 2
    folder, made = Path(arguments[0]), list(wards().values())
    write_labels(made, folder)
    words, prints = write_documents(made, folder), write_prints(made, folder)
    if SOFFICE:
        printed = [sketch.name for sketch in made if "libreoffice" in sketch.making]
        write_form(SOFFICE, "pdf", [folder / "documents" / f"{name}.docx" for name in printed], folder / "prints")
        for form in arguments[1:]:
            write_form(SOFFICE, form, sorted((folder / "documents").glob("*.docx")), folder / form)
        prints = sorted(path.stem for path in (folder / "prints").glob("*.pdf"))
    print(f"{len(words)} documents and {len(prints)} prints in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
