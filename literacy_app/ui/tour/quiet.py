"""Keeps Qt from telling, again and again, what it cannot do without a screen."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_EXPECTED: Final = "This plugin does not support"


def hush_missing_screen(tell: Callable[[str], None] | None = None) -> None:
    """Pass on everything Qt says but that; to `tell` as well, if given."""

    def say(kind: QtMsgType, context: QMessageLogContext, words: str | None) -> None:
        _say(kind, context, words)
        if tell is not None and words and not words.startswith(_EXPECTED):
            tell(words)

    qInstallMessageHandler(say)


def _say(kind: QtMsgType, context: QMessageLogContext, words: str | None) -> None:  # noqa: ARG001 - Qt's shape
    if words and not words.startswith(_EXPECTED):
        sys.stderr.write(f"{words}\n")
