"""What to tell somebody at the tiles, at the PIN, or when all posts are answered."""

from __future__ import annotations

from literacy_app.domain.errors import (
    BankIsUsedUp,
    FeedbackHeld,
    LearnerUnknown,
    NicknameTaken,
    NicknameUnfit,
    PinUnfit,
    TooManyTries,
    WrongPin,
)
from literacy_app.words import tr


def learner_unknown(_trouble: LearnerUnknown) -> str:
    return tr(
        "This learner is no longer here. "
        "Everyone else's records are safe. "
        "Go back to the tiles and choose again."
    )


def bank_is_used_up(trouble: BankIsUsedUp) -> str:
    return tr(
        "You have answered {n} posts, and there is no new one left for you. "
        "All your answers are kept. "
        "Have a look at your progress, or ask for more lessons.",
        n=trouble.answered,
    )


def feedback_held(_trouble: FeedbackHeld) -> str:
    return tr(
        "The answers to this checkpoint cannot be seen yet. "
        "All of yours are kept. "
        "Come back when the checkpoint is over, or ask your teacher."
    )


def wrong_pin(trouble: WrongPin) -> str:
    if trouble.wait_seconds:
        return tr(
            "That is not the PIN. "
            "Nothing has happened to the records. "
            "Wait {seconds} seconds, then try again.",
            seconds=trouble.wait_seconds,
        )
    return tr(
        "That is not the PIN. Nothing has happened to the records. Please try again."
    )


def too_many_tries(trouble: TooManyTries) -> str:
    return tr(
        "There were several wrong PINs in a row. "
        "Nothing has happened to the records. "
        "Wait {seconds} seconds, then try again.",
        seconds=trouble.wait_seconds,
    )


def pin_unfit(_trouble: PinUnfit) -> str:
    return tr(
        "A PIN is made of 4 to 8 digits. "
        "Nothing has been saved yet. "
        "Please think of another one, or go on without a PIN."
    )


def nickname_taken(trouble: NicknameTaken) -> str:
    return tr(
        "Somebody here is already called {nickname}. "
        "Nothing has been saved yet. "
        "Add a letter or a number, or choose another name.",
        nickname=trouble.nickname,
    )


def nickname_unfit(trouble: NicknameUnfit) -> str:
    if trouble.reason == "empty":
        return tr(
            "There is no nickname yet. "
            "Nothing has been saved. "
            "Write a name of 1 to 20 characters."
        )
    if trouble.reason == "too_long":
        return tr(
            "This nickname is too long for its tile. "
            "Nothing has been saved yet. "
            "Choose one of at most 20 characters."
        )
    return tr(
        "There is something in this nickname that nobody can see. "
        "Nothing has been saved yet. "
        "Type the name again with letters, numbers or signs."
    )
