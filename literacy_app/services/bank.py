"""The door to the posts: open the content database, look things up in it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from literacy_app.content.artwork import BadPicture, scene_file
from literacy_app.content.pack_hash import pack_hash
from literacy_app.domain.errors import PostUnknown, Trouble
from literacy_app.domain.post import Post
from literacy_app.places import bundled
from literacy_app.storage.bank import opening
from literacy_app.storage.bank.building import build_bank
from literacy_app.storage.bank.info import BankInfo, PackInfo
from literacy_app.storage.bank.search import Hit
from literacy_app.storage.bank.store import Bank
from literacy_app.words import Lang

__all__ = [
    "Bank",
    "BankInfo",
    "Hit",
    "PackInfo",
    "bank_info",
    "find_post",
    "find_posts",
    "open_bank",
    "picture_path",
    "search_bank",
]

BANK: Final = "bank.sqlite"
_DRAWN: Final = re.compile(r"gen:(scene|card)/[a-z0-9-]+")


def open_bank(data: Path, *, lessons: Path | None = None) -> Bank:
    """Open the posts, first building the database where that is needed.

    It is needed on the first start, after an update of the app or its lessons,
    and when the file is damaged. A folder that cannot be written to does not
    matter: the posts are then held in memory. Raises FilesAtFault when the
    lessons themselves do not hold.

    lessons: the folder of a pack; the one that ships with the app if left out.
    """
    lessons, path = lessons or _lessons(), data / BANK
    content_sha256 = pack_hash(lessons)
    return opening.open_bank(path, content_sha256) or _built(
        path, lessons, content_sha256
    )


def bank_info(bank: Bank) -> BankInfo:
    return bank.info()


def search_bank(
    bank: Bank, text: str, lang: Lang | None = None, *, limit: int = 20
) -> tuple[Hit, ...]:
    """Return where the words stand in posts, in one language or both."""
    return bank.search(text, lang, limit)


def find_posts(bank: Bank, name: str) -> tuple[Post, ...]:
    """Return the posts meant by an id, an authoring id, a pair or a beginning.

    An id or authoring id in full means this one post.
    """
    return tuple(bank.post(post_id) for post_id in bank.ids_named(name))


def find_post(bank: Bank, name: str) -> Post:
    """Return the one post meant; raise PostUnknown for none or several."""
    found = find_posts(bank, name)
    if len(found) != 1:
        raise PostUnknown(name)
    return found[0]


def picture_path(
    media_file: str, lang: Lang, *, lessons: Path | None = None
) -> Path | None:
    """Return the picture of a reference such as `gen:scene/river-a`.

    None where there is none, and for charts, which the app draws from their data.
    """
    if not _DRAWN.fullmatch(media_file):
        return None
    try:
        return scene_file((lessons or _lessons()) / "scenes", media_file, lang)
    except BadPicture:
        return None


def _lessons() -> Path:
    return bundled("lessons") / "core"


def _built(path: Path, lessons: Path, content_sha256: str) -> Bank:
    # pydantic and yaml take a third of the start-up budget; most starts build nothing.
    from literacy_app.content.pack_files import read_pack  # noqa: PLC0415

    packs = [read_pack(lessons)]
    try:
        build_bank(path, packs, content_sha256)
        built = opening.open_bank(path, content_sha256)
    except Trouble:
        built = None
    return built or opening.bank_in_memory(packs, content_sha256)
