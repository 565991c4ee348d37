"""The people of a class as rows: who they are, and what can be done at once."""

from __future__ import annotations

from collections.abc import Iterable

from literacy_app.domain.class_overview import Pupil
from literacy_app.ui.widgets.list_model import ListCell, ListColumn, ListRow
from literacy_app.words import tr


def people_columns() -> tuple[ListColumn, ...]:
    return (
        ListColumn("number", tr("Number"), 100),
        ListColumn("nickname", tr("Nickname"), 250),
        ListColumn("reading", tr("Reading"), 190),
        ListColumn("group", tr("Group"), 120),
        ListColumn("sign_in", tr("Sign-in"), 190),
        ListColumn("change", "", 150),
    )


def people_rows(pupils: Iterable[Pupil]) -> tuple[ListRow, ...]:
    """Return the rows in the order of the class list."""
    return tuple(ListRow(pupil.id, _cells(pupil)) for pupil in pupils)


def _cells(pupil: Pupil) -> tuple[ListCell, ...]:
    name = pupil.nickname
    return (
        ListCell(pupil.number, colour="ink2"),
        ListCell(name, weight="semibold", picture=pupil.picture),
        ListCell(pupil.reading, colour="ink2"),
        ListCell(pupil.group),
        ListCell(
            tr("New sign-in"),
            said=tr("New sign-in for {name}", name=name),
            weight="semibold",
            colour="primary",
            icon="key-round",
            does=True,
        ),
        ListCell(
            tr("Change"),
            said=tr("Change {name}", name=name),
            weight="semibold",
            colour="primary",
            icon="pencil",
            does=True,
        ),
    )
