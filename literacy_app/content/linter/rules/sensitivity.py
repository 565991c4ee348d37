"""L16: delicate subjects carry their tag; real disasters and harm stay out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from literacy_app.content.linter.fields import in_each_language
from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.names import names_in
from literacy_app.content.linter.written import Rule, WrittenPack
from literacy_app.domain.post import Post
from literacy_app.words import tr

L16 = Rule("L16", "error")
UNTAGGED = Rule("L16", "warning")
NEVER: Final = ("events", "harm")
_TAGS: Final = {
    "disaster": re.compile(
        r"\b(?:earthquakes?|tsunami|floods?|flooded|flooding|typhoon|landslide|wildfire|"
        r"evacuat\w+|hurricane|tornado|eruption)\b"
        r"|地震|津波|洪水|浸水|台風|土砂|山火事|避難(?!訓練)|噴火|竜巻|大雨特別警報",
        re.IGNORECASE,
    ),
    "election": re.compile(
        r"\b(?:elections?|ballots?|polling (?:place|station|card|day)s?|candidates?|"
        r"mayoral|referendum)\b|選挙|投票所|投票日|立候補|開票|住民投票",
        re.IGNORECASE,
    ),
    "health": re.compile(
        r"\b(?:vaccin\w+|cancer|diabetes|medicines?|epidemic|infection|virus|hospitali[sz]ed"
        r"|poison\w*|overdose)\b|ワクチン|がん(?=に|が|の|を|検)|糖尿病|感染|伝染病|毒|副作用",
        re.IGNORECASE,
    ),
    "conflict": re.compile(
        r"\b(?:war|troops|missiles?|bomb(?:ed|ing|s)?|terrorists?)\b"
        r"|戦争|軍隊|ミサイル|爆撃|テロ(?!ップ)",
        re.IGNORECASE,
    ),
    "discrimination": re.compile(
        r"\b(?:foreigners?|immigrants?|refugees?|racis\w+|disabled people)\b"
        r"|外国人|移民|難民|人種|差別|障害者|障がい者",
        re.IGNORECASE,
    ),
    "crime": re.compile(
        r"\b(?:murder\w*|kidnap\w*|arrested|robbery|burglar\w*|stolen|shooting|stabb\w+"
        r"|fraud)\b|殺人|誘拐|逮捕|強盗|窃盗|不審者|詐欺|泥棒",
        re.IGNORECASE,
    ),
    "body_image": re.compile(
        r"\b(?:lose weight|weight loss|diet(?:ing)?|slimm?ing|skinny)\b"
        r"|ダイエット|やせる|痩せ|体重を(?:減|落)",
        re.IGNORECASE,
    ),
}
_DEATH: Final = re.compile(
    r"\b(?:died|dead|killed|deaths?|corpses?)\b|死亡|死者|亡くな|遺体", re.IGNORECASE
)


def rule(written: WrittenPack) -> Iterator[Finding]:
    for post in written.posts:
        yield from _never(written, post)
        yield from _untagged(written, post)


def _never(written: WrittenPack, post: Post) -> Iterator[Finding]:
    for field, lang, text in in_each_language(post):
        for names in NEVER:
            for found in names_in(text.plain, names):
                yield L16.at(
                    written,
                    post,
                    field=f"{field}.{lang}",
                    what=tr(
                        "“{found}” must not stand in a post for pupils.", found=found
                    ),
                    mend=tr("Invent a harmless event that works the same way."),
                )


def _untagged(written: WrittenPack, post: Post) -> Iterator[Finding]:
    said = f"{post.text.en.plain}\n{post.text.ja.plain}"
    for tag, words in _TAGS.items():
        match = words.search(said)
        if match and tag not in post.sensitivity:
            yield _missing_tag(written, post, match.group(), tag)
    death = _DEATH.search(said)
    if death and not post.sensitivity:
        yield _missing_tag(written, post, death.group(), "crime | disaster | health")


def _missing_tag(written: WrittenPack, post: Post, word: str, tag: str) -> Finding:
    return UNTAGGED.at(
        written,
        post,
        field="sensitivity",
        what=tr("“{word}” may need the tag {tag}.", word=word, tag=tag),
        mend=tr("Add the tag, or use another word."),
    )
