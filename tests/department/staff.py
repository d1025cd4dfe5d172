"""The sound department as data: its procedures, its master list, its catalogue."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

__all__ = ["Department", "Listed", "Procedure", "Published", "department"]


@dataclass
class Procedure:
    code: str
    title: str
    revision: str
    issued: str  # dd/mm/yyyy
    owner: str
    cites: list[str] = field(default_factory=list)  # as written among the references
    forms: list[tuple[str, str]] = field(default_factory=list)
    tthc: str = ""
    papers: list[str] = field(default_factory=list)
    days: int = 0
    file: str = ""
    layout: int = 0
    steps: list[tuple[str, str, int, str]] = field(default_factory=list)  # action, responsible, days, output
    records: list[tuple[str, str, str]] = field(default_factory=lambda: [("Hồ sơ công việc", "05 năm", "Văn phòng")])
    sets: int = 1

    def __post_init__(self) -> None:
        days = self.days - 2 if self.tthc else 2
        slip = "Phiếu kiểm soát quá trình giải quyết hồ sơ"
        self.steps = self.steps or [("Tiếp nhận hồ sơ", "Bộ phận Một cửa", 1, self.forms[0][0]),
                                    ("Thẩm định, trình ký", "Chuyên viên", days, self.forms[-1][0]),
                                    ("Trả kết quả", "Bộ phận Một cửa", 1, slip)]  # fmt: skip

    @property
    def name(self) -> str:
        return self.file or f"{self.code} {self.title}.docx"


@dataclass
class Listed:
    code: str
    title: str
    revision: str
    issued: str
    owner: str
    status: str = "Đang áp dụng"


@dataclass
class Published:
    code: str
    title: str
    time: str
    papers: list[str]
    field: str = "Du lịch"


@dataclass
class Department:
    procedures: list[Procedure]
    listed: list[Listed]
    published: list[Published]
    form_files: list[str]
    updated: str = "15/10/2025"


SYSTEM = (
    "Kiểm soát tài liệu", "Kiểm soát hồ sơ lưu", "Đánh giá nội bộ", "Hành động khắc phục", "Xem xét của lãnh đạo",
    "Quản lý rủi ro và cơ hội", "Đào tạo công chức", "Mua sắm vật tư", "Quản lý trang thiết bị", "Tiếp công dân",
    "Xử lý văn bản đến", "Xử lý văn bản đi", "Lập kế hoạch công tác năm", "Theo dõi kết quả công việc",
    "Đo lường sự hài lòng", "Xử lý sản phẩm không phù hợp", "Quản lý tài sản công", "Thanh toán nội bộ",
    "Thi đua khen thưởng", "Bảo vệ bí mật nhà nước",
)  # fmt: skip
KINDS = ("Cấp", "Cấp lại", "Điều chỉnh", "Gia hạn", "Thu hồi")
THINGS = (
    "giấy phép kinh doanh dịch vụ lữ hành nội địa", "thẻ hướng dẫn viên du lịch quốc tế",
    "quyết định công nhận điểm du lịch cộng đồng", "biển hiệu phương tiện vận tải khách du lịch",
    "giấy chứng nhận đủ điều kiện kinh doanh vũ trường", "giấy phép tổ chức biểu diễn nghệ thuật",
    "giấy phép triển lãm mỹ thuật", "giấy chứng nhận câu lạc bộ thể thao cơ sở",
)  # fmt: skip
PAPERS = (
    "Đơn đề nghị {thing}", "Bản sao giấy chứng nhận đăng ký doanh nghiệp", "Danh sách nhân sự phụ trách chuyên môn",
    "Phương án bảo đảm an ninh trật tự",
)  # fmt: skip
OWNERS = ("Văn phòng", "Phòng Lữ hành", "Phòng Nghệ thuật", "Phòng Thể thao")


def _spelled(code: str, n: int) -> str:
    """The same code as different hands write it."""
    letters, _, number = code.rpartition("-")
    return (code, f"{letters} {number}", f"{letters}.{number}", code)[n % 4]


def department() -> Department:
    """Sixty procedures: twenty of the system, forty of TTHC. Each is referred to by the one before; none back."""
    procedures = []
    for n, title in enumerate(SYSTEM, 1):
        forms = [(f"BM-{n:02}-01", f"Phiếu {title[0].lower()}{title[1:]}"), (f"BM-{n:02}-02", "Sổ theo dõi")]
        procedures.append(
            Procedure(f"QT-{n:02}", f"Quy trình {title[0].lower()}{title[1:]}", f"{n % 3 + 1:02}", f"{n % 27 + 1:02}/03/2025",
                      "Văn phòng", forms=forms, layout=n % 3)
        )  # fmt: skip
    for n in range(40):
        thing = THINGS[n % 8]
        title = f"{KINDS[n // 8]} {thing}"
        papers = [p.format(thing=title[0].lower() + title[1:]) for p in PAPERS[: 2 + n % 3]]
        procedures.append(
            Procedure(f"QT-DL-{n + 1:02}", title, "01", f"{n % 27 + 1:02}/04/2025", OWNERS[1 + n % 3],
                      forms=[(f"BM-DL-{n + 1:02}-01", "Đơn đề nghị")], tthc=f"1.{20100 + n:06}", papers=papers,
                      days=5 + n % 4 * 5, layout=n % 3)
        )  # fmt: skip
    for n, (one, after) in enumerate(pairwise(procedures)):
        cited = f"{_spelled(after.code, n)} {after.title}"
        one.cites.append(f"{cited} (lần ban hành {after.revision})" if n % 5 == 0 else cited)
        if n >= 20 and n % 6 == 0:
            one.cites.append(f"{procedures[n].code} này thay thế QT-X{n:02} ban hành năm 2019")
        if n % 7 == 0:
            one.cites.append("TCVN ISO 9001:2015 Hệ thống quản lý chất lượng")
        if n % 9 == 0:
            one.cites.append("TL-BN-01 Sổ tay hướng dẫn của bên ngoài")
    listed = [Listed(p.code, p.title, p.revision, p.issued, p.owner) for p in procedures]
    listed.append(Listed("QT-99", "Quy trình chấm công", "01", "02/01/2015", "Văn phòng", "Hết hiệu lực"))
    published = [Published(p.tthc, p.title, f"{p.days:02} ngày làm việc", list(p.papers)) for p in procedures if p.tthc]
    published.append(
        Published(
            "2.000777", "Cấp giấy phép khai thác cát sỏi lòng sông", "30 ngày", ["Đơn đề nghị cấp phép"], "Khoáng sản"
        )
    )
    files = [f"{code} {title}.docx" for p in procedures for code, title in p.forms]
    return Department(procedures, listed, published, files)
