"""A paragraph: furigana, what stands out, and words that can be asked about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from literacy_app.domain.blocks import Heading, Paragraph
from literacy_app.domain.module import Source
from literacy_app.domain.prose import InlineMark, Prose
from literacy_app.domain.text import Text
from literacy_app.ui.theme import Role, Weight, theme
from literacy_app.ui.widgets.blocks.desk import BlockDesk
from literacy_app.ui.widgets.blocks.linked_word import LinkedWord
from literacy_app.ui.widgets.blocks.registry import widget_for
from literacy_app.ui.widgets.ruby_text import RubyText
from literacy_app.words import tr

_TIGHT: Final = {"en": 1.55, "ja": 1.65}
_HEADING_TIGHT: Final = {"en": 1.2, "ja": 1.35}
_HEAVY: Final[dict[str, Weight]] = {"strong": "bold", "emphasis": "semibold"}


class ProseText(RubyText):
    """One paragraph. links: whether terms and sources can be asked about."""

    _heavy: Sequence[tuple[int, int, Weight]] = ()
    _words: Sequence[tuple[InlineMark, LinkedWord]] = ()

    def __init__(
        self,
        words: Prose,
        desk: BlockDesk,
        *,
        size: Role | int | None = None,
        weight: Weight = "regular",
        links: bool = True,
        heading: bool = False,
    ) -> None:
        self._heavy = [
            (m.start, m.end, _HEAVY[m.kind]) for m in words.marks if m.kind in _HEAVY
        ]
        super().__init__(
            words.text,
            lang=desk.lang,
            size=desk.size if size is None else size,
            weight=weight,
            ruby=desk.ruby,
            tight=(_HEADING_TIGHT if heading else _TIGHT)[desk.lang],
        )
        if links:
            found = ((mark, self._linked(mark, desk)) for mark in words.marks)
            self._words = [(mark, word) for mark, word in found if word is not None]
        self._place_words()

    def heavy(self) -> Sequence[tuple[int, int, Weight]]:
        return self._heavy

    def first_baseline(self) -> float:
        """Return how far below its top the characters of the first line stand."""
        lines = self.laid().lines
        return lines[0].baseline if lines else 0.0

    def focus_shape(self) -> tuple[QRect, float]:
        """Return what the focus ring surrounds: the words, not the empty rest."""
        wide = min(self.width(), round(self.laid().used_width))
        return QRect(0, 0, wide, self.height()), float(theme().radius("mark"))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._place_words()

    def _place_words(self) -> None:
        for mark, word in self._words:
            boxes = self.laid().rects(mark.start, mark.end)
            word.place([box.translated(self.origin()) for box in boxes])

    def _linked(self, mark: InlineMark, desk: BlockDesk) -> LinkedWord | None:
        said = _explained(mark, desk)
        if said is None:
            return None
        words = self.text()[mark.start : mark.end]
        name, says = said
        return LinkedWord(
            words,
            self,
            name=name,
            says=says,
            lang=desk.lang,
            ruby=desk.ruby,
            dotted=mark.kind == "term",
        )


def on_one_baseline(*texts: ProseText) -> None:
    """Lower those without readings so far that all stand on one line."""
    lowest = max(text.first_baseline() for text in texts)
    for text in texts:
        text.setContentsMargins(0, round(lowest - text.first_baseline()), 0, 0)


def _explained(mark: InlineMark, desk: BlockDesk) -> tuple[Text, Text] | None:
    """Return title and words of the card behind a mark, if it has one."""
    if mark.kind == "term" and mark.about in desk.terms:
        term = desk.terms[mark.about]
        return term.name.of(desk.lang), term.meaning.of(desk.lang)
    if mark.kind == "source" and mark.about in desk.sources:
        return Text(tr("Where this comes from")), _source_words(mark, desk)
    return None


def _source_words(mark: InlineMark, desk: BlockDesk) -> Text:
    source: Source = desk.sources[mark.about]
    says = source.says.of(desk.lang).plain
    cited = tr(
        "{by} ({year}): {title}. {where}",
        by=source.by,
        year=source.year,
        title=source.title,
        where=source.where,
    )
    return Text(f"{says}\n{cited}")


@widget_for.register
def _(block: Paragraph, desk: BlockDesk) -> QWidget:
    return ProseText(block.words, desk)


@widget_for.register
def _(block: Heading, desk: BlockDesk) -> QWidget:
    size: Role = "h2" if block.level == 2 else "h3"  # noqa: PLR2004 - as in Markdown
    title = ProseText(block.words, desk, size=size, weight="bold", heading=True)
    title.setContentsMargins(0, 6, 0, 0)
    return title
