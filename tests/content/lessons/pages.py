"""Pages as tests write them."""

from __future__ import annotations

from pathlib import Path

from literacy_app.content.lessons.page_files import read_page

HEAD = "---\ntitle: Kites\n---\n"
FILE = Path("1-kites.en.md")


def page(body: str, head: str = HEAD):
    """Return the page with this body; it must hold."""
    read, faults = read_page(FILE, head + body)
    assert not faults
    return read


def blocks(body: str):
    return page(body).blocks


def faults(body: str, head: str = HEAD):
    """Return (line of the body, what, mend) of every fault; there must be some."""
    read, found = read_page(FILE, head + body)
    assert read is None
    assert found
    above = head.count("\n")
    return [(fault.line - above, fault.what, fault.mend) for fault in found]
