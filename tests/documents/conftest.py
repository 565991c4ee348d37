"""The shipped posts without the shipped modules, and an invented module."""

import shutil

import pytest

from literacy_app.places import bundled
from literacy_app.services.bank import open_bank
from tests.documents.shelf import ShelfOfOne


@pytest.fixture(scope="session")
def posts_only(tmp_path_factory):
    """Return an open bank of the shipped posts."""
    lessons = tmp_path_factory.mktemp("lessons") / "core"
    unwanted = shutil.ignore_patterns("modules", "scenes")
    shutil.copytree(bundled("lessons") / "core", lessons, ignore=unwanted)
    (lessons / "scenes").symlink_to(bundled("lessons") / "core" / "scenes")
    bank = open_bank(tmp_path_factory.mktemp("bank"), lessons=lessons)
    yield bank
    bank.close()


@pytest.fixture
def shelf(posts_only):
    return ShelfOfOne(posts_only)
