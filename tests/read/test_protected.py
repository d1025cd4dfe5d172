from __future__ import annotations

import io
import sys
import types

import pytest

import qmslint
from qmslint.cli import main
from qmslint.read import Options, UnreadableDocument, load, protected
from qmslint.read.digest import sha256
from tests.read.test_ole import ole, word
from tests.read.word import docx, p

msoffcrypto = pytest.importorskip("msoffcrypto")
SECRET = "Mật khẩu 1"


@pytest.fixture(scope="module")
def locked() -> bytes:
    from msoffcrypto.format.ooxml import OOXMLFile

    content = io.BytesIO()
    plain = docx(p("Quy trình cấp thẻ"), package={"filling": bytes(8192)}, compression=0)  # it cannot lock small files
    OOXMLFile(io.BytesIO(plain)).encrypt(SECRET, content)
    return content.getvalue()


def refused(data: bytes, *passwords: str) -> UnreadableDocument:
    with pytest.raises(UnreadableDocument) as caught:
        load(data, options=Options(passwords=passwords))
    return caught.value


def test_one_of_the_passwords_opens_it(locked):
    document = load(locked, "a.docx", Options(passwords=("sai", SECRET)))
    assert (document.format, document.blocks[0].text) == ("docx", "Quy trình cấp thẻ")
    assert document.sha256 == sha256(locked)
    assert qmslint.load(locked, passwords=[SECRET]).text == "Quy trình cấp thẻ"


def test_without_a_password_it_is_encrypted_and_with_a_wrong_one_it_says_so(locked):
    assert refused(locked).reason == "encrypted"
    assert refused(locked, "sai", "").reason == "wrong-password"


def test_what_has_no_cipher_that_is_known_stays_encrypted():
    assert refused(ole(("EncryptedPackage", b"x" * 5000)), "a").reason == "encrypted"


def test_without_the_library_it_says_how_to_get_it(locked, monkeypatch):
    monkeypatch.setitem(sys.modules, "msoffcrypto", None)
    error = refused(locked, SECRET)
    assert error.reason == "missing-program"
    assert "pip install" in error.detail
    assert refused(locked).reason == "encrypted"


def test_an_old_document_is_opened_and_its_conversion_is_not_kept(monkeypatch, tmp_path):
    from qmslint.read.office import batch

    monkeypatch.setenv("QMSLINT_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(protected, "_decrypted", lambda library, data, password: b"opened with " + password.encode())
    converted = []

    def convert(jobs: list[batch.Job]) -> list[bytes]:
        converted.extend(jobs)
        return [docx(p("Quy trình"))]

    monkeypatch.setattr(batch, "convert", convert)
    data = ole(("WordDocument", word(0x0100)))
    assert refused(data).reason == "encrypted"
    document = load(data, options=Options(passwords=("a",)))
    assert (document.format, document.text, document.sha256) == ("doc", "Quy trình", sha256(data))
    assert [(job.kind, job.data) for job in converted] == [("doc", b"opened with a")]
    assert not (tmp_path / "cache" / "office").exists()


def test_the_old_format_takes_no_check_of_the_password_beforehand():
    asked = []

    class File:
        format = "doc97"

        def __init__(self, file: io.BytesIO) -> None:
            self.file = file

        def load_key(self, **options: object) -> None:
            asked.append(options)

        def decrypt(self, out: io.BytesIO) -> None:
            out.write(self.file.read())

    library = types.SimpleNamespace(OfficeFile=File)
    assert protected._decrypted(library, b"x", "a") == b"x"
    assert asked == [{"password": "a"}]


def test_the_option_names_a_file_of_passwords(locked, tmp_path, capsys):
    (tmp_path / "a.docx").write_bytes(locked)
    passwords = tmp_path / "passwords.txt"
    passwords.write_text(f"sai\n\n{SECRET}\n", encoding="utf-8-sig")
    arguments = ["extract", "--isolated", "--password-file", str(passwords), str(tmp_path / "a.docx")]
    assert main(arguments) == 0
    assert main([*arguments[:2], arguments[-1]]) == 1
    passwords.write_text("sai\n")
    assert main(["check", *arguments[1:], "--lang", "en"]) == 1
    assert "no password of --password-file opens it" in capsys.readouterr().out


def test_a_file_of_passwords_that_is_not_there_is_a_wrong_use(tmp_path, capsys):
    assert main(["check", "--lang", "en", "--password-file", str(tmp_path / "none"), str(tmp_path)]) == 2
    assert "cannot be read" in capsys.readouterr().err
