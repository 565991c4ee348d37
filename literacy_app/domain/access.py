"""Who may do what: one table, asked by every service."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from literacy_app.domain.errors import Trouble

Role = Literal["learner", "teacher", "admin"]
ROLES: Final[tuple[Role, ...]] = ("learner", "teacher", "admin")
# own: themselves; own_classes: who is in a class they teach; school: everybody.
Reach = Literal["none", "own", "own_classes", "school"]
Act = Literal[
    "practise",  # answer, read, be reviewed: what only the learner does
    "see_own",
    "delete_own",
    "see_class",
    "see_learner",
    "make_class",
    "change_class",
    "import_roster",
    "change_learner",
    "reset_sign_in",
    "print_cards",
    "assign",
    "report",
    "export_learner",
    "erase_learner",
    "print_for_staff",  # answers, guides and lesson plans
    "back_up",
    "restore",
    "see_school",
    "see_audit",
    "manage_staff",
    "year_end",
    "set_rules",
]

_EVERYBODY: Final[Mapping[Role, Reach]] = {
    "learner": "own",
    "teacher": "none",
    "admin": "none",
}
_OWN_CLASSES: Final[Mapping[Role, Reach]] = {
    "learner": "none",
    "teacher": "own_classes",
    "admin": "school",
}
_ANY_STAFF: Final[Mapping[Role, Reach]] = {
    "learner": "none",
    "teacher": "school",
    "admin": "school",
}
_ADMIN_ONLY: Final[Mapping[Role, Reach]] = {
    "learner": "none",
    "teacher": "none",
    "admin": "school",
}
REACH: Final[Mapping[Act, Mapping[Role, Reach]]] = {
    "practise": _EVERYBODY,
    "see_own": _EVERYBODY,
    "delete_own": _EVERYBODY,
    "see_class": _OWN_CLASSES,
    "see_learner": _OWN_CLASSES,
    "make_class": _ANY_STAFF,
    "change_class": _OWN_CLASSES,
    "import_roster": _ANY_STAFF,
    "change_learner": _OWN_CLASSES,
    "reset_sign_in": _OWN_CLASSES,
    "print_cards": _OWN_CLASSES,
    "assign": _OWN_CLASSES,
    "report": _OWN_CLASSES,
    "export_learner": _OWN_CLASSES,
    "erase_learner": _OWN_CLASSES,
    "print_for_staff": _ANY_STAFF,
    "back_up": _ANY_STAFF,
    "restore": _ADMIN_ONLY,
    "see_school": _ADMIN_ONLY,
    "see_audit": _ADMIN_ONLY,
    "manage_staff": _ADMIN_ONLY,
    "year_end": _ADMIN_ONLY,
    "set_rules": _ADMIN_ONLY,
}


@dataclass(frozen=True, slots=True)
class Session:
    """Who sits in front of the app now."""

    person_id: str
    role: Role


@dataclass(eq=False)
class NotAllowed(Trouble):
    """Somebody asked for what only another role, or another class, may do."""

    act: Act
    role: Role | None


@dataclass(frozen=True, slots=True)
class Aim:
    """Whom an act is about, as far as the rules need to know.

    person_id: a learner; "" when it is about none. taught: one of the classes the
    asking person teaches holds it, or is it.
    """

    person_id: str = ""
    taught: bool = False


def may(session: Session, act: Act, aim: Aim) -> bool:
    """Say whether somebody may do something to whom it aims at."""
    reach = REACH[act][session.role]
    if reach == "own":
        return aim.person_id == session.person_id
    return reach == "school" or (reach == "own_classes" and aim.taught)
