"""Names that several house styles share: the one-stop forms of Circular 03/2025/TT-VPCP, annex I."""

from __future__ import annotations

ONE_STOP_FORMS = (
    ("Mẫu số 01", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
    ("Mẫu số 02", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"),
    ("Mẫu số 03", "Phiếu từ chối tiếp nhận giải quyết hồ sơ"),
    ("Mẫu số 06", "Phiếu kiểm soát quá trình giải quyết hồ sơ"),
    ("Mẫu số 07", "Sổ theo dõi hồ sơ"),
)
