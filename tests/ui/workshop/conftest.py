import pytest

from tests.ui.workshop.room import Facilitator


@pytest.fixture
def facilitates(opens, qtbot):
    """Somebody opens Mikiwame in front of a room."""

    def facilitates(**how):
        return Facilitator(opens(**how), qtbot)

    return facilitates
