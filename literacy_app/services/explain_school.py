"""What to tell whoever asked for what is not theirs, or about classes and tasks."""

from __future__ import annotations

from literacy_app.domain.access import REACH, NotAllowed
from literacy_app.domain.errors_of_school import (
    AssignmentUnknown,
    CardNeeded,
    CardUnknown,
    ClassNameUnfit,
    ClassUnknown,
    DatesUnfit,
    DemoIsHere,
    JoiningClosed,
    NobodyToAssign,
    NoDemoHere,
    NoTestYet,
)
from literacy_app.words import tr


def not_allowed(trouble: NotAllowed) -> str:
    if trouble.role is None:
        return tr(
            "This is for the school's staff. "
            "Nothing has been changed. "
            "Sign in as a teacher and try again."
        )
    if REACH[trouble.act]["learner"] == "own":
        return tr(
            "These are the records of somebody else. "
            "Nothing has been shown and nothing has been changed. "
            "Only they can go on here, after signing in themselves."
        )
    if trouble.role == "learner":
        return tr(
            "Only a teacher can do this. "
            "Nothing has been changed. "
            "Ask your teacher, who can sign in and do it."
        )
    if REACH[trouble.act]["teacher"] == "own_classes":
        return tr(
            "This is about people in a class that you do not teach. "
            "Nothing has been shown and nothing has been changed. "
            "An administrator of your school can add you to the class."
        )
    return tr(
        "Only an administrator of the school can do this. "
        "Nothing has been changed. "
        "Ask one of them to sign in and do it."
    )


def class_unknown(trouble: ClassUnknown) -> str:
    if trouble.choices:
        return tr(
            "There is no class {name} here. "
            "Nothing has been changed. "
            "These classes there are: {names}",
            name=trouble.name,
            names=tr(", ").join(trouble.choices),
        )
    return tr(
        "There is no class {name} here. "
        "Nothing has been changed. "
        "Make a class first, or look up its name.",
        name=trouble.name,
    )


def assignment_unknown(_trouble: AssignmentUnknown) -> str:
    return tr(
        "This task is no longer here. "
        "Everyone's answers are safe. "
        "Go back to the list of tasks and choose again."
    )


def class_name_unfit(trouble: ClassNameUnfit) -> str:
    if trouble.reason == "taken":
        return tr(
            "There is already a class {name} this year. "
            "Nothing has been saved. "
            "Choose another name.",
            name=trouble.name,
        )
    if trouble.reason == "unseen_characters":
        return tr(
            "There is something in the name of this class that nobody can see. "
            "Nothing has been saved. "
            "Type the name again with letters, numbers or signs."
        )
    if trouble.reason == "too_long":
        return tr(
            "This name is too long for a class. "
            "Nothing has been saved. "
            "Choose a shorter one."
        )
    return tr(
        "The class has no name yet. Nothing has been saved. Write one, such as 2-B."
    )


def dates_unfit(_trouble: DatesUnfit) -> str:
    return tr(
        "This task would be over before it begins. "
        "Nothing has been saved. "
        "Choose a later day for its end, or an earlier one for its beginning."
    )


def card_unknown(trouble: CardUnknown) -> str:
    if trouble.wait_seconds:
        return tr(
            "No card with this code is good here. "
            "Nothing has happened to the records. "
            "Wait {seconds} seconds, then try again, or ask your teacher.",
            seconds=trouble.wait_seconds,
        )
    return tr(
        "No card with this code is good here. "
        "Nothing has happened to the records. "
        "Hold the newest card in front of the reader, or ask your teacher."
    )


def card_needed(_trouble: CardNeeded) -> str:
    return tr(
        "This tile opens with a sign-in card. "
        "Nothing has happened to the records. "
        "Hold your card in front of the reader, or type its code."
    )


def joining_closed(_trouble: JoiningClosed) -> str:
    return tr(
        "In this school the teachers make the tiles. "
        "Nothing has been saved. "
        "Ask your teacher for your sign-in card."
    )


def no_test_yet(trouble: NoTestYet) -> str:
    return tr(
        "Class {name} has taken no test before this one. "
        "Nothing has been saved. "
        "Assign the test before the module first.",
        name=trouble.class_name,
    )


def nobody_to_assign(trouble: NobodyToAssign) -> str:
    return tr(
        "Nobody in class {name} is among those this task is for. "
        "Nothing has been saved. "
        "Choose the whole class, another group or other pupils.",
        name=trouble.class_name,
    )


def demo_is_here(trouble: DemoIsHere) -> str:
    return tr(
        "The demo school is here already: {names}. Nothing has been changed. "
        "“mikiwame demo --remove” takes it away.",
        names=tr(", ").join(trouble.classes),
    )


def no_demo_here(_trouble: NoDemoHere) -> str:
    return tr("There is no demo school here. Nothing has been changed.")
