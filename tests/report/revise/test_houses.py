"""Every word of documents in many house styles rewritten: nothing but our changes tells a copy from its original."""

from __future__ import annotations

import io
import unicodedata
import zipfile

import pytest
from lxml import etree

import qmslint
from qmslint.check.fixes import Convert
from qmslint.check.fixing import Proposal
from qmslint.report.revise.word import revised
from tests.house.houses import houses
from tests.report.annotate.compare import W, parts
from tests.report.revise.settling import accepted, rejected, same_when_rejected, words
from tests.report.sample import finding

STORIES = ("word/document", "word/header", "word/footer", "word/footnotes")


def decomposed(data: bytes) -> bytes:
    """A document whose letters all stand apart from their marks."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts(data).items():
            if name.startswith(STORIES):
                root = etree.fromstring(content)
                for text in root.iter(f"{W}t"):
                    text.text = unicodedata.normalize("NFD", text.text or "")
                content = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
            archive.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize("name", sorted(houses())[::3])
def test_all_words_of_a_house_are_composed_and_come_back_when_rejected(name: str) -> None:
    data = decomposed(houses()[name]().data())
    document = qmslint.load(data, "a.docx")
    if not document.encodings:  # an English house
        return
    done = revised(data, document, [Proposal(finding(), True, (Convert("nfc"),))], "vi", None, unsafe=False)
    assert done.data
    assert done.left == ()
    same_when_rejected(data, done.data)
    again = qmslint.load(done.data, "a.docx")
    assert again.text == document.text
    assert again.encodings == ()
    for part, content in parts(done.data).items():
        if part.startswith(STORIES):
            assert words(accepted(content)) == unicodedata.normalize("NFC", words(rejected(content)))
