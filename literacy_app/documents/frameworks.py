"""What a module is called in the frameworks that schools report in.

MEXT: the eight elements (8要素) of information literacy, in their order, three groups
A (practical use), B (scientific understanding), C (taking part in society).
DigComp 2.2 is named by its numbers only.
"""

from __future__ import annotations

from typing import Final

from literacy_app.documents.desk import Desk
from literacy_app.documents.runs import Runs
from literacy_app.words import tr_in

MEXT: Final = {
    "A1": "手段の適切な活用",
    "A2": "収集・判断・表現・処理・創造",
    "A3": "受け手を踏まえた発信・伝達",
    "B1": "手段の特性",
    "B2": "評価・改善の理論や方法",
    "C1": "役割や影響の理解",
    "C2": "情報モラルと責任",
    "C3": "参画する態度",
}


def mext(desk: Desk) -> str:
    """Return the elements this module works on, in Japanese as MEXT names them."""
    return "、".join(f"{key} {MEXT[key]}" for key in desk.module.outline.mext)


def frameworks(desk: Desk) -> list[Runs]:
    """Return one line for each framework."""
    outline, lang = desk.module.outline, desk.lang
    said = []
    if outline.unesco:
        numbers = ", ".join(str(number) for number in outline.unesco)
        said.append(
            tr_in(
                lang,
                "UNESCO media and information literacy curriculum (2021): "
                "modules {numbers}",
                numbers=numbers,
            )
        )
    if outline.digcomp:
        numbers = ", ".join(outline.digcomp)
        said.append(tr_in(lang, "DigComp 2.2: competences {numbers}", numbers=numbers))
    if outline.mext:
        said.append(tr_in(lang, "MEXT, eight elements: {names}", names=mext(desk)))
    return [desk.label(words) for words in said]
