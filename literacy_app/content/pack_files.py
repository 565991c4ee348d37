"""A folder of posts, read as a pack: everything that holds, and every fault.

Our own form is pack.yaml, tactics.yaml and posts/*.yaml. A folder without them
reads too: the built-in tactics stand in, and every YAML file with `posts:` counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from literacy_app.content.flaws import Flaw, LinedData, whole_file
from literacy_app.content.lessons.library_files import LibraryStudy, study_library
from literacy_app.content.lined_yaml import read_yaml
from literacy_app.content.manifest_files import examine_manifest
from literacy_app.content.pack_hash import WRITTEN, pack_hash
from literacy_app.content.post_files import WrittenPost, examine_posts
from literacy_app.content.taxonomy_files import examine_taxonomy
from literacy_app.domain.errors import Fault, FilesAtFault
from literacy_app.domain.pack import Manifest, Pack
from literacy_app.domain.post import Post
from literacy_app.domain.tactic import Taxonomy
from literacy_app.domain.text import Bilingual
from literacy_app.places import bundled
from literacy_app.words import tr

MANIFEST: Final = "pack.yaml"
TACTICS: Final = "tactics.yaml"
POSTS: Final = "posts"
_NO_ID: Final = "local.draft"


@dataclass(frozen=True, slots=True)
class Study:
    """What reading a folder brought to light. written: by authoring id.

    pack: None when no post holds. lessons: the modules beside the posts.
    """

    pack: Pack | None
    faults: tuple[Fault, ...]
    written: Mapping[str, WrittenPost]
    lessons: LibraryStudy

    def find(self, post: Post, field: str) -> tuple[Path, int]:
        """Return the file and line of a field such as `evidence.e2.title.ja`."""
        written = self.written[post.authoring_id]
        return written.source.file, written.line_of(field)


def read_pack(folder: Path) -> Pack:
    """Return the pack; raise FilesAtFault with all faults if there is any."""
    study = study_pack(folder)
    if study.faults or study.pack is None:
        raise FilesAtFault(study.faults)
    return study.pack


def examine_pack(folder: Path) -> tuple[Pack | None, tuple[Fault, ...]]:
    """Return the posts that hold as a pack, and every fault of the folder."""
    study = study_pack(folder)
    return study.pack, study.faults


def study_pack(folder: Path) -> Study:
    """Read everything in the folder, and remember where each post is written."""
    content_sha256 = pack_hash(folder) if folder.is_dir() else ""
    taxonomy, tactic_faults = _taxonomy(folder)
    manifest, pack_faults = _manifest(folder, taxonomy)
    written, post_faults = _posts(folder, manifest, taxonomy)
    lessons = study_library(folder, taxonomy)
    pack = Pack(
        manifest,
        taxonomy or Taxonomy("", "", (), ()),
        tuple(each.post for each in written),
        content_sha256,
        lessons.library,
    )
    return Study(
        pack if written else None,
        (*pack_faults, *tactic_faults, *post_faults, *lessons.faults),
        {each.post.authoring_id: each for each in written},
        lessons,
    )


def _taxonomy(folder: Path) -> tuple[Taxonomy | None, tuple[Fault, ...]]:
    """Return the folder's own tactics, or the built-in ones in their place."""
    built_in = bundled("lessons") / "core" / TACTICS
    own = folder / TACTICS
    if not own.exists():
        return examine_taxonomy(built_in)
    taxonomy, faults = examine_taxonomy(own)
    return taxonomy or examine_taxonomy(built_in)[0], faults


def _manifest(
    folder: Path, taxonomy: Taxonomy | None
) -> tuple[Manifest, tuple[Fault, ...]]:
    own = folder / MANIFEST
    if not own.exists():
        return _draft_manifest(folder), ()
    manifest, faults = examine_manifest(own, taxonomy)
    return manifest or _draft_manifest(folder), faults


def _draft_manifest(folder: Path) -> Manifest:
    """Return the head of a folder whose author has not written one yet."""
    return Manifest(
        id=_NO_ID,
        version="0.0.0",
        title=Bilingual.plain(folder.name, folder.name),
        publisher="",
        licence="",
        status="draft",
        taxonomy_id="",
        taxonomy_range="",
    )


def _posts(
    folder: Path, manifest: Manifest, taxonomy: Taxonomy | None
) -> tuple[list[WrittenPost], list[Fault]]:
    known = frozenset(t.id for t in taxonomy.tactics) if taxonomy else None
    found: list[WrittenPost] = []
    faults: list[Fault] = []
    files = list(_post_files(folder))
    for file in files:
        posts, its_faults = examine_posts(file, pack_id=manifest.id, tactics=known)
        found.extend(posts)
        faults.extend(its_faults)
    if not files:
        faults.append(_no_posts(folder))
    faults.extend(_pairs_torn_apart(found))
    return _each_id_once(found, faults), faults


def _post_files(folder: Path) -> Iterator[Path]:
    home = folder / POSTS
    if home.is_dir():
        yield from _yaml_files(home)
        return
    for file in _yaml_files(folder):
        if file.name not in (MANIFEST, TACTICS):
            source, _ = read_yaml(file)
            if _holds_posts(source):
                yield file


def _yaml_files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(
        path
        for path in folder.iterdir()
        if path.suffix in WRITTEN
        and not path.name.startswith(".")
        and not path.stem.endswith(".lock")
    )


def _holds_posts(source: LinedData | None) -> bool:
    """Say whether a loose file is ours; one that cannot be read counts as ours."""
    return source is None or (isinstance(source.data, dict) and POSTS in source.data)


def _each_id_once(
    posts: Iterable[WrittenPost], faults: list[Fault]
) -> list[WrittenPost]:
    """Return the first post of each id; each later one is a fault."""
    kept: dict[str, WrittenPost] = {}
    for each in posts:
        first = kept.setdefault(each.post.authoring_id, each)
        if first is not each:
            faults.append(
                each.fault(
                    Flaw(
                        ("id",),
                        tr(
                            "The id {id} is already used in {file}.",
                            id=each.post.authoring_id,
                            file=first.source.file.name,
                        ),
                        tr("Give this post an id of its own."),
                    )
                )
            )
    return list(kept.values())


def _pairs_torn_apart(posts: Iterable[WrittenPost]) -> Iterator[Fault]:
    """Yield the posts of a pair that is spread over several files."""
    homes: dict[str, Path] = {}
    for each in posts:
        home = homes.setdefault(each.post.pair, each.source.file)
        if home != each.source.file:
            yield each.fault(
                Flaw(
                    ("pair",),
                    tr(
                        "The pair {pair} begins in {file}.",
                        pair=each.post.pair,
                        file=home.name,
                    ),
                    tr("Move both posts of the pair into one file."),
                )
            )


def _no_posts(folder: Path) -> Fault:
    return whole_file(
        folder,
        0,
        tr("There are no posts in this folder."),
        tr("Put each pair into posts/<pair>.yaml."),
    )
