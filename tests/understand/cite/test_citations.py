"""Legal citations: numbers, dates beside them, standing, faults of form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qmslint.understand.cite.citations import find_citations, number_year


@pytest.mark.parametrize(
    ("text", "target", "year", "date"),
    [
        ("Nghị định số 77/2031/NĐ-CP ngày 09/6/2031 của Chính phủ", "77/2031/NĐ-CP", 2031, "2031-06-09"),
        ("Thông tư số 3/2031/TT-VPCP ngày 15 tháng 9 năm 2031", "03/2031/TT-VPCP", 2031, "2031-09-15"),
        ("Luật Doanh nghiệp số 59/2020/QH14 ngày 17/6/2020", "59/2020/QH14", 2020, "2020-06-17"),
        ("Pháp lệnh số 02/2020/UBTVQH14", "02/2020/UBTVQH14", 2020, None),
        ("Quyết định số 2022/QĐ-UBND ngày 05/8/2021", "2022/QĐ-UBND", None, "2021-08-05"),
        ("Quyết định 01779/QĐ-UBND", "1779/QĐ-UBND", None, None),
        ("Thông tư liên tịch số 01/2013/TTLT-BYT-BTC", "01/2013/TTLT-BYT-BTC", 2013, None),
        ("Thông tư liên tịch 20/2015/TTLT/BTP-BTC", "20/2015/TTLT/BTP-BTC", 2015, None),
        ("Nghị định số 77/2031/NĐ - CP, ngày 9/6/2031", "77/2031/NĐ-CP", 2031, "2031-06-09"),
        ("Thông tư số 21 /2020/ TT- BTTTT (07/9/2020)", "21/2020/TT-BTTTT", 2020, "2020-09-07"),
        ("Nghị định số77/2031/NĐ–CP", "77/2031/NĐ-CP", 2031, None),
        ("Nghị định 77/2031/ND-CP", "77/2031/NĐ-CP", 2031, None),
        ("Nghị quyết số 27-NQ/TW ngày 09/11/2022", "27-NQ/TW", None, "2022-11-09"),
        ("Thông tư số 03/2031/TT-VPCP của Văn phòng Chính phủ ngày 15/9/2031", "03/2031/TT-VPCP", 2031, "2031-09-15"),
        ("Nghị định số 39/CP ngày 27/6/1996", "39/CP", None, "1996-06-27"),
        ("Văn bản hợp nhất số 13/VBHN-BYT", "13/VBHN-BYT", None, None),
        ("Nghị quyết số 1104/NQ-UBTVQH14", "1104/NQ-UBTVQH14", None, None),
        ("Quyết định số 13/1999/TTg", "13/1999/TTg", 1999, None),
        ("Thông tư 01/98/TT-BTC", "01/98/TT-BTC", 1998, None),
        ("Luật Dược ngày 06 tháng 4 năm 2016", "Luật Dược 2016", None, "2016-04-06"),
        ("Bộ luật Dân sự năm 2015", "Bộ luật Dân sự 2015", None, None),
        ("Nghị định 77/2031/NĐ-CPngày 09/6/2031", "77/2031/NĐ-CP", 2031, "2031-06-09"),
        ("Đơn theo Thông tư số 15/2031/TT-BNNMTMẫu số 01", "15/2031/TT-BNNMT", 2031, None),
        ("Thông tư 01/2031/TT-BTPVề cấp bản sao", "01/2031/TT-BTP", 2031, None),
        ("Quyết định số 19/2031/QĐ-TTgvề hệ thống", "19/2031/QĐ-TTg", 2031, None),
        ("Luật số 16/2015/QH13ngày 25/6/2015", "16/2015/QH13", 2015, "2015-06-25"),
        ("Luật sửa đổi, bổ sung một số điều của Luật Dược ngày 21/11/2024",
         "Luật sửa đổi, bổ sung một số điều của Luật Dược 2024", None, "2024-11-21"),
    ],
)  # fmt: skip
def test_a_sound_citation_has_number_year_and_date(text: str, target: str, year: int | None, date: str | None) -> None:
    (cited,) = find_citations(text)
    assert (cited.kind, cited.target, cited.year, cited.date, cited.problem) == ("law", target, year, date, None)
    assert text[cited.start : cited.end] == cited.text


@pytest.mark.parametrize(
    ("text", "problem", "target"),
    [
        ("Nghị định số 77/2031/NĐCP ngày 09/6/2031", "missing-hyphen", "77/2031/NĐ-CP"),
        ("theo 21/2031/TTBYT", "missing-hyphen", "21/2031/TT-BYT"),
        ("Nghị định 77/2031/NĐ CP", "missing-hyphen", "77/2031/NĐ-CP"),
        ("Nghị định 77/2031/NĐ.CP", "missing-hyphen", "77/2031/NĐ-CP"),
        ("Quyết định 12/QĐUBND ngày 3/3/2031", "missing-hyphen", "12/QĐ-UBND"),
        ("Nghị định số 77/2031-NĐ-CP ngày 09/6/2031", "missing-slash", "77/2031/NĐ-CP"),
        ("theo Thông tư 21/2031TT-BYT", "missing-slash", "21/2031/TT-BYT"),
        ("Nghị quyết 66/NQCP", "missing-hyphen", "66/NQ-CP"),
        ("Nghị định số 77/NĐ-CP ngày 09/6/2031", "missing-year", "77/2031/NĐ-CP"),
        ("Nghị định 77/NĐ-CP", "missing-year", "77/NĐ-CP"),
        ("Thông tư số 27/TT-BYT ngày 01 tháng 11 năm 2034", "missing-year", "27/2034/TT-BYT"),
        ("Thông tư liên tịch số 05/TTLT-BYT-BTC ngày 01/3/2012", "missing-year", "05/2012/TTLT-BYT-BTC"),
        ("Pháp lệnh số 02/2020/UBTVQH ngày 09/12/2020", "missing-term", "02/2020/UBTVQH"),
        ("Luật số 16/2015/QH", "missing-term", "16/2015/QH"),
        ("Số: 1490/QĐ-\tVân Sơn, ngày 18 tháng 11 năm 2025", None, "1490/QĐ"),
        ("Nghị định số 77/2031/NĐ- của Chính phủ", "missing-issuer", "77/2031/NĐ"),
        ("Nghị định số 63/20210/NĐ-CP", "impossible-year", "63/20210/NĐ-CP"),
        ("Nghị định số 77/2031/NĐ-CP ngày 31/02/2031", "impossible-date", "77/2031/NĐ-CP"),
        ("Luật Dược ngày 31 tháng 4 năm 2016", "impossible-date", "Luật Dược 2016"),
    ],
)
def test_a_fault_of_form_is_named_and_mended_where_it_can_be(text: str, problem: str, target: str) -> None:
    (cited,) = find_citations(text)
    assert (cited.problem, cited.target) == (problem, target)


@pytest.mark.parametrize(
    "text",
    [
        "Quyết định số 2022/QĐ-UBND", "Chỉ thị số 16/CT-TTg", "Nghị quyết số 66/NQ-CP ngày 26/3/2031",
        "Quyết định số 1085/QĐ-TTg", "Tờ trình số 45/TT-SNV ngày 01/02/2031", "Thông tư số 08/TT-BYT ngày 12/5/1994",
        "Công văn số 123/SYT-NVY ngày 32/01/2031", "Văn bản số 12/TTBYT-KH", "Nghị quyết số 15/NQ-HĐND",
    ],
)  # fmt: skip
def test_what_lawfully_has_no_year_is_no_fault(text: str) -> None:
    (cited,) = find_citations(text)
    assert cited.problem is None


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Tờ trình số 798/TTr-SNV ngày 25/11/2031", "798/TTr-SNV"),
        ("Công văn 3065/SVHTTDL-VP", "3065/SVHTTDL-VP"),
        ("Văn bản số 12/2031/KHCN", "12/2031/KHCN"),
    ],
)
def test_letters_and_plans_are_documents_not_laws(text: str, target: str) -> None:
    (cited,) = find_citations(text)
    assert (cited.kind, cited.target) == ("document", target)


@pytest.mark.parametrize(
    "text",
    [
        "theo mẫu số 01/ĐKKD", "Mẫu 05/ĐĐ-CP", "Quyết định số /QĐ-UBND ngày / /2031", "vận tốc 60/KM, tỉ lệ 1/A",
        "24/24H", "https://dichvucong.gov.vn/QĐ-UBND", "vi phạm pháp luật năm 2020", "ngày 20/11/2025",
        "Luật này năm nay", "mã 1.012345/QĐ-UBND", "Luật Đất đai năm nay", "Luật An ninh ngày mai", "",
    ],
)  # fmt: skip
def test_what_is_no_citation_is_left_alone(text: str) -> None:
    assert find_citations(text) == []


@pytest.mark.parametrize(
    ("text", "standings"),
    [
        ("Nghị định số 1/2018/NĐ-CP ngày 2/4/2018 (được thay thế bởi Nghị định số 2/2025/NĐ-CP)", "replaced current"),
        ("Quyết định này thay thế Quyết định số 12/2020/QĐ-UBND ngày 01/3/2020 và Quyết định số 15/2021/QĐ-UBND",
         "replaced replaced"),
        ("Bãi bỏ các Quyết định: số 100/QĐ-UBND ngày 1/1/2020, số 200/QĐ-UBND ngày 2/2/2021", "replaced replaced"),
        ("Nghị định số 2/2025/NĐ-CP ngày 09/6/2025 thay thế Nghị định số 1/2018/NĐ-CP", "current replaced"),
        ("Nghị định số 1/2018/NĐ-CP hết hiệu lực từ ngày 01/7/2025", "replaced"),
        ("Nghị định số 1/2018/NĐ-CP được thay thế bằng Nghị định số 2/2025/NĐ-CP", "replaced current"),
        ("Nghị định số 1/2018/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 7/2021/NĐ-CP", "amended current"),
        ("Nghị định 7/2021/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 1/2018/NĐ-CP", "current amended"),
        ("sửa đổi, bổ sung, thay thế, bãi bỏ một số quy định của Thông tư số 5/2019/TT-BYT", "amended"),
        ("Luật sửa đổi, bổ sung một số điều của Luật Di sản số 32/2009/QH12", "current"),
        ("Thông tư số 5/2020/TT-BYT hướng dẫn thi hành Nghị định số 1/2018/NĐ-CP", "current title"),
        ("Thông tư số 5/2020/TT-BYT quy định chi tiết một số điều của Luật Dược và Nghị định số 1/2018/NĐ-CP",
         "current title"),
        ("Nghị định số 1/2018/NĐ-CP; Nghị định số 2/2025/NĐ-CP", "current current"),
        ("Quyết định số 945/QĐ-BYT công bố thủ tục hành chính được sửa đổi, bị bãi bỏ", "current"),
        ("sửa đổi, bổ sung hồ sơ theo Mẫu số 16 tại Phụ lục I của Nghị định số 3/2025/NĐ-CP", "current"),
        ("Quyết định số 1/QĐ-BYT công bố thủ tục được thay thế trong lĩnh vực dược", "current"),
    ],
)  # fmt: skip
def test_the_words_around_tell_how_a_document_is_cited(text: str, standings: str) -> None:
    assert [c.standing for c in find_citations(text)] == standings.split()


def test_several_numbers_after_one_kind_word_keep_their_own_dates() -> None:
    text = (
        "Căn cứ các Nghị định của Chính phủ: số 63/2010/NĐ-CP ngày 08/6/2010; số 92/2017/NĐ-CP ngày 07/8/2017 và "
        "số 48/2013/NĐ-CP ngày 14 tháng 5 năm 2013;"
    )
    cited = find_citations(text)
    assert [(c.target, c.date) for c in cited] == [
        ("63/2010/NĐ-CP", "2010-06-08"), ("92/2017/NĐ-CP", "2017-08-07"), ("48/2013/NĐ-CP", "2013-05-14"),
    ]  # fmt: skip
    assert cited[0].text.startswith("Nghị định của Chính phủ")


def test_numbers_glued_to_one_another_are_read_apart() -> None:
    text = "08/2031/NĐ-CP08/2031/NĐ-CPLuật 54/2014/QH1354/2014/QH13Thông tư 14/2031/TT-BTC"
    targets = ["08/2031/NĐ-CP", "08/2031/NĐ-CP", "54/2014/QH13", "14/2031/TT-BTC"]
    assert [(c.target, c.problem) for c in find_citations(text)] == [(t, None) for t in targets]


def test_the_day_of_effect_is_not_the_date_of_the_document() -> None:
    (cited,) = find_citations("Thông tư số 03/2031/TT-VPCP của Văn phòng có hiệu lực từ ngày 01/11/2031")
    assert cited.date is None


def test_the_year_of_a_number() -> None:
    assert [number_year(n) for n in ("118/2025/NĐ-CP", "01/98/TT-BTC", "3854/QĐ-UBND", "1/x/Y")] == [
        2025,
        1998,
        None,
        None,
    ]


@given(
    st.integers(1, 9999), st.integers(1997, 2045), st.sampled_from(["NĐ-CP", "TT-BYT", "QĐ-TTg", "TT-BLĐTBXH", "QH15"])
)
def test_every_whole_number_is_found_without_fault(number: int, year: int, symbol: str) -> None:
    (cited,) = find_citations(f"Căn cứ văn bản số {number}/{year}/{symbol} ngày 01/02/{year};")
    assert (cited.target, cited.problem, cited.date) == (f"{number:02}/{year}/{symbol}", None, f"{year}-02-01")


@given(st.text("0123456789/-. NĐCPTBYQHU(ngày)số;", max_size=50))
def test_any_text_is_read_and_citations_do_not_overlap(text: str) -> None:
    end = 0
    for cited in find_citations(text):
        assert end <= cited.start < cited.end <= len(text)
        end = cited.end
