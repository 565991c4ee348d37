"""L17: every picture exists, may be used, and cannot run anything."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from literacy_app.content.artwork.files import BadPicture, scene_file
from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import Rule, WrittenPack
from literacy_app.domain.post import Post
from literacy_app.words import LANGS, tr

L17 = Rule("L17", "error")
NOT_YET = Rule("L17", "warning")
LICENCES: Final = frozenset(
    {
        "CC0-1.0",
        "CC-BY-3.0",
        "CC-BY-4.0",
        "CC-BY-SA-3.0",
        "CC-BY-SA-4.0",
        "PDM-1.0",
        "MIT",
        "Apache-2.0",
        "OFL-1.1",
    }
)
DRAWN: Final = ("gen:scene/", "gen:card/")
_JPEG: Final = b"\xff\xd8\xff"
_CHART: Final = "gen:chart/"
_AVATAR: Final = re.compile(r"gen:(?:shapes:\d+|seal:[a-z0-9-]+|default)")
_RUNS_OR_FETCHES = re.compile(
    r"<script|<foreignobject|<!entity|\son\w+\s*=|javascript:"
    r"|(?:href|src)\s*=\s*[\"']\s*(?!#|data:image/)|@import|url\(\s*[\"']?(?!#)",
    re.IGNORECASE,
)


def rule(written: WrittenPack) -> Iterator[Finding]:
    for post in written.posts:
        yield from _licences(written, post)
        yield from _forms(written, post)
        for field, reference in _drawn(post):
            yield from _exists(written, post, field, reference)
    for svg in sorted(written.folder.rglob("*.svg")):
        yield from _safe(svg)


def pictures_of(folder: Path, reference: str) -> tuple[Path, ...]:
    """Return the files of a drawn picture, one or one per language; () if none."""
    try:
        files = [scene_file(folder / "scenes", reference, lang) for lang in LANGS]
    except BadPicture:
        return ()
    return tuple(dict.fromkeys(files))


def _licences(written: WrittenPack, post: Post) -> Iterator[Finding]:
    licensed = [("licence", post.licence)]
    licensed += [(f"media.{m.id}.licence", m.licence) for m in post.media]
    for field, licence in licensed:
        if licence not in LICENCES:
            yield L17.at(
                written,
                post,
                field=field,
                what=tr("The licence {licence} is not known here.", licence=licence),
                mend=tr("Use one of: {known}.", known=", ".join(sorted(LICENCES))),
            )


def _forms(written: WrittenPack, post: Post) -> Iterator[Finding]:
    if not _AVATAR.fullmatch(post.profile.avatar):
        yield L17.at(
            written,
            post,
            field="author_profile.avatar",
            what=tr("There is no avatar {name}.", name=post.profile.avatar),
            mend=tr("Use gen:shapes:<number>, gen:seal:<name> or gen:default."),
        )
    for media in post.media:
        if not media.file.startswith((_CHART,) if media.chart else DRAWN):
            yield L17.at(
                written,
                post,
                field=f"media.{media.id}.file",
                what=tr("The app cannot draw {name}.", name=media.file),
                mend=tr("Use gen:chart/… for a chart, else gen:scene/… or gen:card/…."),
            )


def _drawn(post: Post) -> Iterator[tuple[str, str]]:
    """Yield every reference to a drawn picture, also those in evidence."""
    own = {m.id for m in post.media}
    for media in post.media:
        if media.file.startswith(DRAWN):
            yield f"media.{media.id}.file", media.file
    if post.link_card is not None and post.link_card.image:
        yield "link_card.image", post.link_card.image
    for evidence in post.evidence:
        if evidence.media and evidence.media not in own:
            yield f"evidence.{evidence.id}.media", evidence.media


def _exists(
    written: WrittenPack, post: Post, field: str, reference: str
) -> Iterator[Finding]:
    files = pictures_of(written.folder, reference)
    level = L17 if written.is_pack else NOT_YET
    if not files:
        yield level.at(
            written,
            post,
            field=field,
            what=tr("The picture {name} does not exist.", name=reference),
            mend=tr("Describe it in scenes/ and run: mikiwame content draw DIR."),
        )
    for file in files:
        if not file.read_bytes().startswith(_JPEG):
            yield L17.at(
                written,
                post,
                field=field,
                what=tr("The file {name} is not a JPEG picture.", name=file.name),
                mend=tr("Draw it again with: mikiwame content draw DIR."),
            )


def _safe(svg: Path) -> Iterator[Finding]:
    drawing = svg.read_text("utf-8", errors="replace")
    if match := _RUNS_OR_FETCHES.search(drawing):
        yield Finding(
            "L17",
            "error",
            svg,
            drawing.count("\n", 0, match.start()) + 1,
            "",
            "",
            tr("The drawing runs or fetches something: {what}.", what=match.group()),
            tr("Remove it; a drawing holds shapes only."),
        )
