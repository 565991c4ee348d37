"""Reads posts as tests write them."""

from __future__ import annotations

from pathlib import Path

from literacy_app.content.post_files import examine_posts

GOOD = (Path(__file__).parent / "good-pair.yaml").read_text("utf-8")
TACTICS = frozenset(
    ["SRC-01", "SRC-02", "SRC-04", "EVI-06", "DAT-01", "FEE-02", "STR-01"]
)


def read(folder: Path, source: str | bytes):
    """Return the posts and faults of one file."""
    file = folder / "kite.yaml"
    raw = source.encode("utf-8", "surrogatepass") if isinstance(source, str) else source
    file.write_bytes(raw)
    written, faults = examine_posts(file, pack_id="org.example.pack", tactics=TACTICS)
    return [each.post for each in written], faults


def changed(old: str, new: str) -> str:
    """Return the good file with one thing changed, where it first stands."""
    assert old in GOOD
    return GOOD.replace(old, new, 1)


def line_of(source: str, words: str) -> int:
    """Return the line on which the words first stand."""
    return source[: source.index(words)].count("\n") + 1
