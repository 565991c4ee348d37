"""Lessons as authors write them: Markdown pages, questions, guides, a curriculum."""
