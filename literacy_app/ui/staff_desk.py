"""What the pages of somebody on the staff share while they are signed in."""

from __future__ import annotations

from dataclasses import dataclass

from literacy_app.domain.school import Staff


@dataclass(slots=True)
class StaffDesk:
    """Lives as long as the session of one member of the staff.

    class_id: the class looked at last; "" before one was chosen.
    period:   of the overview: "4_weeks", "8_weeks" or "year".
    """

    staff: Staff
    class_id: str = ""
    period: str = "8_weeks"
