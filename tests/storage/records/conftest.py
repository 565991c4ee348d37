"""Records in a folder of their own, with Ama, who practises."""

import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest

from literacy_app.storage.records.opening import open_records
from tests.domain.making import a_genuine_post, a_learner, a_post, an_attempt


@pytest.fixture
def records(tmp_path):
    with open_records(tmp_path) as records:
        yield records


@pytest.fixture
def ama(records):
    ama = a_learner(id="ama", nickname="Ama")
    records.enrol(ama)
    return ama


@pytest.fixture
def practised(records):
    """Records in which Ama has answered six posts, half of them genuine."""
    records.enrol(a_learner(id="ama", nickname="Ama"))
    for number in range(6):
        make = a_post if number % 2 else a_genuine_post
        records.keep_attempt(an_attempt(make(id=f"post-{number}")))
    return records


@pytest.fixture
def powerless():
    """A folder in the open, and a way to be somebody who may change nothing in it."""
    if os.name == "nt":
        pytest.skip("permissions are another story there")
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)

    @contextmanager
    def without_rights():
        root = os.geteuid() == 0
        if root:
            os.seteuid(65534)
        try:
            yield
        finally:
            if root:
                os.seteuid(0)

    yield folder, without_rights
    folder.chmod(0o755)
    shutil.rmtree(folder)
