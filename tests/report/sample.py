"""A run made by hand, with everything in it that a format must cope with."""

from __future__ import annotations

from qmslint.model import DocumentStatus, Finding, Location
from qmslint.report.run import RuleText, Run

TITLE = "Cấp giấy chứng nhận đủ điều kiện kinh doanh hàng hóa thuộc danh mục hạn chế | <nhóm A>"


class Book:
    """Words of rules that are not there."""

    def message(self, finding, lang):
        if lang == "vi":
            return f"Thời gian các bước cộng lại là {finding.observed}, còn tổng ghi là {finding.expected}."
        return f"The steps add up to {finding.observed}, but the total says {finding.expected}."

    def text(self, rule, lang):
        words = (
            ("Tiêu đề", "Vì sao thế.", "Sửa ô *tổng*.")
            if lang == "vi"
            else ("The title", "Why so.", "Mend the *total*.")
        )
        clause = ("ISO 9001:2015 8.5.1", "Kiểm soát" if lang == "vi" else "Control")
        title, why, mend = words
        return RuleText(rule.rpartition("/")[2], "tthc", title=title, why=why, mend=mend, cited=(clause,))


PLACE = Location(section="5.7 Quy trình xử lý công việc", table=2, row=9, column=4, page=4, text="07 ngày", index=120)


def finding(**changes):
    """A finding about a sum of durations, with these changes."""
    base = Finding(
        rule="time-sum-mismatch",
        level="error",
        path="Quy trình/QT-03.docx",
        location=PLACE,
        document_code="QT-03",
        procedure_index=0,
        procedure=TITLE,
        excerpt="Tổng thời gian giải quyết:\t07 ngày làm việc",
        span=(27, 34),
        observed="6,5 ngày",
        expected="7 ngày",
        clause=("63/2010/NĐ-CP 8.2.đ", "ISO 9001:2015 8.2.2"),
        fingerprint="00112233aabbccdd",
        pack="tthc",
    )
    return base._replace(**changes)


def project():
    """What the documents of the run are together: QT-03 refers to QT-04 and to one that is nowhere; it has an office."""
    from qmslint.facts.index import Project
    from qmslint.facts.model import Citation, DocumentFacts

    here = Location(index=1)
    cited = tuple(Citation(code, code, None, here, None) for code in ("QT-04", "QT-09"))
    return Project(
        (
            DocumentFacts(
                "Quy trình/QT-03.docx", "procedure", code="QT-03", citations=cited, office="Phòng Thương mại"
            ),
            DocumentFacts("Quy trình/QT-04.docx", "procedure", code="QT-04"),
            DocumentFacts("cũ/hỏng, 50%: a.docx", read=False),
        )
    )


def tallies():
    """What two rules looked at in the documents of the run."""
    from qmslint.check.evidence import Tally

    def two(**counts):
        return (Tally("tthc", "time-sum-mismatch", **counts), Tally("core", "header-mismatch"))

    return {
        "Quy trình/QT-03.docx": two(passed=4, failed=1, not_applicable=2),
        "Quy trình/QT-04.docx": two(passed=2),
        "Quy trình/~$QT-04.docx": (),
        "cũ/hỏng, 50%: a.docx": two(not_read=1),
    }


def run(**changes):
    """A run over five documents: findings of each level, a clean one, one that was not read, one that was skipped."""
    path = "cũ/hỏng, 50%: a.docx"
    unread = Finding(
        "document-unreadable", "error", path, Location(), observed="a", expected="b", fingerprint="ff00", pack="core"
    )
    findings = (
        finding(),
        finding(
            location=Location(section="5.2 Thành phần hồ sơ", page=2, page_exact=True, index=130), level="warning",
            rule="dossier-sets-missing", excerpt="", span=None, clause=(), fingerprint="00112233aabbccde",
        ),
        finding(
            location=Location(part="header"), level="info", rule="header-mismatch", procedure_index=None,
            procedure=None, confidence="low", excerpt="Mã hiệu: \x1b[31mQT-04", span=None, expected=None,
        ),
        unread,
    )  # fmt: skip
    base = Run(
        findings=findings,
        documents=(
            DocumentStatus("Quy trình/QT-03.docx", "checked", 1, 3),
            DocumentStatus("Quy trình/QT-04.docx", "checked", 2, 0),
            DocumentStatus("Quy trình/~$QT-04.docx", "skipped", 0, 0),
            DocumentStatus("cũ/hỏng, 50%: a.docx", "not-read", 0, 1, "damaged"),
        ),
        today="2026-11-22",
        book=Book(),
        lang="vi",
        suppressed=1,
    )
    return base._replace(**changes)
