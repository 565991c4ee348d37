"""Keeps Qt from telling, again and again, what it cannot do without a screen."""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_EXPECTED: Final = "This plugin does not support"


def hush_missing_screen() -> None:
    """Pass on everything Qt says but that."""
    qInstallMessageHandler(_say)


def _say(kind: QtMsgType, context: QMessageLogContext, words: str | None) -> None:  # noqa: ARG001 - Qt's shape
    if words and not words.startswith(_EXPECTED):
        sys.stderr.write(f"{words}\n")
