"""What somebody on a OneRoster list is called here."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from literacy_app.domain.roster import Role

_JAPANESE: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff々〆]")


def names(user: Mapping[str, str], role: Role) -> tuple[str, tuple[str, ...]]:
    """Return the nickname and longer ones, for a class with two of the same.

    Pupils go by the given name alone, the preferred one where there is one: it is
    enough on a tile, and who finds the records learns no full name. Two Emmas become
    "Emma S." and "Emma T.", or at last "Emma Smith"; 陽翔 becomes 陽翔（佐）, or at
    last 佐藤 陽翔. Teachers go by both names, in the order of their language.
    """
    given = user["preferredgivenname"] or user["givenname"]
    family = user["preferredfamilyname"] or user["familyname"]
    japanese = bool(_JAPANESE.search(family + given))
    both = f"{family} {given}" if japanese else f"{given} {family}"
    if role == "teacher":
        return both.strip(), ()
    if not family:
        return given, ()
    initial = f"{given}（{family[0]}）" if japanese else f"{given} {family[0]}."
    return given, (initial, both)


def reading(user: Mapping[str, str]) -> str:
    """Return the reading of the given name, in kana; the family name's is not read."""
    return (
        user["metadata.jp.kanapreferredgivenname"] or user["metadata.jp.kanagivenname"]
    )
