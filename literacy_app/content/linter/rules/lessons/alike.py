"""L22: both languages of a page have the same parts, in the same order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import zip_longest
from typing import Any, Final

from literacy_app.content.lessons.module_files import WrittenModule
from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import WrittenPack
from literacy_app.content.linter.written_lessons import LessonRule, Sheet
from literacy_app.domain.blocks import (
    AddressReader,
    AxisChart,
    Block,
    Callout,
    CheckQuestion,
    FeelingMeter,
    Figure,
    MarkWords,
    OnlyFor,
    OwnWords,
    Poll,
    Reveal,
    ShownPost,
    SortBoxes,
    Timeline,
    Twins,
)
from literacy_app.domain.quiz_item import MarkedWords
from literacy_app.words import tr

L22 = LessonRule("L22", "error")


def rule(written: WrittenPack) -> Iterator[Finding]:
    for module in written.lessons.written:
        for name, both in module.pages.items():
            english, japanese = (
                Sheet(name, "en", both["en"]),
                Sheet(name, "ja", both["ja"]),
            )
            yield from _different(module, english, japanese)
        yield from _marked(module)


def _different(
    module: WrittenModule, english: Sheet, japanese: Sheet
) -> Iterator[Finding]:
    for one, other in zip_longest(_parts(english), _parts(japanese)):
        if one and other and facts(one) == facts(other):
            continue
        sheet, block = (japanese, other) if other else (english, one)
        yield L22.on_sheet(
            module,
            sheet,
            block,
            what=tr("This part is not the same in the other language."),
            mend=tr(
                "Write the same parts in the same order, with as many answers and "
                "the same ones right."
            ),
        )
        return


def _parts(sheet: Sheet) -> Iterator[Block]:
    for block, _ in sheet.blocks():
        if facts(block):
            yield block


def facts(block: Block) -> tuple[Any, ...]:
    """Return what does not depend on the language; nothing for plain words."""
    make = _FACTS.get(type(block))
    return (
        (type(block).__name__, getattr(block, "id", ""), *make(block)) if make else ()
    )


def _axis(block: AxisChart) -> tuple[Any, ...]:
    chart = block.chart
    return chart.type, len(chart.x), chart.y, chart.y_min, chart.y_max


_FACTS: Final[Mapping[type, Callable[[Any], tuple[Any, ...]]]] = {
    CheckQuestion: lambda b: tuple(option.right for option in b.options),
    Poll: lambda b: (len(b.options),),
    SortBoxes: lambda b: tuple(len(box.items) for box in b.boxes),
    MarkWords: lambda b: tuple(sorted(span.span_id for span in b.text.spans)),
    AddressReader: lambda b: (b.url, b.owner),
    AxisChart: lambda b: (*_axis(b), bool(b.claim)),
    Twins: lambda b: (b.pair,),
    OwnWords: lambda b: (b.lines,),
    Reveal: lambda _: (),
    FeelingMeter: lambda _: (),
    ShownPost: lambda b: (b.post,),
    Figure: lambda b: (b.picture, len(b.facts), b.caption is None),
    Timeline: lambda b: (len(b.moments),),
    Callout: lambda b: (b.tone,),
    OnlyFor: lambda b: b.bands,
}


def _marked(module: WrittenModule) -> Iterator[Finding]:
    for item in module.module.items:
        if isinstance(item.key, MarkedWords):
            en, ja = (
                {span.span_id for span in text.spans}
                for text in (item.key.text.en, item.key.text.ja)
            )
            if en != ja:
                yield L22.on_item(
                    module,
                    item,
                    what=tr("English and Japanese mark different parts."),
                    mend=tr("Mark the same part in both languages: [[s1|the words]]."),
                )
