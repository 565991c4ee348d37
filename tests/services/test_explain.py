"""Every trouble has words in both languages, in the same order."""

import re
from pathlib import Path
from typing import get_args

import pytest

from literacy_app import words
from literacy_app.domain import errors
from literacy_app.domain import errors_of_groups as groups
from literacy_app.domain import errors_of_printing as printing
from literacy_app.domain import errors_of_reports as reports
from literacy_app.domain import errors_of_rosters as rosters
from literacy_app.domain import errors_of_school as school
from literacy_app.domain import errors_of_tables as tables
from literacy_app.domain.access import NotAllowed
from literacy_app.domain.roster import RowFault as ListFault
from literacy_app.domain.roster import Why
from literacy_app.domain.text import BANDS
from literacy_app.exchange.answer_cells import GROWTH_COLUMNS
from literacy_app.services.explain import explain
from tests.domain.making import NOW

SAFE_EN = re.compile(
    r"safe|are kept|been changed|been saved|been used|been lost|left as it is|"
    r"has happened|as they were"
)
SAFE_JA = re.compile(
    r"無事|残って|残して|変わって|変えて|保存して|そのまま|なくなった|起きていません"
)
FILE = Path("data") / "records.sqlite"
TABLE = Path("answers.csv")
UNREADABLE = ("missing", "folder", "closed", "not_text", "empty", "no_answers")
ROW_FAULTS = (
    *GROWTH_COLUMNS,
    *("width", "quotes", "too_long", "no_letter", "two_truths", "two_difficulties"),
)
NAME_FAULTS = ("empty", "too_long", "taken", "unseen_characters")
WEAK = ("short", "common", "digits", "like_the_name", "one_character")
TROUBLES = (
    errors.FilesAtFault(
        (errors.Fault(Path("a.yaml"), 3, "text.ja", "It is empty.", "Write it."),)
    ),
    errors.BankUnavailable(FILE, "disk I/O error"),
    errors.PostUnknown("9f3a"),
    errors.RecordsMissing(Path("data")),
    errors.RecordsAreNewer(FILE, "0009_later"),
    errors.RecordsAreDamaged(FILE, "cut short"),
    errors.RecordsAreDamaged(FILE, "cut short", Path("backups") / "monday.sqlite"),
    errors.RecordsAreReadOnly(FILE),
    errors.RecordsAreInUse(Path("data")),
    errors.DiskIsFull(FILE),
    errors.FolderNotWritable(Path("data")),
    errors.BackupUnusable(FILE, "missing"),
    errors.BackupUnusable(FILE, "changed"),
    errors.FileInTheWay(FILE),
    errors.LearnerUnknown("ama"),
    school.DemoIsHere(("6-1",)),
    school.NoDemoHere(),
    errors.BankIsUsedUp(40),
    errors.FeedbackHeld("answer"),
    errors.WrongPin("Ama"),
    errors.WrongPin("Ama", 20),
    errors.TooManyTries("Ama", 7),
    errors.PinUnfit(),
    errors.NicknameTaken("Ama"),
    errors.NicknameUnfit("", "empty"),
    errors.NicknameUnfit("x" * 21, "too_long"),
    errors.NicknameUnfit("A\x00", "unseen_characters"),
    errors.NoScreen("no display"),
    errors.ExtraMissing("authoring", "scikit-learn"),
    errors.ModuleUnknown("M07"),
    errors.WorkshopUnknown("minutes-7"),
    errors.HandsUnfit(0, "many", 999),
    *(printing.ModuleNotForBand("M07", band) for band in BANDS),
    printing.PlanOnlyInJapanese(),
    printing.SheetInTheWay(Path("M01-handout.pdf")),
    printing.FolderWanted(Path("sheets.pdf")),
    printing.SheetNamedOtherwise(Path("handout.html"), "pdf"),
    *(
        reports.ReportFormMissing(kind, "xapi", ("pdf", "html"))
        for kind in ("class", "pupil", "letter")
    ),
    reports.ReportInTheWay(Path("6-2.pdf")),
    reports.PupilNotInClass("Ama", "6-2"),
    *(
        rosters.RosterUnreadable(TABLE, reason, part, names)
        for reason in get_args(rosters.UnreadableRoster)
        for part, names in (("", ()), ("users.csv", ()), ("", ("6-2",)))
    ),
    rosters.RosterOutdated(TABLE),
    rosters.RosterAtFault(
        TABLE,
        tuple(
            ListFault("r.csv", 3, column, why, "x", other_row=row)
            for column in ("number", "nickname", "group", "")
            for why in get_args(Why)
            for row in (0, 2)
        ),
    ),
    *(tables.TableUnreadable(TABLE, reason) for reason in UNREADABLE),
    tables.TableUnreadable(TABLE, "columns_missing", ("post", "confidence")),
    tables.TableUnreadable(TABLE, "columns_doubled", ("post",)),
    tables.TableUnreadable(TABLE, "no_commas"),
    tables.TooFewToCalibrate(3, 5),
    groups.TooFewPupils(7, 8),
    groups.TooFewPupils(0, 8, repeated=160),
    groups.OneKindOnly(manipulated_missing=True),
    groups.OneKindOnly(manipulated_missing=False),
    groups.TooFewPosts(4, 4),
    groups.TooFewPosts(4, 4, taken=12),
    groups.GroupTestUnknown("9f"),
    groups.GroupTestUnknown("9f", ("9f3a", "9f7b")),
    groups.NicknameUnknown("Ama"),
    groups.NobodyHere(),
    groups.NoDelayedForm("9f3a"),
    NotAllowed("see_class", None),
    NotAllowed("practise", "learner"),
    NotAllowed("practise", "teacher"),
    NotAllowed("see_class", "learner"),
    NotAllowed("see_class", "teacher"),
    NotAllowed("restore", "teacher"),
    school.StaffUnknown("Sato"),
    school.StaffUnknown("Sato", ("Mori", "Abe")),
    school.StaffUnknown("", ("Mori", "Abe")),
    *(school.StaffNameUnfit("Sato", it) for it in NAME_FAULTS),
    school.ClassUnknown("2-B"),
    school.ClassUnknown("2-B", ("2-A", "2-C")),
    school.AssignmentUnknown("9f"),
    *(school.ClassNameUnfit("2-B", it) for it in NAME_FAULTS),
    school.DatesUnfit(NOW, NOW),
    school.WrongPassword("Sato"),
    school.WrongPassword("Sato", 10),
    school.PasswordNotSet("Sato"),
    school.PasswordNeeded(),
    *(school.PasswordWeak(it, 10) for it in WEAK),
    school.RecoveryCodeWrong("Sato"),
    school.RecoveryCodeWrong("Sato", 10),
    school.LastAdmin("Sato"),
    school.CardUnknown(),
    school.CardUnknown(5),
    school.CardNeeded(),
    school.JoiningClosed(),
    school.NoTestYet("6-2"),
    school.NobodyToAssign("6-2"),
    tables.AnswersAtFault(TABLE, tuple(tables.RowFault(3, it) for it in ROW_FAULTS)),
)


