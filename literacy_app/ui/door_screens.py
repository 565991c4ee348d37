"""The pages before anybody has signed in: who practises, who is new, who teaches."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from literacy_app.ui.line import Line
from literacy_app.ui.presenters.new_learner import NewLearnerPresenter
from literacy_app.ui.presenters.sign_in import SignInPresenter
from literacy_app.ui.routes import Host, Presenter, Route
from literacy_app.ui.views.new_learner import NewLearnerView
from literacy_app.ui.views.sign_in import SignInView


def make_presenter(route: Route, about: str, line: Line, host: Host) -> Presenter:
    """Return a fresh presenter. about: "locked" where somebody was signed out."""
    if route == "new_learner":
        return NewLearnerPresenter(
            line,
            clock=host.clock,
            preferences=host.preferences,
            on_enrolled=host.sign_in,
            on_trouble=host.troubled,
        )
    if route in ("staff_welcome", "staff_sign_in"):
        return _for_staff(route, line, host)
    return SignInPresenter(
        line,
        clock=host.clock,
        preferences=host.preferences,
        on_signed_in=host.sign_in,
        on_trouble=host.troubled,
        locked=about == "locked",
    )


def _for_staff(route: Route, line: Line, host: Host) -> Presenter:
    if route == "staff_welcome":
        # Here and below: the first page opens faster without it.
        from literacy_app.ui.presenters.staff_welcome import (  # noqa: PLC0415
            StaffWelcomePresenter,
        )

        return StaffWelcomePresenter(
            line,
            clock=host.clock,
            preferences=host.preferences,
            on_made=host.sign_in_staff,
            on_trouble=host.troubled,
        )
    from literacy_app.ui.presenters.staff_sign_in import (  # noqa: PLC0415
        StaffSignInPresenter,
    )

    return StaffSignInPresenter(
        line,
        clock=host.clock,
        on_signed_in=host.sign_in_staff,
        on_trouble=host.troubled,
    )


def make_view(route: Route, host: Host) -> QWidget:
    """Return a fresh view."""
    if route == "new_learner":
        new = NewLearnerView()
        new.went_back.connect(lambda: host.go("sign_in"))
        return new
    if route == "staff_welcome":
        from literacy_app.ui.views.staff_welcome import (  # noqa: PLC0415 - as above
            StaffWelcomeView,
        )

        return StaffWelcomeView()
    if route == "staff_sign_in":
        from literacy_app.ui.views.staff_sign_in import (  # noqa: PLC0415 - as above
            StaffSignInView,
        )

        return StaffSignInView()
    tiles = SignInView()
    tiles.new_wanted.connect(lambda: host.go("new_learner"))
    tiles.workshop_wanted.connect(lambda: host.go("workshop_choice"))
    return tiles
