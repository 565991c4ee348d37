"""The lines of a list of people as rows to look at; what is wrong can be written in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from literacy_app.domain.roster import RowFault
from literacy_app.domain.roster_plan import PlannedRow
from literacy_app.ui.theme import Weight
from literacy_app.ui.widgets.list_model import ListCell, ListColumn, ListRow
from literacy_app.words import tr

Said = Mapping[RowFault, str]


def roster_columns(*, classes: bool) -> tuple[ListColumn, ...]:
    """Return the columns. classes: the list is about more than one class."""
    named = (ListColumn("class", tr("Class"), 110),) if classes else ()
    return (
        ListColumn("line", tr("Line"), 70),
        ListColumn("number", tr("Number"), 110),
        ListColumn("nickname", tr("Nickname"), 190),
        ListColumn("reading", tr("Reading"), 150),
        *named,
        ListColumn("group", tr("Group"), 110),
        ListColumn("message", tr("Message"), below=True),
    )


def roster_rows(
    rows: Iterable[PlannedRow], columns: Iterable[ListColumn], said: Said
) -> tuple[ListRow, ...]:
    """Return the rows. said: what is wrong, in words."""
    ids = tuple(it.id for it in columns)
    return tuple(
        ListRow(
            (row.file, row.line, row.nickname if not row.line else ""),
            tuple(_cell(row, column, said) for column in ids),
            row.state == "faulty",
        )
        for row in rows
    )


def _cell(row: PlannedRow, column: str, said: Said) -> ListCell:
    if column == "message":
        return _message(row, said)
    if column == "line":
        return ListCell(str(row.line or ""), colour="ink2")
    words = {
        "number": row.number,
        "nickname": row.nickname,
        "reading": row.reading,
        "group": row.group,
        "class": row.class_name,
    }[column]
    wrong = any(fault.column == column for fault in row.faults)
    bold: Weight = "semibold" if column == "nickname" else "regular"
    return ListCell(words, weight=bold, box=wrong, wrong=wrong)


def _message(row: PlannedRow, said: Said) -> ListCell:
    if row.faults:
        words = "\n".join(said[fault] for fault in row.faults)
        return ListCell(
            words, weight="semibold", colour="errInk", icon="triangle-alert"
        )
    if row.state == "left":
        words = tr("leaves the class; nothing is lost")
        return ListCell(words, colour="ink2", icon="archive")
    words = {
        "new": tr("ready"),
        "changed": tr("ready: changes something"),
        "unchanged": tr("ready: nothing changes"),
    }.get(row.state, tr("ready"))
    if row.was:
        words = tr("ready: was called {name}", name=row.was)
    return ListCell(words, colour="ink2", icon="check")
