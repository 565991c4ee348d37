"""What can go wrong in ways a learner, teacher or author can mend.

Each trouble carries facts, not sentences; `services/explain.py` finds the words.

    Trouble
        FilesAtFault            a post, pack or picture file does not hold
        BankUnavailable         the content database cannot be built or read
        PostUnknown
        ModuleUnknown
        WorkshopUnknown         neither a workshop nor one that was begun
        HandsUnfit              what was typed is no number of hands
        RecordsMissing          there is no records file yet
        RecordsAreNewer         written by a later version of the app
        RecordsAreDamaged
        RecordsAreReadOnly
        RecordsAreInUse         another window has them open
        DiskIsFull
        FolderNotWritable
        BackupUnusable
        FileInTheWay            a backup never writes over a file
        LearnerUnknown
        BankIsUsedUp            every suitable post has been answered
        FeedbackHeld            a test's answers are not to be seen yet
        WrongPin
        TooManyTries            PINs were guessed; wait a little
        PinUnfit
        NicknameTaken
        NicknameUnfit
        NoScreen
        ExtraMissing            an optional package is not installed
        (about tests of a group: errors_of_groups.py; about tables of answers:
         errors_of_tables.py; about printing: errors_of_printing.py; about lists of
         people: errors_of_rosters.py)
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal


class Trouble(Exception):
    """Base of every expected failure."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing to mend in a file: where it is, what is wrong, what to do.

    line:  1-based line in the file, 0 when unknown.
    field: dotted path inside the post, such as `evidence.e2.title.ja`.
    """

    file: Path
    line: int
    field: str
    what: str
    mend: str


@dataclass(eq=False)
class FilesAtFault(Trouble):
    """Content files do not hold; all their faults are named at once."""

    faults: tuple[Fault, ...]


@dataclass(eq=False)
class BankUnavailable(Trouble):
    """The content database can be neither read nor built."""

    path: Path
    reason: str


@dataclass(eq=False)
class PostUnknown(Trouble):
    """No installed pack holds this post."""

    post_id: str


@dataclass(eq=False)
class ModuleUnknown(Trouble):
    """No installed pack holds this module; it may be announced, but not written."""

    module_id: str


@dataclass(eq=False)
class WorkshopUnknown(Trouble):
    """No installed pack holds this workshop, and none was begun under this id."""

    about: str


@dataclass(eq=False)
class HandsUnfit(Trouble):
    """Something else than a whole number of hands was typed. row: from 0."""

    row: int
    typed: str
    most: int


@dataclass(eq=False)
class RecordsMissing(Trouble):
    """The data folder holds no records file."""

    folder: Path


@dataclass(eq=False)
class RecordsAreNewer(Trouble):
    """The records were written by a later version of the app."""

    path: Path
    unknown_migration: str


@dataclass(eq=False)
class RecordsAreDamaged(Trouble):
    """The records file is cut short, not a database, or its chain is broken."""

    path: Path
    detail: str
    newest_backup: Path | None = None


@dataclass(eq=False)
class RecordsAreReadOnly(Trouble):
    """The records can be read but not written."""

    path: Path


@dataclass(eq=False)
class RecordsAreInUse(Trouble):
    """Another window of the app holds this data folder."""

    folder: Path


@dataclass(eq=False)
class DiskIsFull(Trouble):
    """Nothing more can be written; what was acknowledged is kept."""

    path: Path


@dataclass(eq=False)
class FolderNotWritable(Trouble):
    """The data folder cannot be made or written to."""

    folder: Path


@dataclass(eq=False)
class BackupUnusable(Trouble):
    """The file to restore from is missing, damaged or not a backup."""

    path: Path
    detail: str


@dataclass(eq=False)
class FileInTheWay(Trouble):
    """A backup was to be written where a file stands already."""

    path: Path


@dataclass(eq=False)
class LearnerUnknown(Trouble):
    """Nobody with this id practises here; perhaps they have been removed."""

    learner_id: str


@dataclass(eq=False)
class BankIsUsedUp(Trouble):
    """No post is left that suits the band and settings. answered: how many were."""

    answered: int


@dataclass(eq=False)
class FeedbackHeld(Trouble):
    """A test is not over yet, or the teacher has not released its answers."""

    attempt_id: str


@dataclass(eq=False)
class WrongPin(Trouble):
    """The PIN does not match. wait_seconds: before the next try, 0 at first."""

    nickname: str
    wait_seconds: int = 0


@dataclass(eq=False)
class TooManyTries(Trouble):
    """Wrong PINs were given in a row; nothing is checked until the wait is over."""

    nickname: str
    wait_seconds: int


@dataclass(eq=False)
class PinUnfit(Trouble):
    """A new PIN is not 4 to 8 digits."""


@dataclass(eq=False)
class NicknameTaken(Trouble):
    """Another learner here has this nickname."""

    nickname: str


@dataclass(eq=False)
class NicknameUnfit(Trouble):
    """A nickname cannot be shown on a tile."""

    nickname: str
    reason: Literal["empty", "too_long", "unseen_characters"]


@dataclass(eq=False)
class NoScreen(Trouble):
    """There is no screen to open a window on."""

    detail: str


@dataclass(eq=False)
class ExtraMissing(Trouble):
    """A command needs packages of an extra that is not installed."""

    extra: str
    package: str
