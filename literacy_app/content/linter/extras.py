"""The optional packages of the extra `authoring`, imported at first use."""

from __future__ import annotations

import importlib
from typing import Any, Final

from literacy_app.domain.errors import ExtraMissing

# Where the package to install is not called like the module.
_PACKAGES: Final = {
    "sklearn": "scikit-learn",
    "PIL": "Pillow",
    "kanji_lists": "kanji-lists",
}


def extra(module: str) -> Any:
    """Return the module, or raise ExtraMissing with the package's name."""
    try:
        return importlib.import_module(module)
    except ImportError as missing:
        top = module.partition(".")[0]
        raise ExtraMissing("authoring", _PACKAGES.get(top, top)) from missing
