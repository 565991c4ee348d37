"""Faults of reading the files, as findings of the rule they belong to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

from literacy_app.content.flaws import LinedData, field_name
from literacy_app.content.lined_yaml import read_yaml
from literacy_app.content.linter.finding import Finding
from literacy_app.domain.errors import Fault

UNSORTED: Final = "L00"
_LANGUAGE: Final = re.compile(r"(?:^|\.)(?:en|ja)$")
_BY_FIELD: Final = tuple(
    (re.compile(pattern), rule)
    for pattern, rule in (
        (r".+\.tactics.*|tactics_extra.*|lookalike_of.*", "L04"),
        (r"spans\..+", "L03"),
        (r"(?:.+\.)?id", "L01"),
        (r"regions\..+", "L05"),
        (r"verdict|spans|regions|explanation.*|best_action", "L06"),
        (r"evidence\..+\.media|media.*|.*licence", "L17"),
        (r"evidence.*", "L07"),
        (r"link_card\.url", "L09"),
        (r"scene.*", "L09b"),
        (r"pair", "L10"),
        (r"reviews.*", "L12"),
        (r"sensitivity.*", "L16"),
        (r"siblings.*", "L19"),
        (r"corrected.*", "L20"),
    )
)


def findings_of(faults: Iterable[Fault]) -> Iterator[Finding]:
    """Yield every fault as an error, with the post it stands in."""
    source = cache(_source)
    for fault in faults:
        written = source(fault.file)
        yield Finding(
            _rule(fault, written),
            "error",
            fault.file,
            fault.line,
            _post_at(fault.line, written),
            fault.field,
            fault.what,
            fault.mend,
        )


def _source(file: Path) -> LinedData | None:
    return read_yaml(file)[0] if file.is_file() else None


def _rule(fault: Fault, written: LinedData | None) -> str:
    if not _post_at(fault.line, written):
        return UNSORTED
    if _LANGUAGE.search(fault.field):
        return "L03" if _words_at(fault, written) else "L02"
    fitting = (rule for form, rule in _BY_FIELD if form.fullmatch(fault.field))
    return next(fitting, UNSORTED)


def _words_at(fault: Fault, written: LinedData | None) -> str:
    """Return what is written where words have a fault: no words, or bad markup."""
    if written is None:
        return ""
    for place, line in written.lines.items():
        if line == fault.line and field_name(written.data, place) == fault.field:
            found = _value(written.data, place)
            return found if isinstance(found, str) else ""
    return ""


def _value(data: Any, place: tuple[str | int, ...]) -> Any:
    """Return what stands at a place; a field written twice counts once only."""
    try:
        for step in place:
            data = data[step]
    except (LookupError, TypeError):
        return None
    return data


def _post_at(line: int, written: LinedData | None) -> str:
    """Return the id of the post that stands on this line, or nothing."""
    data = written.data if written else None
    posts = data.get("posts") if isinstance(data, dict) else None
    if written is None or not isinstance(posts, list):
        return ""
    begun = [
        (start, position)
        for position in range(len(posts))
        if (start := written.lines.get(("posts", position), 0)) <= line and start
    ]
    post = posts[max(begun)[1]] if begun else None
    return str(post.get("id", "?")) if isinstance(post, dict) else ""
