from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qmslint.read import load
from qmslint.read.encodings import font_kind, mentions_legacy_font, tcvn3, vni
from qmslint.read.single_byte import single_byte
from tests.read.word import docx, p, r, section, style

MOTTO = "Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc"
TONES = ("", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323")
SMALL = [unicodedata.normalize("NFC", vowel + tone) for vowel in "aăâeêioôơuưy" for tone in TONES] + ["đ"]

# The code tables once more, written down another way round: letter → code.
TCVN3 = dict(
    zip(
        "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵăâđêôơưĂÂĐÊÔƠƯ",
        "\xb5\xb6\xb7\xb8\xb9\xbb\xbc\xbd\xbe\xc6\xc7\xc8\xc9\xca\xcb\xcc\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xdc\xdd\xde"
        "\xdf\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe"
        "\xa8\xa9\xae\xaa\xab\xac\xad\xa1\xa2\xa7\xa3\xa4\xa5\xa6",
        strict=True,
    )
)
VNI_TONES = dict(zip(TONES, ("", "ù", "ø", "û", "õ", "ï"), strict=True))
VNI_CIRCUMFLEX = dict(zip(TONES, "âáàåãä", strict=True))
VNI_BREVE = dict(zip(TONES, "êéèúüë", strict=True))
VNI_ALONE = {"í": "í", "ì": "ì", "ỉ": "æ", "ĩ": "ó", "ị": "ò", "ỵ": "î", "đ": "ñ"}

# Codes of the marked small letters in the order of SMALL: RFC 1456; the VPS character set.
_MARKED = [letter for letter in SMALL if not letter.isascii()]
_CODES = {
    "viscii": "e1e0e4e3d5e5a1a2c6c7a3e2a4a5a6e7a7e9e8eba8a9eaaaabacadaeedecefeeb8"
    "f3f2f6f5f7f4afb0b1b2b5bdbeb6b7defefaf9fcfbf8dfd1d7d8e6f1fdcfd6dbdcf0",
    "vps": "e1e0e4e3e5e6a1a2a3a4a5e2c3c0c4c5c6e9e8c8ebcbea898a8bcd8cedecccefce"
    "f3f2d5f586f4d3d2b087b6d6a7a9aaabaefaf9fbdbf8dcd9d8babbbf9aff9bcf9cc7",
}


def as_single_byte(text: str, kind: str) -> str:
    """As Windows shows the bytes."""
    codes = dict(zip(_MARKED, bytes.fromhex(_CODES[kind]), strict=True))
    return "".join(bytes([codes[c]]).decode("cp1252") if c in codes else c for c in text)


def as_tcvn3(text: str) -> str:
    return "".join(TCVN3.get(char, char) for char in text)


def as_vni(text: str) -> str:
    def one(char: str) -> str:
        small = char.lower()
        if small in VNI_ALONE:
            coded = VNI_ALONE[small]
        else:
            base, *marks = unicodedata.normalize("NFD", small)
            tone = next((mark for mark in marks if mark in TONES), "")
            if "\u0302" in marks:
                coded = base + VNI_CIRCUMFLEX[tone]
            elif "\u0306" in marks:
                coded = base + VNI_BREVE[tone]
            elif "\u031b" in marks:
                coded = {"o": "ô", "u": "ö"}[base] + VNI_TONES[tone]
            else:
                coded = base + VNI_TONES[tone] if tone else small
        return coded.upper() if char.isupper() else coded

    return "".join(one(char) for char in text)


def font(name: str) -> str:
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}"/>'


def read(*runs: str, styles: str = "", properties: str = ""):
    return load(docx(p("".join(runs), properties), {"styles.xml": styles}))


