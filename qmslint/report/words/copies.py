"""Words about copies: annotated ones, and those of `qmslint fix` with their changes."""

from __future__ import annotations

__all__ = ["WORDS"]

# name → Vietnamese, English, English for more than one
WORDS: dict[str, tuple[str, ...]] = {
    # annotated copies
    "no-copy": ("{}: không có bản chú thích ({})", "{}: no annotated copy ({})"),
    "copy-unsigned": (
        "{}: bản chú thích không còn chữ ký số: {}",
        "{}: the annotated copy has lost the digital signature: {}",
    ),
    "copy-homeless": (
        "{}: {} phát hiện không có đoạn nào để chú thích",
        "{}: {} findings have no paragraph to stand at",
    ),
    "copy-is-original": (
        "{}: không ghi đè bản gốc; hãy chọn thư mục khác cho --annotate",
        "{}: an original is not written over; name another folder for --annotate",
    ),
    "copy-answered": (
        "{}: giữ nguyên {} vì đã có người ghi chú thích trong đó",
        "{}: {} is left as it is, for somebody has left comments in it",
    ),
    # fixes: why a place is left as it is, why a document has no copy, what a run comes to
    "fix-field": (
        "chữ do trường tự động tạo ra, sửa ở nguồn của nó",
        "a field makes these words; mend them at its source",
    ),
    "fix-moved": ("nằm trong đoạn đang được theo dõi là di chuyển", "stands in text whose move is tracked"),
    "fix-locked": ("nằm trong ô nội dung bị khóa hoặc tự điền", "stands in a control that is locked or fills itself"),
    "fix-object": (
        "giữa các chữ có hình, công thức hoặc dấu hiệu chú thích",
        "something that is no text stands in between",
    ),
    "fix-not-in-file": (
        "“{}”: chữ trong tệp khác với chữ đọc được",
        "“{}”: the file spells it in another way than it reads",
    ),
    "fix-old-letters": (
        "“{}”: còn bảng mã cũ; hãy chuyển mã trước (legacy-encoding)",
        "“{}” is in an old encoding; convert that first (legacy-encoding)",
    ),
    "fix-no-words": ("không có chữ nào ở đây để thay", "there are no words here to put others in place of"),
    "fix-by-hand": ("“{}”: cần người quyết định", "“{}” is for a person to decide"),
    "fix-look-up": (
        "“{}”: phải tra văn bản mới biết số hiệu đúng",
        "“{}” has to be looked up to know the right number",
    ),
    "fix-several-successors": ("{} có nhiều văn bản thay thế: {}", "{} has several successors: {}"),
    "fix-other-kind": ("{} được thay bằng văn bản loại khác: {}", "{} was replaced by another kind of document: {}"),
    "fix-cited-by-name": ("“{}” viện dẫn theo tên; nay là {}", "“{}” is cited by its name; it is now {}"),
    "fix-date-unknown": (
        "ngày {} là của văn bản cũ; sổ văn bản không ghi ngày của văn bản mới",
        "the date {} is that of the old document; the register does not know that of the new one",
    ),
    "fix-unclear-order": ("không rõ phải đánh lại số thế nào", "there is more than one way to count on"),
    "fix-automatic-number": (
        "số tự động không nằm trong chữ; bấm chuột phải vào số, chọn Continue Numbering",
        "an automatic number stands in no text; right-click it and choose Continue Numbering",
    ),
    "fix-referred-to": ("“{}” viện dẫn một bước sẽ đổi số", "“{}” refers to a step whose number would change"),
    "fix-unread": ("không đọc được: {1}", "not read: {1}"),
    "fix-no-word": ("không phải văn bản Word ({1}), không có bản sao", "is no Word document ({1}) and has no copy"),
    "fix-no-file": (
        "được bảo vệ bằng mật khẩu hoặc không có tệp, nên không có bản sao",
        "is protected by a password, or there is no file, so it has no copy",
    ),
    "fix-failed": ("không ghi được bản sao: {1}", "no copy could be made: {1}"),
    "fix-is-original": (
        "không ghi đè bản gốc; hãy chọn thư mục khác cho -o",
        "an original is not written over; name another folder for -o",
    ),
    "fix-edited": (
        "giữ nguyên {1} vì không phải bản vừa tạo hoặc đã có người sửa; hãy chọn thư mục khác cho -o",
        "{1} is left as it is: it is no copy of ours, or somebody has worked in it; name another folder for -o",
    ),
    "fix-waiting": ("Cần --unsafe, vì nội dung phải đọc lại:", "With --unsafe, since the content must be read again:"),
    "fix-left": ("Để nguyên:", "Left as it is:"),
    "fix-change": ("thay đổi", "change", "changes"),
    "fix-copy": ("bản sao", "copy", "copies"),
    "fix-waiting-count": ("{} thay đổi cần --unsafe", "{} with --unsafe"),
    "fix-left-count": ("{} chỗ để nguyên", "{} left as they are"),
    "fix-summary": ("Sửa: {}", "Fixes: {}"),
    "fix-where": (
        "cần thư mục cho các bản sao: -o THƯ-MỤC (hoặc --diff)",
        "name a folder for the copies: -o DIR (or --diff)",
    ),
}
