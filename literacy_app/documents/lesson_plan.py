"""The 指導案: a lesson plan in the form Japanese teachers write, in Japanese only."""

from __future__ import annotations

from itertools import groupby
from typing import Any, Final

from literacy_app.documents.desk import Desk, Things, bullets, heading, para, table
from literacy_app.documents.frameworks import mext
from literacy_app.documents.runs import Runs
from literacy_app.documents.sheet import Sheet, sheet
from literacy_app.domain.module import Stretch
from literacy_app.domain.text import Band

_LEARNERS: Final[dict[Band, str]] = {"E56": "児童観", "LS": "生徒観", "US": "生徒観"}
_PHASES: Final = {
    "open": "導入",
    "explore": "展開",
    "practise": "展開",
    "reflect": "まとめ",
}
_FORMS: Final = {
    "whole": "一斉",
    "groups": "グループ",
    "pairs": "ペア",
    "alone": "個人",
}


def plan(desk: Desk) -> Sheet:
    """Return the plan; where a school has its own facts there is room for them."""
    head = desk.module.guide.plan
    things: Things = [
        _signature(),
        _section("１　題材名"),
        _text(f"「{head.unit}」"),
        _section("２　題材設定の理由"),
        _part(f"（１）{_LEARNERS[desk.band]}"),
        _text(f"　{head.learners.get(desk.band, '')}"),
        _part("（２）教材観"),
        _text(f"　{head.material}"),
        _part("（３）指導観"),
        _text(f"　{head.teaching}"),
        _section("３　本時の目標"),
        bullets([desk.words(aim) for aim in desk.module.outline.objectives]),
        _text(f"情報活用能力（８要素）との関連：{mext(desk)}"),
        _section("４　評価規準"),
        _criteria(desk),
        _section("５　準備"),
        _text("、".join(head.tools)),
        _section("６　本時の展開"),
        _hour(desk),
        _section("７　板書計画"),
        {"is": "board", "lines": [desk.words(line) for line in head.board]},
    ]
    return sheet(desk, "plan", things)


def _section(words: str) -> dict[str, Any]:
    return heading([{"t": words}], 2)


def _part(words: str) -> dict[str, Any]:
    return heading([{"t": words}], 3)


def _text(words: str) -> dict[str, Any]:
    return {**para([{"t": words}]), "indent": True}


def _signature() -> dict[str, Any]:
    """Return what the school fills in, at the upper right."""
    rows = (
        ("日　時", "令和　　年　　月　　日（　　）　第　　校時"),
        ("対　象", "第　　学年　　組（　　名）"),
        ("指導者", "　　　　　　　　　　　　"),
    )
    return {"is": "signature", "rows": [list(row) for row in rows]}


def _criteria(desk: Desk) -> dict[str, Any]:
    head = desk.module.guide.plan
    heads: list[Runs] = [
        [{"t": "知識・技能"}],
        [{"t": "思考・判断・表現"}],
        [{"t": "主体的に学習に取り組む態度"}],
    ]
    said = (head.knowledge, head.thinking, head.attitude)
    return table(heads, [[[para([{"t": words}])] for words in said]])


def _hour(desk: Desk) -> dict[str, Any]:
    heads: list[Runs] = [
        [{"t": "過程"}],
        [{"t": "時間"}],
        [{"t": "学習活動"}],
        [{"t": "指導上の留意点"}],
        [{"t": "評価"}],
    ]
    rows = []
    stretches = desk.module.guide.hour_for(desk.band)
    for phase, group in groupby(stretches, key=lambda each: _PHASES[each.phase]):
        together = list(group)
        for place, stretch in enumerate(together):
            row = _row(stretch, desk)
            if place == 0:
                first = {"body": [para([{"t": phase, "b": True}])]}
                row.insert(0, {**first, "rows": len(together)})
            rows.append(row)
    made = table(heads, [], [0.09, 0.08, 0.37, 0.29, 0.17])
    return {**made, "rows": rows, "dense": True}


def _row(stretch: Stretch, desk: Desk) -> list[dict[str, Any]]:
    minutes: Runs = [{"t": f"{stretch.minutes[desk.band]}分"}]
    does: Runs = [*desk.words(stretch.activity), {"t": f"〔{_FORMS[stretch.form]}〕"}]
    cells = (
        minutes,
        does,
        desk.words(stretch.teacher),
        desk.words(stretch.checks),
    )
    return [{"body": [para(words)] if words else [], "rows": 1} for words in cells]
