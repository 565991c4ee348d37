"""Random banks of twins in which the verdict shows nowhere, until it is leaked."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from literacy_app.content.linter.written import WrittenPack
from literacy_app.domain.pack import Manifest, Pack
from literacy_app.domain.post import (
    AuthorProfile,
    Engagement,
    Evidence,
    Media,
    Post,
    Provenance,
    Reviews,
    Verdict,
)
from literacy_app.domain.tactic import Taxonomy
from literacy_app.domain.text import Bilingual

ENGLISH = re.findall(
    r"\w+",
    """river bench school lunch bus light garden music paper water road festival window
    cake train letter winter morning quiet green small open near after under every some
    many people children town street says heard today week please look because still
    really maybe never again found asked new old first last""",
)
JAPANESE = re.findall(
    r"\w+",
    """川 学校 給食 バス 庭 音楽 紙 水 道 祭り 窓 電車 手紙 冬 朝 しずか みどり
    小さい 近い あと 下 みんな 人 子ども 町 通り 聞いた 今日 週 見て まだ 本当に
    また 見つけた 新しい 古い はじめ さいご です ます が を に は も から だけ""",
)
KINDS = ("official_list", "profile_history", "reverse_image", "open_link", "timeline")
TOPICS = ("traffic", "food", "weather", "sport", "music", "health", "school", "shops")
EMPTY = Bilingual.plain("", "")
Change = Callable[[Post, random.Random], Post]


def bank(seed: int, folder: Path, pairs: int = 20, leak: Change | None = None):
    """Return a pack of twins; leak changes each manipulated post."""
    chance = random.Random(seed)
    posts = []
    for number in range(pairs):
        about = (chance.sample(ENGLISH, 5), chance.sample(JAPANESE, 5))
        kinds = chance.sample(KINDS, 3)
        costs = [chance.randint(1, 3) for _ in kinds]
        verdicts: tuple[Verdict, ...] = ("manipulated", "genuine")
        for verdict in verdicts:
            post = _post(chance, f"pair-{seed}-{number}", verdict, about)
            post = replace(
                post,
                topic=TOPICS[number % len(TOPICS)],
                evidence=tuple(map(_evidence, range(3), kinds, costs)),
            )
            told = leak and verdict == "manipulated"
            posts.append(leak(post, chance) if told else post)
    return WrittenPack(_pack(posts), folder, {}, is_pack=True)


def _post(chance, pair, verdict, about) -> Post:
    english, japanese = about
    return Post(
        id=f"{chance.getrandbits(64):016x}",
        authoring_id=f"p-{pair}-{verdict[0]}",
        pack_id="org.mikiwame.random",
        rev=1,
        pair=pair,
        type="text",
        verdict=verdict,
        best_action="wait",
        topic="",
        grade_from="LS",
        difficulty_prior=0.0,
        sensitivity=(),
        scene=None,
        profile=_profile(chance),
        posted_before=timedelta(minutes=chance.randint(5, 3000)),
        engagement=Engagement(*(int(chance.lognormvariate(4, 1)) for _ in range(3))),
        text=Bilingual.plain(
            " ".join(_mixed(chance, english, ENGLISH)).capitalize()
            + _end(chance, ".!"),
            "".join(_mixed(chance, japanese, JAPANESE)) + _end(chance, "。！"),
        ),
        link_card=None,
        media=(_picture(chance),),
        regions=(),
        spans=(),
        tactics_extra=(),
        siblings=(),
        evidence=(),
        lookalike_of=(),
        explanation={},
        careful_reader=EMPTY,
        corrected=None,
        provenance=Provenance("", "", None),
        licence="CC0-1.0",
        author="nobody",
        reviews=Reviews("draft", 2, ()),
        content_sha256="",
    )


def _mixed(chance, about, others):
    words = chance.choices(about, k=8) + chance.choices(
        others, k=chance.randint(12, 24)
    )
    chance.shuffle(words)
    return words


def _end(chance, signs):
    return chance.choice(signs) * chance.randint(1, 2)


def _name(chance):
    return "".join(chance.choices("abdeghikmnorstuwy", k=chance.randint(5, 9)))


def _profile(chance) -> AuthorProfile:
    return AuthorProfile(
        handle=f"{_name(chance)}_{_name(chance)}",
        name=EMPTY,
        bio=EMPTY,
        joined_before=timedelta(days=int(chance.lognormvariate(6, 1)) + 1),
        followers=int(chance.lognormvariate(5, 1)),
        following=int(chance.lognormvariate(5, 1)),
        verified=chance.random() < 0.5,
        avatar=f"gen:shapes:{chance.randint(1, 120)}",
    )


def _picture(chance) -> Media:
    file = f"gen:scene/{_name(chance)}-{_name(chance)}"
    return Media("m1", "photo", file, None, EMPTY, "CC0-1.0")


def _evidence(number, kind, cost) -> Evidence:
    return Evidence(f"e{number + 1}", kind, cost, "neutral", EMPTY, EMPTY, "")


def _pack(posts) -> Pack:
    manifest = Manifest("x", "1.0.0", EMPTY, "", "", "draft", "", "")
    return Pack(manifest, Taxonomy("", "", (), ()), tuple(posts), "")
