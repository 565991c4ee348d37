"""Every service asks here first whether the person in front of the app may.

Until a first teacher is made there is nobody to ask: on a computer at home everyone
practises, prints and looks after the records freely, as before.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from literacy_app.domain.access import Act, Aim, NotAllowed, Session, may
from literacy_app.domain.errors import LearnerUnknown
from literacy_app.services.databases import Databases

_LOOKS: Final[frozenset[Act]] = frozenset(
    {"see_class", "see_learner", "see_school", "see_audit"}
)


def own(dbs: Databases, learner_id: str, act: Act = "practise") -> None:
    """Refuse to touch one learner's records in another person's session.

    Without a session (the sign-in page, a command that has asked for the password)
    nothing is refused. Raises NotAllowed.
    """
    session = dbs.session
    if session is not None and not may(session, act, Aim(learner_id)):
        raise NotAllowed(act, session.role)


def see(dbs: Databases, learner_id: str) -> None:
    """Refuse to show one learner's records to who may not see them.

    A learner sees their own, staff those of the classes they teach. It writes no
    line of the audit list: `staff_act` does, at the door of what staff look at.
    Without a session nothing is refused, as in `own`. Raises NotAllowed.
    """
    session = dbs.session
    if session is None or session.person_id == learner_id:
        return
    if session.role == "learner":
        raise NotAllowed("see_own", session.role)
    allow(dbs, "see_learner", learner_id=learner_id)


def see_each(dbs: Databases, learner_ids: Iterable[str], class_id: str) -> None:
    """Ask as `see` does for several of one class; staff are asked once for all."""
    session = dbs.session
    if session is not None and session.role != "learner":
        allow(dbs, "see_class", class_id=class_id)
        return
    for learner_id in learner_ids:
        see(dbs, learner_id)


def allow(
    dbs: Databases, act: Act, *, learner_id: str = "", class_id: str = ""
) -> None:
    """Refuse what the table of domain/access.py does not grant. Raises NotAllowed."""
    session = dbs.session
    if session is None:
        if dbs.records.has_staff():
            raise NotAllowed(act, None)
        return
    if not may(session, act, _aim(dbs, session, learner_id, class_id)):
        raise NotAllowed(act, session.role)


def allow_group(dbs: Databases, act: Act, learner_ids: Iterable[str]) -> None:
    """Ask as `allow` does for everybody of a group who is still here.

    Whoever asks is on the staff, even where nobody of the group is left.
    """
    allow(dbs, "make_class")
    here = {learner.id for learner in dbs.records.learners()}
    for learner_id in here.intersection(learner_ids):
        allow(dbs, act, learner_id=learner_id)


def staff_act(
    dbs: Databases,
    act: Act,
    *,
    now: datetime,
    learner_id: str = "",
    class_id: str = "",
    about: str = "",
) -> None:
    """Ask as `allow` does, and add a line to the audit list.

    about: what the line names; the learner or the class where left out. Looking at
    the same again is one line a session.
    """
    allow(dbs, act, learner_id=learner_id, class_id=class_id)
    _note(dbs, act, about or learner_id or class_id, now)


def group_act(
    dbs: Databases, act: Act, learner_ids: Iterable[str], *, about: str, now: datetime
) -> None:
    """Ask as `allow_group` does, and add a line to the audit list.

    about: the id of what was shown or changed, such as a test.
    """
    allow_group(dbs, act, learner_ids)
    _note(dbs, act, about, now)


def _note(dbs: Databases, act: Act, about: str, now: datetime) -> None:
    session = dbs.session
    if session is None or session.role == "learner":
        return
    noted = (act, about)
    if act in _LOOKS and noted in dbs.looked_at:
        return
    dbs.looked_at.add(noted)
    dbs.records.keep_act(session.person_id, act, about, now)


def _aim(dbs: Databases, session: Session, learner_id: str, class_id: str) -> Aim:
    """Find out whether the class, or one of the learner's, is taught by who asks."""
    if session.role != "teacher":
        return Aim(learner_id or class_id or session.person_id)
    if not learner_id and not class_id:
        return Aim(session.person_id)
    if learner_id:
        try:
            dbs.records.learner(learner_id)
        except LearnerUnknown:
            return Aim(learner_id, taught=False)
        taught = dbs.records.teaches(session.person_id, learner_id)
        return Aim(learner_id, taught=taught)
    places = dbs.records.enrolments(person_id=session.person_id)
    mine = {x.class_id for x in places if x.role == "teacher" and not x.ended_at}
    return Aim(class_id, taught=class_id in mine)
