"""A sign-in card: how one pupil gets in, with the secret in plain sight."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

CardKind = Literal["pin", "pictures", "qr"]


@dataclass(frozen=True, slots=True)
class SignInCard:
    """What is printed on one card. One of pin, pictures and code is filled in.

    picture: of the tile. pictures: three of PICTURES, in the order to choose them.
    code:    what the QR code says; a scanner types it in. The plain secrets exist
             here only: the records keep what cannot be turned back.
    """

    learner_id: str
    nickname: str
    picture: str
    number: str
    group: str
    pin: str = ""
    pictures: tuple[str, ...] = ()
    code: str = ""
