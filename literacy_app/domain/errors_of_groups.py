"""What can go wrong with a test for a group, in ways a teacher can mend.

Troubles: TooFewPupils, OneKindOnly, TooFewPosts, GroupTestUnknown, NicknameUnknown,
NobodyHere, NoDelayedForm; all of the family in errors.py.
"""

from __future__ import annotations

from dataclasses import dataclass

from literacy_app.domain.errors import Trouble


@dataclass(eq=False)
class TooFewPupils(Trouble):
    """Too few took both tests for a statement about the class.

    repeated: answers left out because that pupil had judged the post before.
    """

    n: int
    least: int
    repeated: int = 0


@dataclass(eq=False)
class OneKindOnly(Trouble):
    """One of the tests has no answer that counts to one kind of post."""

    manipulated_missing: bool


@dataclass(eq=False)
class TooFewPosts(Trouble):
    """Parallel forms cannot be made; so many more posts of each kind are needed.

    taken: suitable posts left out because somebody in the group knows them.
    """

    manipulated: int
    genuine: int
    taken: int = 0


@dataclass(eq=False)
class GroupTestUnknown(Trouble):
    """No test has an id that begins like this, or several have."""

    name: str
    choices: tuple[str, ...] = ()


@dataclass(eq=False)
class NicknameUnknown(Trouble):
    """Nobody here is called this."""

    nickname: str


@dataclass(eq=False)
class NobodyHere(Trouble):
    """No learner has a tile, so that there is no group."""


@dataclass(eq=False)
class NoDelayedForm(Trouble):
    """A test was set without a third form; so many more posts had been needed."""

    test_id: str
