"""Posts with pictures, charts, links and evidence, for widgets to show."""

from dataclasses import replace
from datetime import timedelta

from literacy_app.domain.chart import ChartSpec
from literacy_app.domain.post import Evidence, LinkCard, Media, Scene, Sibling
from literacy_app.domain.text import Bilingual, Ruby, Text
from tests.domain.making import A_POST


def both(en, ja):
    return Bilingual.plain(en, ja)


CHART = ChartSpec(
    "bar",
    tuple(both(str(year), str(year)) for year in range(2021, 2026)),
    (412.0, 405.0, 398.0, 409.0, 421.0),
    395.0,
    425.0,
    axis_labels=False,
    axis_break_mark=False,
)
PHOTO = Media(
    "m1",
    "photo",
    "gen:scene/road",
    None,
    both("A flooded road.", "水びたしの道。"),
    "CC0",
)
BARS = Media("m2", "chart", "", CHART, both("Five bars.", "五本の棒。"), "CC0")
LINK = LinkCard(
    "https://ms.example/4kd",
    "ms.example",
    both("Brown tap water: what to know", "茶色い水：知っておきたいこと"),
    both("Minamo Shimbun", "みなも新聞"),
    "gen:card/water",
)
SIBLINGS = (
    Sibling("taro", timedelta(minutes=2), both("As a grandfather.", "祖父です。")),
    Sibling("hana", timedelta(hours=-3), both("As a florist.", "花屋です。")),
)
SEARCH = Evidence(
    "e1",
    "reverse_image",
    2,
    "toward_manipulated",
    Bilingual(
        Text("Reverse image search"), Text("画像検索", (Ruby(2, 4, "けんさく"),))
    ),
    both("Same picture, another city.", "別の市に同じ画像。"),
    "",
)
POST = replace(
    A_POST,
    profile=replace(
        A_POST.profile,
        handle="haru_minamo",
        name=both("Haru", "はる"),
        joined_before=timedelta(days=4 * 365 + 1),
        verified=True,
        avatar="gen:shapes:41",
    ),
    posted_before=timedelta(minutes=35),
    scene=Scene("17:20", both("It has rained hard.", "強い雨がふっています。")),
    text=both("Minamo Station underpass right now.", "今のみなも駅の地下道。"),
    media=(PHOTO, BARS),
    link_card=LINK,
)