def text(*runs: str, styles: str = "", properties: str = "") -> str:
    return read(*runs, styles=styles, properties=properties).blocks[0].text


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        (".VnTime", "tcvn3"),
        (".VnTimeH", "tcvn3-capitals"),
        (".VnArial NarrowH", "tcvn3-capitals"),
        ("VNTime", "tcvn3"),
        ("VNSTCVN3", "tcvn3"),
        ("VNI-Times", "vni"),
        ("VNI Helve", "vni"),
        ("VI Times", "viscii"),
        ("VI Times H", "viscii-capitals"),
        ("VPS Times", "vps"),
        ("VPSanything", ""),
        ("Vivaldi", ""),
        ("Vnitimes", ""),
        ("Times New Roman", ""),
        ("Wingdings 2", "wingdings 2"),
        ("", ""),
    ],
)
def test_the_font_tells_which_encoding_to_think_of(name, kind):
    assert font_kind(name) == kind
    assert mentions_legacy_font(f'<w:rFonts w:ascii="{name}"/>'.encode()) or not kind


def test_every_letter_of_tcvn3():
    for letter in SMALL:
        if letter != "ư":
            assert tcvn3(as_tcvn3(letter)) == letter
    assert tcvn3("\xa1\xa2\xa3\xa4\xa5\xa6\xa7") == "ĂÂÊÔƠƯĐ"


def test_every_letter_of_vni_small_and_capital():
    for letter in SMALL:
        assert vni(as_vni(letter)) == letter
        assert vni(as_vni(letter.upper())) == letter.upper()
    assert vni("Phaân tích, kỹ thuaät") == "Phân tích, kỹ thuật"


@pytest.mark.parametrize("kind", ["viscii", "vps"])
def test_every_small_letter_of_viscii_and_vps(kind):
    for letter in SMALL:
        assert single_byte(as_single_byte(letter, kind), kind) == letter


@pytest.mark.parametrize(("kind", "name"), [("viscii", "VI Times"), ("vps", "VPS Times")])
def test_viscii_and_vps_are_converted_and_reported(kind, name):
    prose = "phiếu kiểm soát quá trình giải quyết hồ sơ của Nguyễn Thị Vượng, đường Lý Thường Kiệt"
    document = read(r(as_single_byte(prose, kind), font(name)))
    assert document.blocks[0].text == prose
    assert [(use.encoding, use.fonts) for use in document.encodings] == [(kind.upper(), (name,))]


@pytest.mark.parametrize("name", ["VI Times", "VPS Times"])
def test_unicode_under_a_font_of_viscii_or_vps_stays_as_it_is(name):
    for words in (MOTTO, "Quá trình và các trang", "5 µm ± 1 °C, § 3", "Đơn vị: công ty"):
        document = read(r(words, font(name)))
        assert (document.blocks[0].text, document.encodings) == (words, ())


def test_capital_fonts_of_viscii_print_capitals():
    assert text(r(as_single_byte("thủ tục hành chính", "viscii"), font("VI Times H"))) == "THỦ TỤC HÀNH CHÍNH"


def test_other_ways_to_write_i_in_vni():
    assert vni("chiùnh miønh kyù") == "chính mình ký"


def test_the_optional_hyphen_is_a_letter_only_where_one_can_stand():
    assert tcvn3("th\xad ký") == "thư ký"
    assert tcvn3("\xadu ti\xaan, \xadíc mu\xe8n, \xadng") == "ưu tiên, ước muốn, ưng"
    assert tcvn3("n\xad\xadíc") == "nước"
    assert tcvn3("\xad2. Ng\xad\xeai") == "\xad2. Người"
    assert tcvn3("\xad") == "\xad"


@pytest.mark.parametrize("name", [".VnTime", "VNTime"])
def test_tcvn3_is_converted_and_reported(name):
    document = read(r(as_tcvn3(MOTTO), font(name)))
    assert document.blocks[0].text == MOTTO
    (use,) = document.encodings
    assert (use.encoding, use.fonts, use.location.index) == ("TCVN3", (name,), 0)
    assert 30 < use.characters <= len(MOTTO)


def test_vni_is_converted_and_reported():
    document = read(r(as_vni(MOTTO), font("VNI-Times")))
    assert document.blocks[0].text == MOTTO
    assert [(use.encoding, use.fonts) for use in document.encodings] == [("VNI", ("VNI-Times",))]


