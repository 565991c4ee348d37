"""Only the bank that is wanted opens; anything else is built again."""

from __future__ import annotations

import os
import random
import sqlite3
from contextlib import closing

import pytest

from literacy_app.domain.errors import BankUnavailable, PostUnknown
from literacy_app.storage.bank.opening import open_bank
from tests.storage.bank.conftest import HASH


def test_the_bank_that_was_built_opens(built, opens):
    assert opens(built)


def test_a_bank_cannot_be_written_to(built):
    before = built.read_bytes()

    with closing(open_bank(built, HASH)) as bank:
        bank.search("みなも")
        bank.cards()

    assert built.read_bytes() == before
    assert [path.name for path in built.parent.iterdir()] == ["bank.sqlite"]


def test_a_bank_in_a_folder_with_odd_letters_opens(built, tmp_path, opens):
    odd = tmp_path / "児童 #1? 50% 'a'" / "bank.sqlite"
    odd.parent.mkdir()

    built.rename(odd)

    assert opens(odd)


def _sql(path, statement):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.unlink(),
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(path.read_bytes()[:50]),
        lambda path: path.write_bytes(path.read_bytes()[:-1]),
        lambda path: path.write_bytes(path.read_bytes()[: 4096 * 10]),
        lambda path: path.write_bytes(path.read_bytes() + b"x"),
        lambda path: path.write_bytes(random.Random(1).randbytes(300_000)),
        lambda path: path.write_bytes(b"SQLite format 3\0" + b"\0" * 4080),
        lambda path: path.write_text("not a database at all, only words\n" * 99),
        lambda path: (path.unlink(), path.mkdir()),
        lambda path: (path.unlink(), _sql(path, "create table post(id)")),
        lambda path: _sql(path, "drop table made"),
        lambda path: _sql(path, "delete from made"),
        lambda path: _sql(path, "pragma user_version = 0"),
        lambda path: _sql(path, "pragma user_version = 99"),
        lambda path: _sql(path, "update made set app_version = '0.0.9'"),
        lambda path: _sql(path, "update made set content_sha256 = 'other'"),
    ],
)
def test_a_file_that_is_not_the_bank_wanted_does_not_open(built, opens, spoil):
    spoil(built)

    assert not opens(built)


def test_other_content_asks_for_another_bank(built, opens):
    assert not opens(built, "other content")


@pytest.mark.parametrize("seed", range(60))
def test_a_scribbled_bank_is_refused_at_once_or_thrown_away_when_read(
    built, pack, seed
):
    chance = random.Random(seed)
    raw = bytearray(built.read_bytes())
    length = chance.choice([1, 20, 2000])
    start = chance.randrange(100, len(raw) - length)
    raw[start : start + length] = chance.randbytes(length)
    built.write_bytes(raw)

    bank = open_bank(built, HASH)

    if bank:
        with closing(bank):
            _read_all(bank, pack)


def _read_all(bank, pack):
    try:
        for post in pack.posts:
            bank.post(post.id)
            bank.search(post.text.ja.plain[:2])
    except BankUnavailable:
        assert not bank.path.exists()
    except PostUnknown:
        return


@pytest.mark.skipif(os.name == "nt", reason="open files stay where they are there")
def test_an_open_bank_goes_on_while_a_new_one_takes_its_place(built, pack):
    with closing(open_bank(built, HASH)) as bank:
        built.unlink()

        assert bank.post(pack.posts[0].id) == pack.posts[0]
