"""Pages to read and to answer on, with most kinds of blocks."""

from literacy_app.content.markup import parse_markup
from literacy_app.domain.blocks import (
    Bullets,
    Callout,
    CheckQuestion,
    FeelingMeter,
    Figure,
    Heading,
    Moment,
    Option,
    OwnWords,
    Paragraph,
    Poll,
    Quote,
    Reveal,
    Table,
    Timeline,
)
from literacy_app.domain.chart import ChartSpec
from literacy_app.domain.prose import InlineMark, Prose
from literacy_app.domain.text import Bilingual

YEARS = ("2021", "2022", "2023", "2024", "2025")
CHART = ChartSpec(
    "bar",
    tuple(Bilingual.plain(y, y) for y in YEARS),
    (412, 405, 398, 409, 421),
    390,
    425,
    axis_labels=True,
    axis_break_mark=True,
    title=Bilingual.plain("Library visits", "図書館に来た人"),
)


def prose(source, *marks):
    """Return words; marks: (kind, words) or (kind, words, about)."""
    text = parse_markup(source)
    found = []
    for kind, words, *about in marks:
        start = text.plain.index(words)
        found.append(InlineMark(start, start + len(words), kind, *about))
    return Prose(text, tuple(found))


def para(source, *marks):
    return Paragraph(prose(source, *marks))


def look(lang):
    """Return the page of the mock-up: words, a picture, a quick check."""
    en = lang == "en"
    return (
        para(
            "A photo can be quite real and still mislead. What matters is whether the "
            "picture and the words belong together: the same place, the same day."
            if en
            else "{写真|しゃしん}が{本物|ほんもの}でも、読む人が思いちがいをすることが"
            "あります。{大切|たいせつ}なのは、{写真|しゃしん}と言葉が合っているか"
            "どうかです。"
        ),
        Figure(
            "gen:scene/underpass-flood-zr",
            "A blue sign over a flooded road." if en else "道の上の青い標識。",
            prose("After heavy rain." if en else "大雨のあと。"),
            (("Sign", "Route 21"), ("Light", "midday"))
            if en
            else (("標識", "21号線"), ("光", "昼")),
        ),
        para(
            "Look for three quiet witnesses: signs, light and weather. The metadata of "
            "a picture may help, says a note.",
            ("strong", "signs"),
            ("strong", "light"),
            ("emphasis", "weather"),
            ("term", "metadata", "metadata"),
            ("source", "note", "study"),
        )
        if en
        else para(
            "{手|て}がかりは、{標識|ひょうしき}・{光|ひかり}・{天気|てんき}です。"
            "メタデータが{役|やく}に立つこともあります。くわしくは出典へ。",
            ("strong", "標識"),
            ("strong", "光"),
            ("emphasis", "天気"),
            ("term", "メタデータ", "metadata"),
            ("source", "出典", "study"),
        ),
        Callout(
            "care",
            "An odd picture is not a false one."
            if en
            else "変に見える写真が、うそとはかぎりません。",
            (
                para("Phones blur, people hurry.")
                if en
                else para("ぶれることも、{急|いそ}いでとることもあります。"),
            ),
        ),
        CheckQuestion(
            "c1",
            prose(
                "The post says “this evening”. The picture shows bright daylight. "
                "What do you do first?"
                if en
                else "「今日の{夕方|ゆうがた}」という{投稿|とうこう}が、昼の光です。"
                "まず何をしますか。"
            ),
            (
                Option(
                    prose(
                        "Search the image" if en else "{画像|がぞう}を{検索|けんさく}"
                    ),
                    right=True,
                    reply=prose(
                        "The search shows where it was before."
                        if en
                        else "前にどこにあったか分かります。"
                    ),
                ),
                Option(
                    prose("Write “fake!” under it" if en else "「うそだ！」と書く"),
                    right=False,
                    reply=prose("You do not know yet." if en else "まだ分かりません。"),
                ),
            ),
            multiple=False,
        ),
    )


def words(lang):
    """Return words in every form, and what opens or is counted."""
    en = lang == "en"
    return (
        Heading(2, prose("Three moves" if en else "三つの{動|うご}き")),
        Bullets(
            numbered=True,
            items=tuple(
                map(
                    prose,
                    ("Stop for a moment.", "Leave the post and look elsewhere.")
                    if en
                    else ("少し止まる。", "{投稿|とうこう}をはなれて{調|しら}べる。"),
                )
            ),
        ),
        Heading(3, prose("What people say" if en else "みんなの言葉")),
        Quote(prose("I saw it with my own eyes." if en else "この目で見ました。")),
        Table(
            (
                prose("Sign" if en else "手がかり"),
                prose("Tells" if en else "分かること"),
            ),
            (
                (
                    prose("Shadow" if en else "かげ"),
                    prose("the time" if en else "時こく"),
                ),
                (
                    prose("Coat" if en else "コート"),
                    prose("season" if en else "きせつ"),
                ),
            ),
        ),
        Timeline(
            (
                Moment(
                    "10:05", prose("A neighbour writes." if en else "近所の人が書く。")
                ),
                Moment(
                    "10:20",
                    prose(
                        "The picture is shared a hundred times. Nobody has looked."
                        if en
                        else "だれも{確|たし}かめないうちに、百回広まる。"
                    ),
                ),
            )
        ),
        Reveal(
            "r1",
            "Show what we found" if en else "答えを見る",
            (para("The picture is two years old." if en else "二年前の写真でした。"),),
        ),
        CheckQuestion(
            "c2",
            prose("Which of these help?" if en else "どれが役に立ちますか。"),
            tuple(
                Option(prose(option), right, None)
                for option, right in zip(
                    ("The original page", "Another newspaper", "The number of hearts")
                    if en
                    else ("元のページ", "ほかの新聞", "ハートの数"),
                    (True, True, False),
                    strict=True,
                )
            ),
            multiple=True,
        ),
        Poll(
            "p1",
            prose("Have you met such a post?" if en else "見たことがありますか。"),
            tuple(map(prose, ("Often", "Never") if en else ("よく", "ない"))),
            (para("Most people have." if en else "多くの人があります。"),),
        ),
        FeelingMeter(
            "f1",
            prose("How does it make you feel?" if en else "どんな気持ちですか。"),
            "calm" if en else "しずか",
            "stirred up" if en else "どきどき",
        ),
        OwnWords(
            "w1",
            prose(
                "Write it so that it stays true." if en else "正しく書き直しましょう。"
            ),
            3,
        ),
    )
