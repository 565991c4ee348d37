"""What can go wrong in a school, in ways a teacher or administrator can mend.

Troubles: StaffUnknown, StaffNameUnfit, ClassUnknown, AssignmentUnknown,
ClassNameUnfit, DatesUnfit, WrongPassword, PasswordNotSet, PasswordWeak,
PasswordNeeded, RecoveryCodeWrong, LastAdmin, CardUnknown, CardNeeded, JoiningClosed,
NoTestYet, NobodyToAssign, DemoIsHere, NoDemoHere;
all of the family in errors.py. NotAllowed stands in access.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from literacy_app.domain.errors import Trouble


@dataclass(eq=False)
class StaffUnknown(Trouble):
    """Nobody on the staff has this id or name. choices: who there is.

    name: "" where nobody was named and there are several to choose from.
    """

    name: str
    choices: tuple[str, ...] = ()


@dataclass(eq=False)
class StaffNameUnfit(Trouble):
    """Nobody on the staff can be called this."""

    name: str
    reason: Literal["empty", "too_long", "taken", "unseen_characters"]


@dataclass(eq=False)
class ClassUnknown(Trouble):
    """No class has this id or name. choices: names of those there are."""

    name: str
    choices: tuple[str, ...] = ()


@dataclass(eq=False)
class AssignmentUnknown(Trouble):
    """No assignment has an id that begins like this, or several have."""

    name: str


@dataclass(eq=False)
class ClassNameUnfit(Trouble):
    """A class cannot be called this."""

    name: str
    reason: Literal["empty", "too_long", "taken", "unseen_characters"]


@dataclass(eq=False)
class DatesUnfit(Trouble):
    """A task would end before it opens."""

    opens_at: datetime
    due_at: datetime


@dataclass(eq=False)
class WrongPassword(Trouble):
    """The password does not match. wait_seconds: before the next try, 0 at first."""

    name: str
    wait_seconds: int = 0


@dataclass(eq=False)
class PasswordNotSet(Trouble):
    """Somebody has to choose a first password with the code they were given."""

    name: str


@dataclass(eq=False)
class PasswordNeeded(Trouble):
    """A teacher exists, so that people's records open only with a password."""


@dataclass(eq=False)
class PasswordWeak(Trouble):
    """A new password would be guessed too soon. least: characters it needs."""

    reason: Literal["short", "common", "digits", "like_the_name", "one_character"]
    least: int


@dataclass(eq=False)
class RecoveryCodeWrong(Trouble):
    """The recovery code does not match, or was used before."""

    name: str
    wait_seconds: int = 0


@dataclass(eq=False)
class LastAdmin(Trouble):
    """The only administrator cannot leave or become a teacher."""

    name: str


@dataclass(eq=False)
class CardUnknown(Trouble):
    """No sign-in card with this code is good (any more)."""

    wait_seconds: int = 0


@dataclass(eq=False)
class CardNeeded(Trouble):
    """Somebody signs in with a card, and the tile alone does not open."""


@dataclass(eq=False)
class JoiningClosed(Trouble):
    """The school does not let newcomers make their own tile."""


@dataclass(eq=False)
class NoTestYet(Trouble):
    """A later test was to be assigned, but the class has taken none before."""

    class_name: str


@dataclass(eq=False)
class NobodyToAssign(Trouble):
    """Nobody in the class is among those a task was meant for."""

    class_name: str


@dataclass(eq=False)
class DemoIsHere(Trouble):
    """The demo school was made here before."""

    classes: tuple[str, ...]


@dataclass(eq=False)
class NoDemoHere(Trouble):
    """There is no demo school that could be removed."""