def test_fonts_in_h_print_capitals():
    assert (
        text(r(as_tcvn3("cộng hòa xã hội chủ nghĩa việt nam"), font(".VnTimeH")))
        == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    )


@pytest.mark.parametrize("name", [".VnTime", ".VnTimeH", "VNI-Times"])
def test_unicode_under_such_a_font_stays_as_it_is(name):
    for plain in (MOTTO, "Giá trị ½ ngày × 3 µm ® «hòa» toàn và", "hoá toàn mét õ ê", "5 × 6 = 30 m², 20 °C"):
        document = read(r(plain, font(name)))
        assert document.blocks[0].text == plain
        assert document.encodings == ()


def test_both_kinds_stand_in_one_line():
    line = read(
        r("Số: 12/QĐ – Về việc ", font("Times New Roman")),
        r(as_tcvn3("tiếp nhận hồ sơ"), font(".VnTime")),
        r(" và trả kết quả, đúng hạn", font(".VnTime")),
    )
    assert line.blocks[0].text == "Số: 12/QĐ – Về việc tiếp nhận hồ sơ và trả kết quả, đúng hạn"


def test_text_in_other_fonts_is_left_alone_even_beside_such_runs():
    assert text(r("§ 5 µm × 3 "), r(as_tcvn3("giờ làm việc"), font(".VnTime"))) == "§ 5 µm × 3 giờ làm việc"


def test_a_word_that_could_be_either_follows_the_words_around_it():
    assert text(r(as_tcvn3("một hồ sơ gồm một bản"), font(".VnTime"))) == "một hồ sơ gồm một bản"
    assert text(r("mét vuông, hồ sơ", font(".VnTime"))) == "mét vuông, hồ sơ"


def test_a_paragraph_that_could_be_either_follows_the_document():
    body = p(r(as_tcvn3("Thủ trưởng đơn vị"), font(".VnTime"))) + p(r("mét", font(".VnTime")))
    assert [b.text for b in load(docx(body)).blocks] == ["Thủ trưởng đơn vị", "một"]


def test_words_cut_into_runs_are_joined_before_they_are_read():
    cut = [r("hoa", font("VNI-Times") + "<w:b/>"), r("ø nha", font("VNI-Times")), r("äp hoà sô", font("VNI-Times"))]
    assert text(*cut) == "hoà nhập hồ sơ"


def test_bold_keeps_its_place_in_converted_text():
    paragraph = read(
        r(as_tcvn3("Mục đích:"), font(".VnTime") + "<w:b/>"), r(as_tcvn3(" để giải quyết hồ sơ"), font(".VnTime"))
    ).blocks[0]
    assert paragraph.text[: paragraph.bold_lead] == "Mục đích:"


def test_the_hyphen_element_of_word_is_the_letter_too():
    content = '<w:t>th</w:t><w:softHyphen/><w:t xml:space="preserve"> ký \xae\xac\xb5</w:t>'
    runs = f"<w:r><w:rPr>{font('.VnTime')}</w:rPr>{content}</w:r>"
    assert load(docx(p(runs))).blocks[0].text == "thư ký đơà"


def test_an_optional_hyphen_elsewhere_is_none():
    assert text("<w:r><w:t>tổ</w:t><w:softHyphen/><w:t>chức</w:t></w:r>") == "tổchức"


def test_the_font_may_come_from_a_style_or_the_theme():
    coded = as_tcvn3("Quy trình giải quyết")
    assert (
        text(r(coded), styles=style("S", f"<w:rPr>{font('.VnTime')}</w:rPr>"), properties='<w:pStyle w:val="S"/>')
        == "Quy trình giải quyết"
    )
    run_style = style("C", f"<w:rPr>{font('.VnTime')}</w:rPr>", "character")
    assert text(r(coded, '<w:rStyle w:val="C"/>'), styles=run_style) == "Quy trình giải quyết"
    named = '<w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr>'
    themed = f"<w:docDefaults><w:rPrDefault>{named}</w:rPrDefault></w:docDefaults>"
    theme = (
        '<?xml version="1.0"?><a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:fontScheme>'
        '<a:minorFont><a:latin typeface=".VnTime"/></a:minorFont></a:fontScheme></a:theme>'
    )
    run = f"<w:r>{named}<w:t>{coded}</w:t></w:r>"
    assert (
        load(docx(p(run), {"styles.xml": themed, "theme/theme1.xml": theme})).blocks[0].text == "Quy trình giải quyết"
    )


