"""What a new password must be, wherever one is chosen."""

from __future__ import annotations

from collections.abc import Mapping

from literacy_app.domain.errors_of_school import PasswordWeak
from literacy_app.domain.password import LEAST, strength
from literacy_app.services.explain import explain
from literacy_app.words import tr


def password_errors(values: Mapping[str, str], name: str) -> dict[str, str]:
    """Return what is wrong by field; values: `password` and `password_again`."""
    password = values.get("password", "")
    why = strength(password, name).why
    if why is not None:
        return {"password": explain(PasswordWeak(why, LEAST))}
    if password != values.get("password_again", ""):
        return {
            "password_again": tr(
                "The two passwords are not the same. Type this one again."
            )
        }
    return {}
