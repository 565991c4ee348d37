"""A small lesson with a block of every kind, in both languages."""

from dataclasses import replace

from literacy_app.domain.lesson import Lesson, LessonPlace
from literacy_app.domain.module import (
    Blueprint,
    Guide,
    Module,
    Outline,
    Page,
    PlanHead,
    Source,
    Term,
)
from literacy_app.domain.text import BANDS, Bilingual
from tests.ui.lessons.sample_hands import hands, posts
from tests.ui.lessons.sample_text import look, prose, words

PAGES = (
    ("witnesses", "Signs, light, weather", "{標識|ひょうしき}・光・天気", look),
    ("words", "Words in every form", "いろいろな言葉", words),
    ("hands", "With your hands", "手を動かそう", hands),
    ("posts", "Try it", "やってみよう", posts),
)
METADATA = Term(
    "metadata",
    Bilingual.plain("metadata", "メタデータ"),
    Bilingual.plain("What a file says about itself.", "ファイルについての記録。"),
)
STUDY = Source(
    "study",
    "Pictures and trust",
    "Okuda",
    2024,
    "Journal of Reading 3",
    Bilingual.plain("Old pictures come back.", "古い写真はくり返し使われます。"),
)


def module():
    """Return the module these pages belong to."""
    outline = Outline(
        "M03",
        3,
        Bilingual.plain("Pictures out of place", "場ちがいな写真"),
        dict.fromkeys(BANDS, 45),
        ("EVI-01",),
        (),
        (),
        (),
        (),
        written=True,
    )
    pages = tuple(
        Page(
            id_,
            {"en": prose(en), "ja": prose(ja)},
            BANDS,
            {"en": blocks("en"), "ja": blocks("ja")},
        )
        for id_, en, ja, blocks in PAGES
    )
    text = Bilingual.plain("Pictures", "写真")
    plan = PlanHead("", {}, "", "", "", "", "", (), ())
    guide = Guide((), (), (), (), (), plan)
    blueprint = Blueprint(2, 1, 0, (), {}, {})
    return Module(
        outline,
        text,
        pages,
        blueprint,
        (),
        (METADATA,),
        (),
        {"en": (), "ja": ()},
        guide,
    )


def lesson(core, **place):
    """Return it opened, with posts of the pack that ships with the app."""
    by_id = {post.authoring_id: post for post in core.posts}
    twins = sorted(
        (p for p in core.posts if p.pair == "underpass"),
        key=lambda p: p.verdict != "manipulated",
    )
    whole = module()
    return Lesson(
        whole,
        whole.pages,
        replace(LessonPlace(), **place),
        by_id,
        {"underpass": (twins[0], twins[1])},
        {"metadata": METADATA},
        {"study": STUDY},
    )