def every_kind(root=errors.Trouble):
    for kind in root.__subclasses__():
        yield kind
        yield from every_kind(kind)


def test_every_trouble_has_words():
    assert set(every_kind()) <= set(explain.registry)


def test_every_trouble_is_tried_here():
    assert {type(trouble) for trouble in TROUBLES} == set(every_kind())


@pytest.mark.parametrize("trouble", TROUBLES, ids=repr)
def test_a_trouble_says_what_is_safe_in_english(trouble):
    said = explain(trouble)

    assert SAFE_EN.search(said)
    assert "{" not in said


@pytest.mark.parametrize("trouble", TROUBLES, ids=repr)
def test_a_trouble_says_what_is_safe_in_japanese(trouble):
    words.use("ja")
    said = explain(trouble)

    assert SAFE_JA.search(said)
    assert "{" not in said


def test_facts_are_told():
    said = explain(TROUBLES[0])

    assert "a.yaml:3: text.ja: It is empty. Write it." in said
    assert "monday.sqlite" in explain(TROUBLES[6])
    assert "7 seconds" in explain(errors.TooManyTries("Ama", 7))


def test_every_bad_row_is_told_with_its_line_and_no_cell_can_move_the_cursor():
    wild = tables.RowFault(7, "confidence", "\x1b[2J" + "9" * 60)
    said = explain(tables.AnswersAtFault(TABLE, (wild,)))

    assert f"answers.csv:7: “ [2J{'9' * 36}…” is written under confidence." in said


def test_a_trouble_without_words_is_our_mistake():
    with pytest.raises(NotImplementedError, match="Trouble"):
        explain(errors.Trouble())
