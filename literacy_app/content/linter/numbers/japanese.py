"""The numbers of a Japanese sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from literacy_app.content.linter.numbers.said import (
    Said,
    clock,
    duration,
    number,
    without_names,
)

_LATE = "午後|夕方|夜|今夜|今晩|深夜"
_CLOCK = re.compile(
    rf"(?P<part>午前|朝|早朝|昼|{_LATE})?の?"
    r"(?:(?P<h0>\d{1,2})(?::(?P<m0>\d\d)|時(?:(?P<n0>\d{1,2})分)?(?P<x0>半)?)?"
    r"\s*(?:[〜~–—-]|から)\s*)?"
    rf"(?P<part2>午前|朝|{_LATE})?の?"
    r"(?P<h>\d{1,2})(?:時(?!間)(?:(?P<m>\d{1,2})分|(?P<half>半))?|:(?P<c>[0-5]\d))"
)
_UNITS = {
    "分": "minute",
    "時間": "hour",
    "日": "day",
    "週間": "week",
    "か月": "month",
    "カ月": "month",
    "ヶ月": "month",
    "ヵ月": "month",
    "箇月": "month",
    "年": "year",
}
_DIGITS = re.compile(
    r"(?P<grade>[中高]学?校?)?"
    r"(?P<value>\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    r"(?P<scales>(?:[百千万億]\d*)*)"
    r"(?P<unit>分(?!の)|時間|日|週間|[かカヶヵ箇]月|年)?(?P<half>半)?(?P<tenth>割)?"
)
_PIECE = re.compile(r"(\d+(?:\.\d+)?)([百千万億]?)")
_SCALES = {"": 1, "十": 10, "百": 100, "千": 1000, "万": 10**4, "億": 10**8}
_FIRST_YEAR = {"中": 6, "高": 9}
_KANJI = re.compile(r"[〇一二三四五六七八九十百千万]+")
_KANJI_DIGIT = {c: value for value, c in enumerate("〇一二三四五六七八九")}
_WORDS: dict[str, tuple[str, ...]] = {
    "正午": ("t720", "12"),
    "真夜中": ("t0", "12", "0"),
    "半分": ("0.5", "2"),
    "半数": ("0.5", "2"),
    "半年": ("6", "d262800"),
    "半日": ("d720", "12"),
    "ひとり": ("1",),
    "ひとつ": ("1",),
    "ふたり": ("2",),
    "ふたつ": ("2",),
    "ふたご": ("2",),
    "両": ("2",),
    "倍": ("2",),
    "初": ("1",),
    "最初": ("1",),
    "毎": ("1",),
    "ダース": ("12",),
    "なし": ("0",),
    "ない": ("0",),
    "だれも": ("0",),
    "ゼロ": ("0",),
    "あさって": ("2",),
    "おととい": ("2",),
    "翌": ("1",),
}
_NOON_HOUR = 12


def said_in_japanese(text: str) -> list[Said]:
    """Return every number, in digits and in kanji."""
    plain = without_names(text)
    rest = _CLOCK.sub(" ", plain)
    return [*_times(plain), *_numbers(rest), *_worded(plain)]


def _times(text: str) -> Iterator[Said]:
    matches = list(_CLOCK.finditer(text))
    after_noon = any(
        int(hour) > _NOON_HOUR for m in matches for hour in (m["h"], m["h0"]) if hour
    )
    for match in matches:
        part = match["part"] or ""
        if match["h0"]:
            first = int(match["m0"] or match["n0"] or (30 if match["x0"] else 0))
            yield _time(match, part, int(match["h0"]), first, loose=not after_noon)
        minute = int(match["m"] or match["c"] or (30 if match["half"] else 0))
        later = match["part2"] or part
        yield _time(match, later, int(match["h"]), minute, loose=not after_noon)


def _time(
    match: re.Match[str], part: str, hour: int, minute: int, *, loose: bool
) -> Said:
    means = {clock(hour, minute)}
    if part and part in _LATE.split("|"):
        if hour < _NOON_HOUR:
            means = {clock(hour + _NOON_HOUR, minute)}
        if part == "深夜":
            means.add(clock(hour, minute))
    elif loose and part == "" and hour <= _NOON_HOUR:
        means.add(clock(hour + _NOON_HOUR, minute))
    return Said(match.group(), frozenset(means), digits=True)


def _numbers(text: str) -> Iterator[Said]:
    for match in _DIGITS.finditer(text):
        first = float(match["value"].replace(",", ""))
        value = _scaled(match["value"].replace(",", "") + match["scales"])
        means = {number(value)}
        if match["unit"]:
            unit = _UNITS[match["unit"]]
            means.add(duration(value, unit))
            if match["half"]:
                means |= {duration(value + 0.5, unit), number(value + 0.5)}
        if match["tenth"]:
            means.add(number(10 * first))
        if match["grade"]:
            means.add(number(first + _FIRST_YEAR[match["grade"][0]]))
        yield Said(match.group(), frozenset(means), digits=True)


def _scaled(written: str) -> float:
    """Return 31000 for `3万1千`: pieces are added, 千 may stand before 万."""
    total = waiting = 0.0
    for digits, scale in _PIECE.findall(written):
        piece = float(digits) * _SCALES[scale]
        if scale in ("万", "億"):
            total, waiting = total + (waiting or 0) * _SCALES[scale] + piece, 0.0
        else:
            waiting += piece
    return total + waiting


def _worded(text: str) -> Iterator[Said]:
    """Yield numbers in kanji and words, generously: they only answer English."""
    for run in _KANJI.findall(text):
        values = {_kanji(run), *(_kanji(c) for c in run)}
        yield Said(run, frozenset(map(number, values)), digits=False)
    for word, means in _WORDS.items():
        if word in text:
            yield Said(word, frozenset(means), digits=False)


def _kanji(run: str) -> float:
    total, digit = 0, 0
    for char in run:
        if char in _KANJI_DIGIT:
            digit = digit * 10 + _KANJI_DIGIT[char]
        else:
            total += (digit or 1) * _SCALES[char]
            digit = 0
    return float(total + digit)
