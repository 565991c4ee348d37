"""Which column of a plain list holds what: known by its title, or chosen by hand."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from literacy_app.domain.errors_of_rosters import RosterUnreadable
from literacy_app.domain.roster import Column

# The likeliest title first: a nickname is wanted, and a full name only without one.
TITLES: Final[Mapping[Column, tuple[str, ...]]] = {
    "number": (
        *("出席番号", "番号", "number", "no", "#", "num", "出席no"),
        *("attendancenumber", "rollnumber", "listnumber", "名簿番号"),
    ),
    "nickname": (
        *("nickname", "ニックネーム", "呼び名", "表示名", "displayname"),
        *("preferredname", "preferredgivenname", "name", "名前", "なまえ"),
        *("givenname", "firstname", "名", "pupil", "learner", "student"),
        *("fullname", "氏名", "児童名", "生徒名"),
    ),
    "reading": (
        *("reading", "ふりがな", "フリガナ", "よみ", "よみがな", "読み", "読みがな"),
        *("読み仮名", "ヨミ", "ヨミガナ", "かな", "カナ", "kana", "furigana"),
    ),
    "class": ("class", "クラス", "組", "学級", "classname", "homeroom", "form"),
    "group": ("group", "班", "グループ", "team", "groupname"),
    "grade": ("grade", "学年", "year", "yeargroup"),
    "id": (
        *("identifier", "id", "sourcedid", "学籍番号", "studentid", "learnerid"),
        *("pupilid", "児童番号", "生徒番号", "管理番号"),
    ),
}
_BETWEEN: Final = re.compile(r"[\s_.・:：-]|[(（].*[)）]")


def recognised(titles: Sequence[str]) -> dict[Column, int]:
    """Return the place of each column whose title is known, the likeliest of each."""
    plain = [_plain(title) for title in titles]
    found: dict[Column, int] = {}
    for column, names in TITLES.items():
        known = next((it for it in map(_plain, names) if it in plain), None)
        if known is not None:
            found[column] = plain.index(known)
    return found


def chosen(
    path: Path, titles: Sequence[str], mapping: Mapping[Column, int] | None
) -> dict[Column, int]:
    """Return the place of each column, counted from 0; mapping says it by hand.

    Raises RosterUnreadable where nothing holds nicknames, or two columns might.
    """
    if mapping is not None:
        places = {it: at for it, at in mapping.items() if 0 <= at < len(titles)}
    else:
        places = recognised(titles)
        plain = [_plain(title) for title in titles]
        doubled = tuple(
            titles[at] for at in places.values() if plain.count(plain[at]) > 1
        )
        if doubled:
            raise RosterUnreadable(path, "columns_doubled", names=doubled)
    if "nickname" not in places:
        raise RosterUnreadable(path, "columns_missing", names=tuple(titles))
    return places


def _plain(title: str) -> str:
    return _BETWEEN.sub("", unicodedata.normalize("NFKC", title).casefold())
