"""What putting a backup back would take away, in words."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_app.domain.backups import RestorePreview
from literacy_app.words import trn


def restore_losses(found: RestorePreview) -> Iterator[str]:
    """Yield a sentence for each thing that will be different afterwards."""
    if found.later_answers:
        yield trn(
            "{n} answer given since will stand only in the file laid aside.",
            "{n} answers given since will stand only in the file laid aside.",
            found.later_answers,
        )
    if found.erased:
        yield trn(
            "{n} learner erased since stays erased.",
            "{n} learners erased since stay erased.",
            found.erased,
        )
