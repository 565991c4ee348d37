"""posts.lock.yaml: which revision of each post had which content."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

import yaml

from literacy_app.domain.errors import Fault, FilesAtFault
from literacy_app.domain.post import Post
from literacy_app.words import tr

NAME = "posts.lock.yaml"


@dataclass(frozen=True, slots=True)
class Locked:
    """What was recorded of one post. sha256: of its content as written."""

    rev: int
    sha256: str


def read_lock(folder: Path) -> Mapping[str, Locked]:
    """Return what was recorded by authoring id; nothing if there is no lock."""
    path = folder / NAME
    if not path.is_file():
        return {}
    try:
        rows = yaml.safe_load(path.read_text("utf-8")) or {}
        return {key: Locked(int(r["rev"]), str(r["sha256"])) for key, r in rows.items()}
    except (yaml.YAMLError, UnicodeError, AttributeError, *_WRONG_SHAPE) as error:
        raise FilesAtFault((_unreadable(path),)) from error


_WRONG_SHAPE = (KeyError, TypeError, ValueError)


def _unreadable(path: Path) -> Fault:
    return Fault(
        path,
        0,
        "",
        tr("The record of revisions cannot be read."),
        tr("Delete the file and write it again with --write-lock."),
    )


def write_lock(folder: Path, posts: Iterable[Post]) -> Path:
    """Record the posts as they are now, and return the file written."""
    rows = {p.authoring_id: asdict(Locked(p.rev, p.content_sha256)) for p in posts}
    path = folder / NAME
    path.write_text(yaml.safe_dump(rows, sort_keys=True), "utf-8")
    return path
