"""The usual way of a dossier through the desks, in the words of each division; the times add up to the limit."""

from __future__ import annotations

from collections.abc import Sequence

from tests.merged_department.model import Step

SLIP = "Phiếu kiểm soát quá trình giải quyết hồ sơ"
RECEIPT = "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"
COUNTER = "Bộ phận Một cửa tại Trung tâm Phục vụ hành chính công tỉnh"


def days(number: float) -> str:
    """A number of working days as offices print it."""
    whole = f"{number:g}".replace(".", ",")
    return f"{whole if number < 1 or number % 1 else whole.zfill(2)} ngày làm việc"


def way(total: float, office: str, result: str, *, review: str = "", cited: Sequence[str] = ()) -> list[Step]:
    """Steps that add up to `total` days. `review` replaces the middle step; forms `cited` are spread over the outputs."""
    said = list(cited)

    def also(text: str) -> str:
        return f"{text}; {said.pop(0)}" if said else text

    steps = [
        Step("Tiếp nhận, kiểm tra tính đầy đủ của hồ sơ; hướng dẫn bổ sung nếu hồ sơ chưa hợp lệ", COUNTER,
             days(0.5), also(f"{RECEIPT}; {SLIP}")),
        Step("Phân công công chức thụ lý hồ sơ", f"Lãnh đạo {office}", days(0.5), also("Ý kiến phân công trên hệ thống")),
        Step(review or "Thẩm định hồ sơ, kiểm tra thực tế khi cần, dự thảo kết quả", f"Chuyên viên {office}",
             days(total - 2.5), also("Báo cáo thẩm định; dự thảo kết quả")),
        Step("Xem xét, ký nháy dự thảo trình Lãnh đạo Sở", f"Lãnh đạo {office}", days(0.5), also("Dự thảo đã ký nháy")),
        Step("Ký duyệt kết quả", "Lãnh đạo Sở", days(0.5), also(result)),
        Step("Vào sổ, đóng dấu, chuyển kết quả đến Bộ phận Một cửa", "Văn thư", days(0.5), also(result)),
        Step("Trả kết quả cho tổ chức, cá nhân", COUNTER, "Giờ hành chính", also(f"{result}; {SLIP}")),
    ]  # fmt: skip
    if said:
        steps[2] = steps[2]._replace(out="; ".join([steps[2].out, *said]))
    return steps
