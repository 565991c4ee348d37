"""What of the replies can be seen."""

from literacy_app.ui.views.lesson_article import LessonScroll
from literacy_app.ui.widgets.blocks.task import Reply


def reply_in_view(reader):
    """Return the words of the reply that can be seen without scrolling."""
    reader.rests()
    port = reader.finds(LessonScroll).viewport()
    for reply in reader.sees(Reply):
        at = reply.mapTo(port, reply.rect().bottomLeft())
        if 0 <= at.y() <= port.height():
            return reply.words()
    return ""
