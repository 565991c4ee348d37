"""What to tell a member of staff at the password."""

from __future__ import annotations

from literacy_app.domain.errors_of_school import (
    LastAdmin,
    PasswordNeeded,
    PasswordNotSet,
    PasswordWeak,
    RecoveryCodeWrong,
    StaffNameUnfit,
    StaffUnknown,
    WrongPassword,
)
from literacy_app.words import tr


def staff_unknown(trouble: StaffUnknown) -> str:
    if not trouble.name:
        return tr(
            "Several people are on the staff here, and it is not clear who you are. "
            "Nothing has been changed. "
            "Write one of these names after --as, before the command: {names}",
            names=tr(", ").join(trouble.choices),
        )
    if not trouble.choices:
        return tr(
            "Nobody on the staff here is called {name}. "
            "All records are safe. "
            "Look up the name and try again.",
            name=trouble.name,
        )
    return tr(
        "Nobody on the staff here is called {name}. "
        "All records are safe. "
        "Write one of these names: {names}",
        name=trouble.name,
        names=tr(", ").join(trouble.choices),
    )


def staff_name_unfit(trouble: StaffNameUnfit) -> str:
    if trouble.reason == "taken":
        return tr(
            "Somebody on the staff is already called {name}. "
            "Nothing has been saved. "
            "Add a first name or a letter.",
            name=trouble.name,
        )
    if trouble.reason == "unseen_characters":
        return tr(
            "There is something in this name that nobody can see. "
            "Nothing has been saved yet. "
            "Type the name again with letters, numbers or signs."
        )
    return tr(
        "A name on the staff has 1 to 40 characters. "
        "Nothing has been saved. "
        "Write the name as your pupils know it."
    )


def wrong_password(trouble: WrongPassword) -> str:
    if trouble.wait_seconds:
        return tr(
            "That is not the password of {name}. "
            "Nothing has happened to the records. "
            "Wait {seconds} seconds, then try again.",
            name=trouble.name,
            seconds=trouble.wait_seconds,
        )
    return tr(
        "That is not the password of {name}. "
        "Nothing has happened to the records. "
        "Please try again.",
        name=trouble.name,
    )


def password_not_set(trouble: PasswordNotSet) -> str:
    return tr(
        "{name} has not chosen a password yet. "
        "All records are safe. "
        "Start the app, choose your name, and write the code that you were given.",
        name=trouble.name,
    )


def password_needed(_trouble: PasswordNeeded) -> str:
    return tr(
        "A teacher looks after these records: they open only with a password. "
        "Nothing has been changed. "
        "Run the command where you can type the password, "
        "or put it into MIKIWAME_PASSWORD."
    )


def password_weak(trouble: PasswordWeak) -> str:
    if trouble.reason == "short":
        return tr(
            "This password is too short. "
            "Nothing has been saved. "
            "Write at least {least} characters; three words that do not belong "
            "together are easy to remember.",
            least=trouble.least,
        )
    if trouble.reason == "digits":
        return tr(
            "A password of digits alone is found quickly. "
            "Nothing has been saved. "
            "Three words that do not belong together are easy to remember."
        )
    if trouble.reason == "like_the_name":
        return tr(
            "This password is much like the name. "
            "Nothing has been saved. "
            "Choose one that nobody finds by knowing you."
        )
    if trouble.reason == "one_character":
        return tr(
            "This password repeats the same characters or counts on. "
            "Nothing has been saved. "
            "Three words that do not belong together are easy to remember."
        )
    return tr(
        "Many people use this password, so it would be tried first. "
        "Nothing has been saved. "
        "Three words that do not belong together are easy to remember."
    )


def recovery_code_wrong(trouble: RecoveryCodeWrong) -> str:
    if trouble.wait_seconds:
        return tr(
            "This code is not the one for {name}, or it was used before. "
            "Nothing has been changed. "
            "Wait {seconds} seconds, then try again.",
            name=trouble.name,
            seconds=trouble.wait_seconds,
        )
    return tr(
        "This code is not the one for {name}, or it was used before. "
        "Nothing has been changed. "
        "Look at the newest printout, or ask an administrator for a new code.",
        name=trouble.name,
    )


def last_admin(trouble: LastAdmin) -> str:
    return tr(
        "{name} is the only administrator here. "
        "Nothing has been changed. "
        "Make somebody else an administrator first.",
        name=trouble.name,
    )
