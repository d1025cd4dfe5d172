"""Which documents are meant by the paths that were named."""

from __future__ import annotations

import os
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qmslint.project.files import collect
from qmslint.project.patterns import matcher, plain_path


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A department's folder, and the current one."""
    for name in (
        "QT-01.docx", "QT-02.DOCX", "~$QT-01.docx", "ghi chú.txt", ".ẩn.docx", "mẫu/BM-01.docm", "cũ/QT-01.doc",
        "cũ/2019/QT-01.pdf", ".git/QT.docx", "danh mục.xlsx", "mẫu/.lưu/a.docx",
    ):  # fmt: skip
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(*paths, **options):
    return [f.shown for f in collect(paths, **options).files if not f.skipped]


def test_a_folder_is_searched_for_documents_and_sorted(folder):
    assert names(".") == ["QT-01.docx", "QT-02.DOCX", "cũ/2019/QT-01.pdf", "cũ/QT-01.doc", "mẫu/BM-01.docm"]


def test_what_may_hold_a_procedure_and_is_not_read_is_counted(folder):
    for name in ("ảnh/Trang 1.JPG", "ảnh/trang 2.jpg", "QT-03.zip", ".git/b.zip", "~$QT-04.htm", "bỏ/c.rar"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(b"")
    assert collect(["."], exclude=["bỏ"]).others == {".jpg": 2, ".zip": 1}
    assert collect(["QT-03.zip"]).others == {}


def test_names_are_shown_below_the_folder_that_was_named(folder):
    assert names("mẫu") == names("mẫu/") == names("./mẫu") == ["mẫu/BM-01.docm"]


def test_an_absolute_folder_gives_absolute_names(folder):
    assert names(str(folder / "mẫu")) == [f"{plain_path(str(folder))}/mẫu/BM-01.docm"]


def test_a_file_that_is_named_may_have_any_suffix(folder):
    assert names("ghi chú.txt", ".git/QT.docx") == [".git/QT.docx", "ghi chú.txt"]


def test_globs_are_expanded_here_because_windows_does_not(folder):
    assert names("*.docx") == ["QT-01.docx"]
    assert names("**/QT-01.*") == ["QT-01.docx", "cũ/2019/QT-01.pdf", "cũ/QT-01.doc"]
    assert names("m*") == ["mẫu/BM-01.docm"]


def test_a_glob_passes_by_what_is_no_document(folder):
    assert names("*") == names(".")


def test_a_file_with_a_wildcard_in_its_name_can_be_named(folder):
    (folder / "a[1].docx").write_bytes(b"")
    assert names("a[1].docx") == ["a[1].docx"]


def test_paths_that_lead_nowhere_are_told(folder):
    found = collect(["nơi khác", "*.odt", "QT-01.docx"])
    assert found.missing == ("nơi khác", "*.odt")
    assert [f.shown for f in found.files] == ["QT-01.docx"]


def test_a_file_is_checked_once_however_often_it_is_named(folder):
    assert names("QT-01.docx", ".", "./QT-01.docx", str(folder / "QT-01.docx")).count("QT-01.docx") == 1


def test_excluded_paths_are_passed_by_in_a_search_but_not_when_named(folder):
    assert names(".", exclude=["cũ/"]) == ["QT-01.docx", "QT-02.DOCX", "mẫu/BM-01.docm"]
    assert names("cũ/QT-01.doc", exclude=["cũ/"]) == ["cũ/QT-01.doc"]


def test_a_hook_has_them_passed_by_even_when_named(folder):
    found = collect(["cũ/QT-01.doc", ".git/QT.docx", "QT-01.docx"], ["cũ"], force_exclude=True)
    assert [(f.shown, f.skipped) for f in found.files] == [
        (".git/QT.docx", True),
        ("QT-01.docx", False),
        ("cũ/QT-01.doc", True),
    ]


def test_lock_files_are_never_documents(folder):
    found = collect(["~$QT-01.docx"])
    assert [(f.shown, f.skipped) for f in found.files] == [("~$QT-01.docx", True)]


def test_patterns_count_from_the_folder_of_the_configuration(folder, monkeypatch):
    monkeypatch.chdir(folder / "cũ")
    assert names(".", exclude=["cũ/2019"], root=str(folder)) == ["QT-01.doc"]


def test_a_name_that_is_composed_otherwise_is_found(folder):
    stored = unicodedata.normalize("NFD", "Thủ tục ế.docx")
    (folder / stored).write_bytes(b"")
    found = collect(["Thủ tục ế.docx"])
    assert found.missing == ()
    assert found.files[0].path == stored
    assert found.files[0].shown == "Thủ tục ế.docx"


def test_a_folder_that_is_composed_otherwise_is_found(folder):
    decomposed = folder / unicodedata.normalize("NFD", "Hồ sơ") / "a.docx"
    decomposed.parent.mkdir()
    decomposed.write_bytes(b"")
    assert names(str(folder / "Hồ sơ" / "a.docx")) == [f"{plain_path(str(folder))}/Hồ sơ/a.docx"]
    assert collect([str(folder / "Hồ sơ" / "b.docx"), "khác ế/a.docx"]).files == ()


def test_decomposed_names_are_matched_by_composed_patterns(folder):
    decomposed = folder / unicodedata.normalize("NFD", "đã bỏ") / "a.docx"
    decomposed.parent.mkdir()
    decomposed.write_bytes(b"")
    assert "đã bỏ/a.docx" in names(".")
    assert "đã bỏ/a.docx" not in names(".", exclude=["đã bỏ"])


def test_a_folder_that_may_not_be_opened_is_told(folder, monkeypatch):
    scan = os.scandir

    def refusing(path):
        if str(path).endswith("mẫu"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", refusing)
    found = collect(["."])
    assert found.missing == ("./mẫu",)
    assert "QT-01.docx" in [f.shown for f in found.files]


@pytest.mark.parametrize(
    ("pattern", "path", "matches"),
    [
        ("*.docx", "a.docx", True), ("*.docx", "x/y/a.docx", True), ("*.docx", "a.docx.bak", False),
        ("cũ", "cũ/a.docx", True), ("cũ/", "x/cũ/a.docx", True), ("cũ", "cũng/a.docx", False),
        ("a/*.docx", "a/b.docx", True), ("a/*.docx", "a/b/c.docx", False), ("a/*.docx", "x/a/b.docx", False),
        ("./a/b", "a/b/c", True), ("a/**/c.docx", "a/c.docx", True), ("a/**/c.docx", "a/x/y/c.docx", True),
        ("a/**", "a/x/y", True), ("**/x", "a/b/x/c", True), ("QT-0?.docx", "QT-01.docx", True), ("?", "/", False),
        ("[ab].docx", "a.docx", True), ("[!ab].docx", "a.docx", False), ("[!ab].docx", "c.docx", True),
        ("a.docx", "aXdocx", False), ("[", "[", True), ("", "a", False), ("/", "a", False),
    ],
)  # fmt: skip
def test_patterns_mean_what_they_mean_elsewhere(pattern, path, matches):
    assert matcher([pattern])(path) is matches


@given(
    st.text(st.characters(codec="utf-8", exclude_characters="*?[]\\/\0"), min_size=1).filter(lambda t: t.strip("/ ."))
)
def test_a_name_matches_itself_at_any_depth(name):
    assert matcher([name])(f"a/{name}/b")
    assert matcher([name])(name)


@given(st.text(max_size=30))
def test_no_pattern_crashes(pattern):
    assert matcher([pattern])("a/b.docx") in (True, False)
