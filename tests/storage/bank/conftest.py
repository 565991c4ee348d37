"""The shipped pack, and banks built from it."""

from __future__ import annotations

import pytest

from literacy_app.content.pack_files import read_pack
from literacy_app.places import bundled
from literacy_app.storage.bank.building import build_bank
from literacy_app.storage.bank.opening import bank_in_memory, open_bank

HASH = "the hash of the content"


@pytest.fixture(scope="session")
def pack():
    return read_pack(bundled("lessons") / "core")


@pytest.fixture(scope="module")
def bank(pack):
    opened = bank_in_memory([pack], HASH)
    yield opened
    opened.close()


@pytest.fixture
def built(tmp_path, pack):
    """Return the path of a bank on disk."""
    path = tmp_path / "data" / "bank.sqlite"
    build_bank(path, [pack], HASH)
    return path


@pytest.fixture
def opens():
    """Return a function that says whether a file opens as the bank wanted."""

    def ask(path, content_sha256=HASH):
        found = open_bank(path, content_sha256)
        if found:
            found.close()
        return found is not None

    return ask
