"""Giving out all that is kept of one person, to that person or their parents."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from literacy_app.documents.learner_file import Kept, LearnerFile, learner_file
from literacy_app.documents.whole_file import write_whole
from literacy_app.domain.errors import FileInTheWay
from literacy_app.services.access import own, staff_act
from literacy_app.services.databases import Databases


def export_learner(
    dbs: Databases, learner_id: str, out: Path, *, now: datetime
) -> Path:
    """Write everything kept of somebody into a zip at `out`.

    A learner may have their own; staff those of their classes. Raises FileInTheWay.
    """
    if dbs.session is not None and dbs.session.role == "learner":
        own(dbs, learner_id, "see_own")
    else:
        staff_act(dbs, "export_learner", learner_id=learner_id, now=now)
    learner = dbs.records.learner(learner_id)
    if out.exists():
        raise FileInTheWay(out)
    record = LearnerFile(
        learner_id=learner_id,
        nickname=learner.nickname,
        made_at=now,
        kept=[Kept(*each) for each in dbs.records.story_of(learner_id)],
        looked_up=_looked_up(dbs, learner_id),
    )
    write_whole(out, learner_file(record))
    return out


def _looked_up(dbs: Databases, learner_id: str) -> list[tuple[datetime, str, str]]:
    """Return the lines of the audit list about somebody, with the staff's names."""
    names = {each.id: each.name for each in dbs.records.staff(archived=True)}
    beginning = datetime.min.replace(tzinfo=UTC)
    return [
        (line.at, line.act, names.get(line.staff_id, ""))
        for line in dbs.records.acts(beginning, about=learner_id)
    ]
