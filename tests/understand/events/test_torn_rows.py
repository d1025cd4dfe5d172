"""Rows that programs tore: a title beside or below the cells of a step table, papers beside their label."""

from __future__ import annotations

from qmslint.model import Reading
from qmslint.read.sample import parse
from qmslint.understand import understand


def read(text: str) -> Reading:
    document = parse(text)
    return understand(document, document.name)


def test_a_title_in_the_total_row_opens_its_procedure() -> None:
    reading = read(
        """# QUYẾT ĐỊNH

**1. Thủ tục cấp giấy phép họp chợ nổi trên sông**

| Bước | Nội dung công việc | Người thực hiện | Thời gian |
|---|---|---|---|
| Bước 1 | Nhận hồ sơ | Công chức một cửa | 04 giờ |
| Bước 2 | Thẩm định | Chuyên viên | 04 giờ |
| Tổng cộng |  |  | 08 giờ<br>2. Thủ tục xác nhận vị trí neo đậu mùa lũ trên sông |
| Bước | Nội dung công việc | Người thực hiện | Thời gian |
| Bước 1 | Nhận hồ sơ | Công chức một cửa | 04 giờ |
| Bước 2 | Ký | Lãnh đạo | 12 giờ |
"""
    )
    assert [p.title for p in reading.procedures] == [
        "Thủ tục cấp giấy phép họp chợ nổi trên sông",
        "Thủ tục xác nhận vị trí neo đậu mùa lũ trên sông",
    ]
    assert [[s.days for s in p.flows[0].steps] for p in reading.procedures] == [[0.5, 0.5], [0.5, 1.5]]
    assert reading.procedures[0].flows[0].stated_total_days == 1


def test_a_label_before_papers_leaves_their_columns_alone() -> None:
    (procedure,) = read(
        """# QUY TRÌNH CẤP THẺ THƯ VIỆN

| 2.3 | Thành phần hồ sơ, bao gồm: | Bản chính | Bản sao |
|---|---|---|---|
| - | Đơn đề nghị cấp thẻ | x |  |
| - | Căn cước công dân |  | x |
| 2.4 | Số lượng hồ sơ: 01 bộ |  |  |
"""
    ).procedures
    assert procedure.dossier is not None
    assert [(c.originals, c.copies) for c in procedure.dossier.components] == [(1, 0), (0, 1)]
    assert procedure.dossier.sets == 1


def test_two_parts_in_one_line_and_a_label_that_runs_on() -> None:
    (procedure,) = read(
        """# QUY TRÌNH CẤP THẺ THƯ VIỆN

**3. Số lượng hồ sơ:** 01 bộ; Thời gian giải quyết: 05 ngày làm việc

5. Cách thức thực hiện Trực tiếp, bưu chính, trực tuyến một phần.
"""
    ).procedures
    kinds = {s.kind for s in procedure.sections}
    assert {"dossier_sets", "time_limit", "how_to_apply"} <= kinds
    assert [limit.days for limit in procedure.time_limits] == [5]


def test_a_section_number_is_no_number_of_sets() -> None:
    (procedure,) = read(
        """# QUY TRÌNH CẤP THẺ THƯ VIỆN

**3.2 Hồ sơ**

Thành phần hồ sơ gồm:

1) Đơn đề nghị cấp thẻ

**3.3 Số lượng hồ sơ:** 01 bộ
"""
    ).procedures
    assert procedure.dossier is not None
    assert procedure.dossier.sets == 1
