"""Two versions of a little procedure as text, and what changed between them."""

from __future__ import annotations

from qmslint.changes import Said, Version, compare, kept
from qmslint.model.change import DocumentChanges
from qmslint.read.sample import parse
from qmslint.understand import understand

__all__ = ["PROCEDURE", "changes", "compared", "said"]

PROCEDURE = """
-> **QUY TRÌNH CẤP THẺ KHÁCH HÀNG** <-

Mã hiệu: QT-01

Lần ban hành: 02

Ngày ban hành: 02/01/2025

**1. Mục đích**

Quy định việc cấp thẻ khách hàng.

**2. Tài liệu viện dẫn**

- Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ

- QT-07 (lần ban hành 01) Kiểm soát hồ sơ

**3. Thành phần hồ sơ**

| TT | Thành phần hồ sơ | Bản chính | Bản sao |
| 1 | Đơn đề nghị cấp thẻ khách hàng (BM-01-01) | 1 |  |
| 2 | Bản sao giấy chứng nhận đăng ký doanh nghiệp |  | 1 |
| 3 | Danh sách nhân viên phụ trách | 1 |  |

**4. Số lượng hồ sơ:** 01 bộ

**5. Thời hạn giải quyết:** 07 ngày làm việc

**6. Trình tự thực hiện**

| Bước | Nội dung công việc | Trách nhiệm | Thời gian | Kết quả |
| B1 | Tiếp nhận hồ sơ | Bộ phận Một cửa | 0,5 ngày | Giấy tiếp nhận |
| B2 | Thẩm định hồ sơ | Chuyên viên | 5 ngày | Dự thảo thẻ |
| B3 | Ký thẻ khách hàng | Giám đốc | 1 ngày | Thẻ đã ký |
| B4 | Trả kết quả | Bộ phận Một cửa | 0,5 ngày | Thẻ khách hàng |

**7. Biểu mẫu**

| TT | Mã hiệu | Tên biểu mẫu |
| 1 | BM-01-01 | Đơn đề nghị cấp thẻ |
| 2 | BM-01-02 | Sổ theo dõi cấp thẻ |

**8. Hồ sơ cần lưu**

| TT | Tên hồ sơ | Thời gian lưu | Nơi lưu |
| 1 | Hồ sơ cấp thẻ | 05 năm | Văn phòng |
"""


def said(text: str, name: str = "QT-01.docx") -> Said:
    """What is kept of what a text says."""
    return kept(understand(parse(text, name), name))


def compared(old: str, new: str) -> DocumentChanges:
    """The comparison of two texts."""
    versions = [Version(name, "QT-01.docx", said(text)) for name, text in (("old", old), ("new", new))]
    return compare("old", versions[:1], versions[1:]).documents[0]


def changes(*replaced: tuple[str, str], old: str = PROCEDURE) -> list[tuple[str, str, str, str | None, str | None]]:
    """What changed when these words of a text are replaced: (fact, how, part, before, after)."""
    new = old
    for words, others in replaced:
        assert words in new, words
        new = new.replace(words, others)
    return [(c.fact, c.how, c.part, c.before, c.after) for c in compared(old, new).changes]
