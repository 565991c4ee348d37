"""What stands behind a directive's name: `word key=value key="two words" "title"`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from literacy_app.words import tr

# In place of straight quotation marks and the plain sign =, as some editors type.
_ODD_QUOTES: Final = re.compile("""[“”„‟＂「『']|＝""")
_ONE: Final = re.compile(
    r'\s*(?:(?P<key>[a-z]+)=(?:"(?P<long>[^"]*)"|(?P<short>[^\s"]+))'
    r'|"(?P<title>[^"]*)"|(?P<word>[^\s"=]+))(?=\s|$)'
)


@dataclass(eq=False)
class ArgumentFault(Exception):
    """Arguments that cannot be read."""

    what: str
    mend: str


@dataclass(frozen=True, slots=True)
class Arguments:
    """titles: in quotation marks, without a name."""

    words: tuple[str, ...]
    titles: tuple[str, ...]
    named: Mapping[str, str]


def read_arguments(written: str) -> Arguments:
    """Return the arguments; raise ArgumentFault for what is none."""
    words: list[str] = []
    titles: list[str] = []
    named: dict[str, str] = {}
    at = 0
    written = written.rstrip()
    while at < len(written):
        found = _ONE.match(written, at)
        word = (found["short"] or found["word"] or "") if found else ""
        if not found or _ODD_QUOTES.match(word) or "＝" in (found["word"] or ""):
            raise ArgumentFault(
                tr(
                    "“{words}” cannot be read here.",
                    words=written[at : at + 40].strip(),
                ),
                tr('Write key="two words" with straight quotation marks.'),
            )
        _sort_in(found, words, titles, named)
        at = found.end()
    return Arguments(tuple(words), tuple(titles), named)


def _sort_in(
    found: re.Match[str], words: list[str], titles: list[str], named: dict[str, str]
) -> None:
    key = found["key"]
    if key in named:
        raise ArgumentFault(
            tr("The field {name} is here twice.", name=key),
            tr("Keep one of the two and delete the other."),
        )
    if key:
        named[key] = found["short"] if found["long"] is None else found["long"]
    elif found["title"] is not None:
        titles.append(found["title"])
    else:
        words.append(found["word"])
