"""The numbers of an English sentence."""

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


def _in_order(words: str) -> list[str]:
    return re.findall(r"[a-z]+", words)


_ONES = _in_order(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen "
    "fourteen fifteen sixteen seventeen eighteen nineteen"
)
_TENS = _in_order("twenty thirty forty fifty sixty seventy eighty ninety")
_ORDINALS = _in_order(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
)
_MONTHS = _in_order(
    "january february march april may june july august september october november "
    "december"
)
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_WORDS: dict[str, tuple[float, ...]] = {
    **{word: (value,) for value, word in enumerate(_ONES)},
    **{word: (10.0 * ten,) for ten, word in enumerate(_TENS, start=2)},
    **{word: (value,) for value, word in enumerate(_ORDINALS, start=1)},
    **{word: (value,) for value, word in enumerate(_MONTHS, start=1)},
    **dict.fromkeys(("a", "an", "per", "each", "every", "once", "single"), (1,)),
    **dict.fromkeys(("next", "another", "someone", "somebody", "alone"), (1,)),
    **dict.fromkeys(("daily", "weekly", "monthly", "yearly", "hourly"), (1,)),
    **dict.fromkeys(("twice", "both", "double", "doubled", "pair", "couple"), (2,)),
    **dict.fromkeys(("triple", "tripled", "thrice"), (3,)),
    "half": (0.5, 1, 2, 30),
    "quarter": (0.25, 1, 4, 15),
    "dozen": (12,),
    "fortnight": (14, 2),
    "nobody": (0,),
    "no": (0,),
    "none": (0,),
}
_UNIT = r"(?P<unit>minute|min|hour|day|week|month|year)"
_CLOCK = re.compile(
    r"(?<![\d.,:])(?P<h>\d{1,2})(?::(?P<m>\d\d))?"
    r"(?:\s*(?:[–—~-]|to|and|until)\s*(?P<h2>\d{1,2})(?::(?P<m2>\d\d))?)?"
    r"\s*(?P<half>[ap])\.?m\b\.?|"
    r"(?<![\d.,:])(?P<oh>\d{1,2})(?:[:.](?P<om>\d\d))?\s*o['’]clock|"
    r"(?<![\d.,:])(?P<ch>\d{1,2}):(?P<cm>[0-5]\d)(?!\d|:\d)",
    re.IGNORECASE,
)
_DIGITS = re.compile(
    r"(?P<value>\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    r"(?:[\s-]*(?P<scale>hundred|thousand|million|billion)\b)?"
    rf"(?:[\s-]+(?:and a (?P<half>half) )?{_UNIT}s?\b)?",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z]+", re.IGNORECASE)
_LATE = re.compile(
    r"\b(afternoon|evening|tonight|night|noon|[ap]\.?m\.?)\b", re.IGNORECASE
)
_NOON_HOUR = 12


def said_in_english(text: str) -> list[Said]:
    """Return every number, in digits and in words."""
    plain = without_names(text)
    found = list(_times(plain))
    rest = _CLOCK.sub(" ", plain)
    return [*found, *_numbers(rest), *_worded(rest)]


def _times(text: str) -> Iterator[Said]:
    matches = list(_CLOCK.finditer(text))
    after_noon = any(int(m["ch"]) > _NOON_HOUR for m in matches if m["ch"])
    vague = bool(_LATE.search(text)) or not after_noon
    for match in matches:
        if match["half"]:
            for hour, minute in ((match["h"], match["m"]), (match["h2"], match["m2"])):
                if hour:
                    yield _half_day(match, int(hour), int(minute or 0))
        else:
            hour = int(match["ch"] or match["oh"])
            minute = int(match["cm"] or match["om"] or 0)
            loose = bool(match["oh"]) or (vague and hour <= _NOON_HOUR)
            yield _of_hour(match.group(), hour, minute, loose=loose)


def _half_day(match: re.Match[str], hour: int, minute: int) -> Said:
    late = match["half"].lower() == "p"
    exact = clock(hour % _NOON_HOUR + _NOON_HOUR * late, minute)
    return Said(match.group(), frozenset({exact}), digits=True)


def _of_hour(words: str, hour: int, minute: int, *, loose: bool) -> Said:
    means = {clock(hour, minute)}
    if loose:
        means.add(clock(hour + _NOON_HOUR, minute))
    return Said(words, frozenset(means), digits=True)


def _numbers(text: str) -> Iterator[Said]:
    for match in _DIGITS.finditer(text):
        value = float(match["value"].replace(",", ""))
        means = {number(value)}
        if match["scale"]:
            value *= _SCALES[match["scale"].lower()]
            means = {number(value)}
        if match["unit"]:
            unit = match["unit"].lower()
            half = 0.5 if match["half"] else 0.0
            means.add(duration(value + half, "minute" if unit == "min" else unit))
        yield Said(match.group().strip(), frozenset(means), digits=True)


def _worded(text: str) -> Iterator[Said]:
    """Yield numbers in words, generously: they only answer the other language."""
    words = [w.lower() for w in _WORD.findall(text)]
    for index, word in enumerate(words):
        for value in _values(word):
            yield Said(word, _spoken(value, words[index + 1 : index + 6]), digits=False)
    if "noon" in words or "midday" in words:
        yield Said("noon", frozenset({"t720", "12"}), digits=False)
    if "midnight" in words:
        yield Said("midnight", frozenset({"t0", "0", "24", "12"}), digits=False)


def _values(word: str) -> tuple[float, ...]:
    bare = word.removesuffix("s")
    stem = bare.removesuffix("fold")
    return _WORDS.get(word) or _WORDS.get(bare) or _WORDS.get(stem, ())


def _spoken(value: float, following: list[str]) -> frozenset[str]:
    """Return what a number word means with the words that follow it."""
    means = {number(value)}
    for place, word in enumerate(following):
        bare = word.removesuffix("s")
        if word in _SCALES:
            value *= _SCALES[word]
        elif place == 0 and word in (*_ONES[1:10], *_ORDINALS[:9]):
            value += _WORDS[word][0]
        elif bare in ("minute", "hour", "day", "week", "month", "year"):
            means.add(duration(value, bare))
            if following[place + 1 : place + 4] == ["and", "a", "half"]:
                means |= {duration(value + 0.5, bare), number(value + 0.5)}
            break
        elif word == "o" or (place == 0 and word == "clock"):
            means |= {clock(int(value), 0), clock(int(value) + _NOON_HOUR, 0)}
        elif word == "and" and following[place + 1 : place + 3] == ["a", "half"]:
            means.add(number(value + 0.5))
        else:
            break
        means.add(number(value))
    return frozenset(means)
