"""A small bank of pairs, empty records, and Ama at the first tile."""

from datetime import timedelta

import pytest

from literacy_app.services.databases import Databases
from literacy_app.services.enrol import Newcomer, enrol_learner
from literacy_app.storage.bank.opening import bank_in_memory
from literacy_app.storage.records.opening import open_records
from tests.domain.making import NOW
from tests.services.packs import a_pack


class Clock:
    """A clock that a test can put forward."""

    def __init__(self):
        self.now = NOW

    def waits(self, seconds):
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def records(tmp_path):
    with open_records(tmp_path) as records:
        yield records


@pytest.fixture
def make_dbs(records):
    """Open a bank of so many pairs beside the records."""
    opened = []

    def make(pairs):
        opened.append(bank_in_memory([a_pack(pairs)], "c" * 64))
        return Databases(opened[-1], records)

    yield make
    for bank in opened:
        bank.close()


@pytest.fixture
def dbs(make_dbs):
    return make_dbs(20)


@pytest.fixture
def ama(records):
    newcomer = Newcomer(nickname="Ama", picture="bird", band="LS")
    return enrol_learner(records, newcomer, now=NOW)
