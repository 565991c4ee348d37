"""The same school as on the other pages for staff."""

from tests.ui.staff.conftest import school, tanaka

__all__ = ["school", "tanaka"]
