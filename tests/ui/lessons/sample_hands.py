"""Pages to work on with one's hands, and posts to look at."""

from literacy_app.content.markup import parse_markup
from literacy_app.domain.blocks import (
    AddressReader,
    AxisChart,
    Box,
    MarkWords,
    ShownPost,
    SortBoxes,
    Twins,
)
from tests.ui.lessons.sample_text import CHART, para, prose


def hands(lang):
    """Return what is done with one's hands: mark, tap, move, sort."""
    en = lang == "en"
    return (
        MarkWords(
            "m1",
            prose(
                "Mark the words that push you." if en else "せかす言葉に線を引こう。"
            ),
            parse_markup(
                "[[s1|Hurry now!]] The pool opens at nine. [[s2|Everyone must share.]]"
                if en
                else "[[s1|急いで！]]プールは{九時|くじ}からです。"
                "[[s2|みんなに広めて。]]"
            ),
            (para("Nothing here needs haste." if en else "急ぐことはありません。"),),
        ),
        AddressReader(
            "a1",
            prose("Tap whose page it is." if en else "だれのページか、えらぼう。"),
            "https://library.minamo-city.example/cards/new",
            "minamo-city.example",
            (para("Read from the right." if en else "右から読みます。"),),
        ),
        AxisChart(
            "x1",
            prose("Move the start to 0." if en else "0まで動かしましょう。"),
            CHART,
            "Visits exploded!" if en else "急に増えた！",
            (para("The bars are nearly equal." if en else "ほとんど同じです。"),),
        ),
        SortBoxes(
            "s1",
            prose("Which question is it?" if en else "どの問いの答えですか。"),
            (
                Box(
                    prose("Who" if en else "だれ"),
                    (
                        prose("The name and handle" if en else "名前"),
                        prose("The picture beside it" if en else "横の絵"),
                    ),
                ),
                Box(
                    prose("Claim" if en else "言っていること"),
                    (prose("“The bridge is closed.”" if en else "「橋は通れない」"),),
                ),
            ),
            (para("Ask who before what." if en else "まず「だれ」を考えます。"),),
        ),
    )


def posts(lang):
    """Return posts of the bank: one alone, two to compare."""
    en = lang == "en"
    return (
        ShownPost(
            "p-underpass-m",
            (para("Read it as at home." if en else "家で読むように読みましょう。"),),
        ),
        Twins(
            "t1",
            "underpass",
            prose("What differs?" if en else "どこがちがいますか。"),
            (para("The sign did." if en else "標識がちがいました。"),),
        ),
    )
