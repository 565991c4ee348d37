"""Every sheet is made in both languages, for every band, on both papers."""

from html.parser import HTMLParser
from io import BytesIO

import pytest
from pypdf import PdfReader

from literacy_app.domain.print_wish import WHATS, Wish
from literacy_app.domain.text import BANDS
from literacy_app.services.printing import print_module
from literacy_app.words import LANGS

NOT_CLOSED = {"meta", "img", "br", "col"}
ALL = [(lang, band) for lang in LANGS for band in BANDS]


class Reader(HTMLParser):
    """Checks that what opens is closed; gathers links, tags and words."""

    def __init__(self):
        super().__init__()
        self.open, self.tags, self.places, self.words = [], set(), [], ""

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.places += [v for k, v in attrs if k in ("src", "href", "srcset", "action")]
        if tag == "img":
            assert dict(attrs)["alt"]
        if tag not in NOT_CLOSED:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words += data


def pdf_of(shelf, folder, what, lang, band="LS", paper="a4"):
    wish = Wish(what, lang, band, paper, replace=True)
    [file] = print_module(shelf, "M03", wish, folder)
    return PdfReader(BytesIO(file.read_bytes()))


def words_of(pdf):
    return "".join("".join(page.extract_text() for page in pdf.pages).split())


def html_of(shelf, folder, what, lang, band="LS"):
    wish = Wish(what, lang, band, form="html", replace=True)
    [file] = print_module(shelf, "M03", wish, folder)
    page = Reader()
    page.feed(file.read_text("utf-8"))
    assert not page.open
    return page


@pytest.mark.parametrize(("lang", "band"), ALL)
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_every_sheet_is_a_tagged_pdf_of_the_right_size(
    shelf, tmp_path, lang, band, paper
):
    files = print_module(shelf, "M03", Wish("all", lang, band, paper), tmp_path)

    assert len(files) == (6 if lang == "ja" else 5)
    for file in files:
        pdf = PdfReader(file)
        assert pdf.trailer["/Root"]["/MarkInfo"]["/Marked"]
        assert pdf.trailer["/Root"]["/Lang"].startswith(lang)
        assert pdf.metadata.title
        assert round(pdf.pages[0].mediabox.width) == (595 if paper == "a4" else 612)


@pytest.mark.parametrize(("lang", "band"), ALL)
def test_every_sheet_is_one_html_file_that_asks_the_network_for_nothing(
    shelf, tmp_path, lang, band
):
    for what in WHATS if lang == "ja" else WHATS[:4]:
        if (what, lang) == ("plan", "en"):
            continue
        page = html_of(shelf, tmp_path, what, lang, band)
        assert "script" not in page.tags
        assert "link" not in page.tags
        assert all(place.startswith("data:") for place in page.places)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("what", ["handout", "family"])
def test_code_in_an_authors_words_is_printed_as_words(shelf, tmp_path, lang, what):
    page = html_of(shelf, tmp_path, what, lang)
    pdf = words_of(pdf_of(shelf, tmp_path, what, lang))

    assert "<script>alert(1)</script> #let x = 1 $a$" in page.words
    assert "<script>alert(1)</script>#letx=1$a$@handle*star*_line_" in pdf


def test_children_of_years_5_and_6_get_readings_and_older_pupils_do_not(
    shelf, tmp_path
):
    assert "ruby" in html_of(shelf, tmp_path, "handout", "ja", "E56").tags
    assert "ruby" not in html_of(shelf, tmp_path, "handout", "ja", "LS").tags
    assert "ruby" not in html_of(shelf, tmp_path, "guide", "ja", "E56").tags
    assert "ひょうしき" in words_of(pdf_of(shelf, tmp_path, "handout", "ja", "E56"))
    assert "ひょうしき" not in words_of(pdf_of(shelf, tmp_path, "handout", "ja"))


def test_no_label_shows_its_notation_for_readings(shelf, tmp_path):
    for band in BANDS:
        for what in WHATS:
            assert "《" not in html_of(shelf, tmp_path, what, "ja", band).words


def test_a_japanese_teacher_finds_every_part_of_a_lesson_plan(shelf, tmp_path):
    plan = words_of(pdf_of(shelf, tmp_path, "plan", "ja", "E56"))

    for part in (
        "学習指導案",
        "題材名",
        "題材設定の理由",
        "児童観",
        "教材観",
        "指導観",
        "本時の目標",
        "評価規準",
        "主体的に学習に取り組む態度",
        "準備",
        "本時の展開",
        "過程時間学習活動指導上の留意点評価",
        "導入",
        "まとめ",
        "板書計画",
        "B1手段の特性",
    ):
        assert part in plan
    assert "生徒観" in words_of(pdf_of(shelf, tmp_path, "plan", "ja", "LS"))


def test_the_worksheet_gives_no_verdict_away_and_the_answers_do(shelf, tmp_path):
    sheet = html_of(shelf, tmp_path, "worksheet", "en").words
    answers = html_of(shelf, tmp_path, "answers", "en").words

    assert "The photo is six years old" not in sheet
    assert "six years old and comes from another city" in answers
    assert "Surely\ngenuine" in sheet
    assert "Cannot\ntell yet" in sheet
    assert "Borrowed picture" in answers


def test_the_true_statement_comes_last_of_every_answer(shelf, tmp_path):
    answers = html_of(shelf, tmp_path, "answers", "en").words
    underpass = answers.split("@haru_minamo")[1].split("@")[0]

    assert underpass.index("A careful reader") < underpass.index("What is true")


@pytest.mark.parametrize("lang", LANGS)
def test_every_sheet_says_that_no_teacher_has_read_it_yet(shelf, tmp_path, lang):
    said = {"en": "Notyetreadbyahumanteacher", "ja": "まだ人間の教員が読んで"}[lang]
    for what in ("handout", "guide", "family"):
        words = words_of(pdf_of(shelf, tmp_path, what, lang))
        assert said in words
        assert "CCBY4.0" in words


def test_the_guide_names_the_minutes_and_the_frameworks(shelf, tmp_path):
    words = html_of(shelf, tmp_path, "guide", "en", "LS").words

    assert "20–35" in words
    assert "modules 4, 6" in words
    assert "B1 手段の特性、C1 役割や影響の理解" in words


def test_a_claim_names_where_it_comes_from(shelf, tmp_path):
    cited = "Somebody (2024). A study of claims. A town."

    assert cited in html_of(shelf, tmp_path, "handout", "en").words
    assert cited not in html_of(shelf, tmp_path, "guide", "en").words
