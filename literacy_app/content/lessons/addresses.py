"""Web addresses in which a reader looks for the owner."""

from __future__ import annotations

import re
from typing import Final

_HOST: Final = r"(?:[a-z0-9-]+\.)+[a-z0-9-]+"
_URL: Final = re.compile(rf'https?://({_HOST})(?:[/?#][^\s<>"]*)?')
_OWNER: Final = re.compile(_HOST)


def ends_in(url: str, owner: str) -> bool:
    """Say whether the host of a web address ends in this owner's name.

    An owner has a name before the last dot: "example" alone owns nothing.
    """
    found = _URL.fullmatch(url)
    return bool(
        found and _OWNER.fullmatch(owner) and f".{found[1]}".endswith(f".{owner}")
    )
