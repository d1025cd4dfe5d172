# fmt: off
# ruff: noqa: E501
"""Two procedures of layout B in one annex, the numbers in the heading's own cell; a paper that refers on, an empty part, a merged time over the whole flow."""

from __future__ import annotations

from tests.house.build import Cell, Content, House, Step, rows


def build() -> House:
    """The document and its labels."""
    h = House("b-hai-quy-trinh", size=12)
    h.p("QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH LĨNH VỰC THỦY LỢI", bold=True, align="center")
    h.p("(Ban hành kèm theo Quyết định số 4021/QĐ-UBND ngày 22/12/2025 của Chủ tịch UBND tỉnh Sông Mây)", italic=True, align="center")
    w = ["<"] * 4

    def head(text: str) -> list[Content]:
        return [Cell(text, bold=True), *w]

    def say(text: str) -> list[Content]:
        return [text, *w]

    step_head: list[Content] = [Cell(x, bold=True, align="center") for x in ("Bước", "Nội dung công việc", "Trách nhiệm thực hiện", "Thời gian", "Mẫu biểu, kết quả")]

    title = "Cấp giấy phép nuôi trồng thủy sản trong lòng hồ thủy lợi"
    h.procedure(title, "QT.TL.01", ["1.914401"])
    h.has("conditions", "dossier", "dossier_sets", "time_limit", "fee", "agency", "result", "steps", "legal_basis", "records")
    h.p(f"I. QUY TRÌNH {title.upper()} (QT.TL.01)", bold=True)
    papers = h.papers("Đơn đề nghị cấp giấy phép (theo Mẫu BM.TL.01.01)", "Sơ đồ vị trí khu vực nuôi", "Văn bản thỏa thuận với đơn vị khai thác công trình", sets=1)
    h.limit(12)
    h.finds("form-unlisted", "I", "BM.TL.01.01, the part of forms lists others only")
    h.has("forms")
    steps = h.flow(
        [
            Step("B1", "Tiếp nhận hồ sơ, lập Phiếu kiểm soát quá trình giải quyết hồ sơ", "Công chức một cửa", "0,5 ngày", 0.5, "Mẫu số 06"),
            Step("B2", "Thẩm định hồ sơ, kiểm tra hiện trường", "Chi cục Thủy lợi", "9,5 ngày", 9.5, "Mẫu BM.TL.01.02"),
            Step("B3", "Ký giấy phép", "Lãnh đạo Sở", "1,5 ngày", 1.5, "Giấy phép"),
            Step("B4", "Phát hành, trả kết quả", "Văn thư Sở", "0,5 ngày", 0.5, "Giấy phép"),
        ],
        12.0,
    )
    h.table(
        [
            head("1. Mã TTHC: 1.914401"),
            head("2. Cơ sở pháp lý"),
            say("Luật Thủy lợi số 08/2017/QH14 ngày 19/6/2017; Nghị định số 118/2025/NĐ-CP ngày 09/6/2025."),
            head("3. Yêu cầu, điều kiện thực hiện"),
            say("Không ảnh hưởng đến an toàn đập, hồ chứa."),
            head("4. Thành phần hồ sơ"),
            *[say(f"{i}. {p}") for i, p in enumerate(papers, 1)],
            head("5. Số lượng hồ sơ"),
            say("01 bộ"),
            head("6. Thời hạn giải quyết: 12 ngày làm việc"),
            head("7. Phí, lệ phí: Không"),
            head("8. Cơ quan giải quyết: Sở Nông nghiệp và Môi trường"),
            head("9. Kết quả: Giấy phép"),
            head("10. Quy trình các bước giải quyết"),
            step_head,
            *rows(steps, "label action who time out"),
            head("11. Biểu mẫu"),
            [Cell("TT", bold=True), Cell("Tên biểu mẫu", bold=True), "<", Cell("Ký hiệu", bold=True), "<"],
            ["1", "Biên bản kiểm tra hiện trường", "<", "BM.TL.01.02", "<"],
            ["2", "Phiếu kiểm soát quá trình giải quyết hồ sơ", "<", "Mẫu số 06", "<"],
            head("12. Hồ sơ lưu"),
            say("Toàn bộ hồ sơ nêu tại mục 4, lưu tại Chi cục Thủy lợi 05 năm."),
        ],
        [1.4, 6.2, 3.6, 2.6, 3.2],
    )

    title = "Gia hạn giấy phép nuôi trồng thủy sản trong lòng hồ thủy lợi"
    h.procedure(title, "QT.TL.02", ["1.914402"])
    h.has("conditions", "dossier", "dossier_sets", "time_limit", "fee", "agency", "result", "steps", "records")
    h.p(f"II. QUY TRÌNH {title.upper()} (QT.TL.02)", bold=True)
    papers = h.papers("Đơn đề nghị gia hạn", "Báo cáo kết quả hoạt động", sets=1)
    h.limit(6)
    h.finds("control-slip-missing", "II")
    steps = h.flow(
        [
            Step("B1", "Tiếp nhận hồ sơ", "Công chức một cửa", "06 ngày", 6.0, "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
            Step("B2", "Thẩm định hồ sơ", "Chi cục Thủy lợi", None, None, "Tờ trình", time_shown="^"),
            Step("B3", "Ký giấy phép gia hạn", "Lãnh đạo Sở", None, None, "Giấy phép", time_shown="^"),
            Step("B4", "Phát hành, trả kết quả", "Văn thư Sở", None, None, "Giấy phép", time_shown="^"),
        ],
        6.0,
    )
    h.table(
        [
            head("1. Mã TTHC: 1.914402"),
            head("2. Yêu cầu, điều kiện thực hiện"),
            say("Giấy phép còn hiệu lực ít nhất 45 ngày."),
            head("3. Thành phần hồ sơ"),
            say(f"- {papers[0]}."),
            say(f"- {papers[1]}."),
            head("4. Số lượng hồ sơ: 01 bộ"),
            head("5. Thời hạn giải quyết: 06 ngày làm việc"),
            head("6. Phí, lệ phí: Không"),
            head("7. Cơ quan giải quyết: Sở Nông nghiệp và Môi trường"),
            head("8. Kết quả: Giấy phép gia hạn"),
            head("9. Quy trình các bước giải quyết"),
            step_head,
            *rows(steps, "label action who time out"),
            head("10. Hồ sơ lưu"),
            say("Hồ sơ nêu tại mục 3, lưu tại Chi cục Thủy lợi 05 năm."),
        ],
        [1.4, 6.2, 3.6, 2.6, 3.2],
    )
    return h
