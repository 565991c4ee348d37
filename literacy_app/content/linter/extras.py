"""The optional packages of the extra `authoring`, imported at first use."""

from __future__ import annotations

import importlib
from typing import Any

from literacy_app.domain.errors import ExtraMissing


def extra(module: str) -> Any:
    """Return the module, or raise ExtraMissing with the package's name."""
    try:
        return importlib.import_module(module)
    except ImportError as missing:
        raise ExtraMissing("authoring", module.partition(".")[0]) from missing
