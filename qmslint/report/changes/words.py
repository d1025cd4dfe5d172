"""The words of the comparison in Vietnamese and English. What a fact is called stands in `rules/names/fact.yaml`."""

from __future__ import annotations

__all__ = ["WORDS", "tell"]

WORDS: dict[str, tuple[str, str]] = {
    "head": ("Thay đổi so với {}", "Changes since {}"),
    # documents
    "changed": ("{} văn bản thay đổi", "{} changed"),
    "added": ("{} mới", "{} new"),
    "dropped": ("{} không còn", "{} gone"),
    "unread": ("{} không so sánh được", "{} not compared"),
    "unchanged": ("{} không đổi", "{} unchanged"),
    "nothing": ("không có văn bản nào để so sánh", "there is no document to compare"),
    "document-changed": ("thay đổi", "changed"),
    "document-added": ("văn bản mới", "new document"),
    "document-dropped": ("không còn văn bản này", "document is gone"),
    "document-unread": ("không so sánh được", "cannot be compared"),
    "document-unchanged": ("không đổi", "unchanged"),
    "moved": ("trước là {}", "formerly {}"),
    "unread-old": ("bản trước không đọc được ({})", "the earlier version could not be read ({})"),
    "unread-new": ("bản này không đọc được ({})", "this version could not be read ({})"),
    "unread-both": ("cả hai bản không đọc được ({})", "neither version could be read ({})"),
    "partly": (
        "có phần không đọc được, nên chỗ thêm hay bỏ có thể nằm trong phần đó",
        "a part could not be read, so what seems added or dropped may stand there",
    ),
    "rough": (
        "một bản là PDF hoặc bản quét, nên khác biệt có thể do cách đọc; hãy đối chiếu bằng mắt",
        "one version is a PDF or a scan, so a difference may come from how it was read; please compare by eye",
    ),
    # changes
    "fact-added": ("Thêm {}: {}", "{} added: {}"),
    "fact-dropped": ("Bỏ {}: {}", "{} dropped: {}"),
    "fact-moved": ("Chuyển {} {}: từ vị trí {} sang vị trí {}", "{} {} moved from position {} to position {}"),
    "fact-reworded": ("Đổi {}: {} → {}", "{} reworded: {} → {}"),
    "fact-changed": ("{}{}: {} → {}", "{}{}: {} → {}"),
    "steps": ("{} bước", "{} steps"),
    "nothing-stated": ("không nêu", "not stated"),
    "before": ("trước: {}", "before: {}"),
    # parts of a fact
    "originals": ("bản chính", "originals"),
    "copies": ("bản sao", "copies"),
    "copy_type": ("loại bản", "kind of copy"),
    "form": ("biểu mẫu", "form"),
    "responsible": ("người thực hiện", "responsible"),
    "duration": ("thời gian", "duration"),
    "outputs": ("kết quả", "output"),
    "retention": ("thời gian lưu", "retention time"),
    "place": ("nơi lưu", "place"),
    "code": ("mã hiệu", "code"),
    "revision": ("lần ban hành", "revision"),
    "refers_to": ("dẫn chiếu thay cho danh sách", "pointer in place of the list"),
}


def tell(lang: str, name: str, *values: object) -> str:
    """The words called `name`, with `values` in its gaps."""
    return WORDS[name][0 if lang == "vi" else 1].format(*values)
