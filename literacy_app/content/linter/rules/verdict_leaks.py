"""L15: nothing a learner sees before deciding gives the verdict away.

Authoring ids may end in -m or -g: learners only ever see a hash.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from literacy_app.content.linter.fields import handles
from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import Rule, WrittenPack
from literacy_app.domain.post import Post
from literacy_app.domain.text import Bilingual
from literacy_app.words import LANGS, tr

L15 = Rule("L15", "error")
HINT = Rule("L15", "warning")
_TELLING_ENGLISH = re.compile(
    r"\b(?:fake[ds]?|fabricated|falsified|forged|forgery|manipulated|manipulation|"
    r"genuine|authentic|doctored|photoshopped|retouched|edited|altered|tampered|hoax|"
    r"deepfake|ai-(?:made|generated)|misleading|deceptive|disinformation|"
    r"misinformation|debunked)\b",
    re.IGNORECASE,
)
_TELLING_JAPANESE = re.compile(
    r"偽|にせもの|ニセ|フェイク|加工(?!食品|場|工場|肉)|改ざん|改竄|捏造|ねつ造|でっち上げ|"
    r"合成(?!皮|ゴム|繊維)|編集され|手を加え|本物|ほんもの|なりすまし|デマ|誤情報|偽情報|"
    r"AI(?:で|が)(?:作|生成)|生成AI|だますため|誤解を招"
)
_TELLING_PARTS: Final = frozenset(
    re.findall(
        r"\w+",
        "m g u fake real true false genuine manipulated manip unverified verdict edit "
        "edited orig original tampered forged altered ai aigen deepfake hoax lie lies "
        "honest trick truth nise uso honmono kakou dema",
    )
)
_TELLING_HANDLES: Final = _TELLING_PARTS - {"m", "g", "u", "ai", "real", "true"}
_LETTER: Final = {"manipulated": "m", "genuine": "g", "unverified": "u", "satire": "s"}


def rule(written: WrittenPack) -> Iterator[Finding]:
    for post in written.posts:
        yield from _texts(written, post)
        yield from _files(written, post)
        yield from _handles(written, post)
        yield from _scene(written, post)


def _texts(written: WrittenPack, post: Post) -> Iterator[Finding]:
    for field, both in _seen_before(post):
        for lang in LANGS:
            telling = _TELLING_JAPANESE if lang == "ja" else _TELLING_ENGLISH
            if match := telling.search(both.of(lang).plain):
                yield L15.at(
                    written,
                    post,
                    field=f"{field}.{lang}",
                    what=tr("“{word}” gives the verdict away.", word=match.group()),
                    mend=tr("Describe what is to be seen, and judge nothing."),
                )


def _seen_before(post: Post) -> Iterator[tuple[str, Bilingual]]:
    for media in post.media:
        yield f"media.{media.id}.alt", media.alt
        if media.chart is not None and media.chart.title is not None:
            yield f"media.{media.id}.spec.title", media.chart.title
    if post.scene is not None:
        yield "scene.note", post.scene.note
    for evidence in post.evidence:
        yield f"evidence.{evidence.id}.title", evidence.title


def _files(written: WrittenPack, post: Post) -> Iterator[Finding]:
    for field, name in _asset_names(post):
        parts = re.split(r"[^a-z]+", name.lower().rpartition(":")[2])
        for telling in sorted(_TELLING_PARTS.intersection(parts)):
            yield L15.at(
                written,
                post,
                field=field,
                what=tr("“{word}” gives the verdict away.", word=telling),
                mend=tr("Give it a neutral name, such as lantern-street-k7."),
            )


def _asset_names(post: Post) -> Iterator[tuple[str, str]]:
    yield "author_profile.avatar", post.profile.avatar
    if post.link_card is not None:
        yield "link_card.image", post.link_card.image
    for media in post.media:
        yield f"media.{media.id}.file", media.file
        yield f"media.{media.id}.id", media.id.rstrip("0123456789").removeprefix("m")
    for evidence in post.evidence:
        yield f"evidence.{evidence.id}.id", evidence.id.rstrip("0123456789")
        yield f"evidence.{evidence.id}.media", _file_only(evidence.media)


def _file_only(reference: str) -> str:
    """Return the file of an evidence picture; a media id is checked above."""
    return reference if reference.startswith("gen:") else ""


def _handles(written: WrittenPack, post: Post) -> Iterator[Finding]:
    for field, handle in handles(post):
        parts = handle.lower().split("_")
        for telling in sorted(_TELLING_HANDLES.intersection(parts)):
            yield L15.at(
                written,
                post,
                field=field,
                what=tr("“{word}” gives the verdict away.", word=telling),
                mend=tr("Choose a name that either twin could have."),
            )
        if len(parts) > 1 and parts[-1] == _LETTER[post.verdict]:
            yield HINT.at(
                written,
                post,
                field=field,
                what=tr(
                    "The account name ends in “_{letter}”, the letter of its verdict.",
                    letter=parts[-1],
                ),
                mend=tr("Choose a name that either twin could have."),
            )


def _scene(written: WrittenPack, post: Post) -> Iterator[Finding]:
    twins = written.twins(post)
    if post.scene is not None and twins and not any(t.scene for t in twins):
        yield HINT.at(
            written,
            post,
            field="scene",
            what=tr("Only one of the twins has a scene."),
            mend=tr("Give both twins a scene, or neither."),
        )
