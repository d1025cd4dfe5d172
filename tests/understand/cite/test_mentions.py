"""Forms cited by number, and what they are called."""

from __future__ import annotations

import pytest

from qmslint.understand.cite.citations import find_citations
from qmslint.understand.cite.mentions import find_form_numbers, form_source, form_title


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("theo Mẫu số 06", "Mẫu 06"),
        ("theo mẫu số 4a", "Mẫu 4a"),
        ("theo Mẫu B12", "Mẫu B12"),
        ("MẪU SỐ 12", "Mẫu 12"),
        ("Biểu mẫu 2", "Mẫu 02"),
        ("mẫu đơn số 3", "Mẫu 03"),
        ("Mẫu TP-HT-01", "Mẫu TP-HT-01"),
        ("mẫu số 01/ĐKKD", "Mẫu 01/ĐKKD"),
        ("Mẫu số I.2", "Mẫu I.2"),
        ("Mẫu 01; 02, 03 (nếu có); 06 và hồ sơ", "Mẫu 01|Mẫu 02|Mẫu 03|Mẫu 06"),
        ("Mẫu 01, 02 bản chính", "Mẫu 01"),
        ("Mẫu 01 và 05", "Mẫu 01|Mẫu 05"),
        ("See Attachment 2 and Annex B", "Attachment 2|Annex B"),
        ("See Form E-22 or Attachment QA-3.1", "Form E-22|Attachment QA-3.1"),
        ("Appendix A to the EU GMP guide", ""),
        ("theo mẫu I", ""),
        ("lấy mẫu 5 lần", ""),
        ("mẫu quy định tại Thông tư", ""),
    ],
)
def test_forms_are_found_by_number(text: str, targets: str) -> None:
    assert "|".join(f.target for f in find_form_numbers(text)) == targets


def test_the_name_of_a_file_and_the_head_of_a_template_are_marked() -> None:
    assert [f.attached for f in find_form_numbers("Sổ theo dõi hồ sơ Mẫu 06.docx")] == [True]
    assert [f.label for f in find_form_numbers("Mẫu số 12")] == [True]
    assert [(f.attached, f.label) for f in find_form_numbers("theo Mẫu số 12")] == [(False, False)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Mẫu số 05: Phiếu kiểm soát quá trình giải quyết hồ sơ", "Phiếu kiểm soát quá trình giải quyết hồ sơ"),
        ("Mẫu 05 (Phiếu kiểm soát); còn lại", "Phiếu kiểm soát"),
        ("Mẫu 05 Phiếu kiểm soát", "Phiếu kiểm soát"),
        ("Phiếu kiểm soát quá trình giải quyết hồ sơ (Mẫu số 05)", "Phiếu kiểm soát quá trình giải quyết hồ sơ"),
        ("lập phiếu xin lỗi và hẹn lại ngày trả theo mẫu 04", "phiếu xin lỗi và hẹn lại ngày trả"),
        ("Sổ theo dõi hồ sơ theo Mẫu số 06", "Sổ theo dõi hồ sơ"),
        ("theo Phiếu tiếp nhận, Sở Y tế có văn bản trả lời theo Mẫu số 16", "văn bản trả lời"),
        ("Hồ sơ theo Mẫu số 16", None),
        ("Mẫu 05 và Giấy chứng nhận", None),
    ],
)
def test_a_form_is_called_by_the_words_beside_its_number(text: str, title: str | None) -> None:
    (form,) = find_form_numbers(text)
    assert form_title(text, form.start, form.end) == title


def test_the_title_of_the_form_before_is_not_taken() -> None:
    text = "Phiếu yêu cầu bổ sung theo Mẫu số 02, Phiếu từ chối theo Mẫu số 03"
    first, second = find_form_numbers(text)
    assert form_title(text, second.start, second.end, first.end) == "Phiếu từ chối"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Mẫu số 16 tại Phụ lục I của Nghị định số 3/2031/NĐ-CP", "03/2031/NĐ-CP"),
        ("Mẫu số 01, Thông tư số 5/2031/TT-VPCP", "05/2031/TT-VPCP"),
        ("Mẫu B12, Phụ lục ban hành kèm theo Nghị định số 3/2031/NĐ-CP", "03/2031/NĐ-CP"),
        ("Mẫu số 16. Căn cứ Nghị định số 3/2031/NĐ-CP", None),
        ("theo Nghị định số 3/2031/NĐ-CP, Mẫu số 16", None),
    ],
)
def test_a_form_may_belong_to_a_legal_document(text: str, source: str | None) -> None:
    (form,) = find_form_numbers(text)
    assert form_source(text, form.end, find_citations(text)) == source