def test_headers_are_converted_as_well():
    parts = {"header1.xml": p(r(as_tcvn3("Lần ban hành"), font(".VnTime")))}
    document = load(docx(p("x") + section(("header", "default", "header1.xml")), parts))
    assert document.headers[0].blocks[0].text == "Lần ban hành"
    assert document.encodings[0].location.part == "header"


def test_ticks_typed_in_a_symbol_font_are_ticks():
    assert text(r("ü", font("Wingdings"))) == "✓"
    assert text(r("þ P", font("Wingdings 2"))) != "þ P"


words = st.lists(st.text(alphabet=[*SMALL, *"bcdghklmnpqrstvx"], min_size=1, max_size=7), min_size=1, max_size=12)


@given(words)
def test_vni_there_and_back(found):
    plain = " ".join(found)
    ambiguous = any(a in "aeiouyơư" and b in "ùûâáàãêéèú" for a, b in pairwise(plain))
    if not ambiguous:
        assert vni(as_vni(plain)) == plain


@given(words)
def test_tcvn3_there_and_back(found):
    plain = " ".join(found)
    if "ư" not in plain:
        assert tcvn3(as_tcvn3(plain)) == plain


@given(words)
def test_unicode_words_under_a_legacy_font_survive(found):
    plain = "hồ sơ đã tiếp nhận " + " ".join(found)
    assert text(r(plain, font(".VnTime"))) == plain


@pytest.mark.parametrize(("name", "coded"), [(".VnTime", as_vni), ("VNI-Times", as_tcvn3)])
def test_the_characters_say_which_encoding_it_is_when_the_font_is_of_the_other(name, coded):
    lines = ("Đơn vị tính: triệu đồng", "Bố trí cán bộ tiếp nhận hồ sơ", "ĐƠN VỊ", "Đơn vị")
    document = load(docx("".join(p(r(coded(line), font(name))) for line in lines)))
    assert [block.text for block in document.blocks[:2]] == list(lines[:2])
    assert document.blocks[3].text == "Đơn vị"  # could be either: as the one before
    assert {use.encoding for use in document.encodings} == {"VNI" if coded is as_vni else "TCVN3"}


def test_one_font_may_stand_over_both_encodings():
    lines = [as_vni("Hệ thống thông tin của Sở"), as_tcvn3("Hệ thống thông tin của Sở")]
    document = load(docx("".join(p(r(line, font("VNSTCVN3"))) for line in lines * 2)))
    assert [block.text for block in document.blocks] == ["Hệ thống thông tin của Sở"] * 4


@pytest.mark.parametrize("line", ["QUYẾT ĐỊNH", "Tỉnh uỷ, Uỷ ban", "Chi cục THUẾ tỉnh", "rơ-moóc", "khuỷu, quỹ, quý"])
def test_words_of_tcvn3_that_look_like_vni_are_none(line):
    typed = as_tcvn3("".join(c if c.isascii() or c in TCVN3 else c.lower() for c in line))  # it has no such capitals
    assert text(r(typed, font(".VnTime"))).casefold() == line.casefold()


@pytest.mark.parametrize("name", ["VNSTCVN3", "VnArial(Ds)", ".VNTime", "VnSouthern"])
def test_more_names_of_fonts_of_tcvn3(name):
    assert font_kind(name) == "tcvn3"


def test_other_names_of_fonts():
    assert font_kind("VnTimeH(Ds)") == "tcvn3-capitals"
    assert font_kind("VNSVNI2") == font_kind("VNI-Helve") == "vni"
    assert font_kind("Vnicorn") == font_kind("Verdana") == ""
