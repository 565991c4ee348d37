"""Texts and charts as JSON columns, and back."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from sqlite3 import Row
from typing import Any, Final

from literacy_app.domain.chart import ChartSpec
from literacy_app.domain.text import Bilingual, Ruby, SpanRange, Text
from literacy_app.words import LANGS, Lang

_NO_MARKS: Final[Mapping[tuple[Any, str], Iterable[SpanRange]]] = {}


def to_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def ruby_out(ruby: Iterable[Ruby]) -> list[list[int | str]]:
    return [[each.start, each.end, each.reading] for each in ruby]


def text_in(
    plain: str, ruby: Iterable[Any] = (), spans: Iterable[SpanRange] = ()
) -> Text:
    return Text(plain, tuple(Ruby(*each) for each in ruby), tuple(spans))


def columns(lang: Lang, **words: Bilingual) -> dict[str, Any]:
    """Return one language's plain words by column, and all their readings."""
    texts = {column: each.of(lang) for column, each in words.items()}
    ruby = {column: ruby_out(text.ruby) for column, text in texts.items() if text.ruby}
    plain = {column: text.plain for column, text in texts.items()}
    return {"lang": lang, **plain, "ruby_json": to_json(ruby)}


def bilinguals(
    rows: Iterable[Row],
    key: str,
    column: str,
    marks: Mapping[tuple[Any, str], Iterable[SpanRange]] = _NO_MARKS,
) -> dict[Any, Bilingual]:
    """Return a column's words in both languages, by the value of another column."""
    texts: dict[Any, dict[str, Text]] = defaultdict(dict)
    for row in rows:
        name, lang = row[key], row["lang"]
        ruby = json.loads(row["ruby_json"]).get(column, ())
        texts[name][lang] = text_in(row[column], ruby, marks.get((name, lang), ()))
    return {name: Bilingual(**both) for name, both in texts.items()}


def words_out(words: Bilingual | None) -> Any:
    """Return words without marked parts as JSON values."""
    if words is None:
        return None
    return {
        lang: [words.of(lang).plain, *ruby_out(words.of(lang).ruby)] for lang in LANGS
    }


def words_in(stored: Any) -> Bilingual:
    return Bilingual(*(text_in(plain, ruby) for plain, *ruby in map(stored.get, LANGS)))


def maybe_words_in(stored: Any) -> Bilingual | None:
    return words_in(stored) if stored else None


def chart_out(chart: ChartSpec | None) -> Any:
    if chart is None:
        return None
    return {
        "type": chart.type,
        "x": [words_out(label) for label in chart.x],
        "y": chart.y,
        "y_min": chart.y_min,
        "y_max": chart.y_max,
        "axis_labels": chart.axis_labels,
        "axis_break_mark": chart.axis_break_mark,
        "title": words_out(chart.title),
        "unit": words_out(chart.unit),
    }


def chart_in(stored: Any) -> ChartSpec | None:
    if stored is None:
        return None
    return ChartSpec(
        **{
            **stored,
            "x": tuple(words_in(label) for label in stored["x"]),
            "y": tuple(stored["y"]),
            "title": maybe_words_in(stored["title"]),
            "unit": maybe_words_in(stored["unit"]),
        }
    )
