"""The shipped posts, with one invented module beside them."""

from __future__ import annotations

from literacy_app.domain.module import Source
from tests.documents.invented import both, module


class ShelfOfOne:
    """A bank that holds the invented module and the posts of a real one."""

    def __init__(self, bank, its_module=None):
        self.bank = bank
        self.its_module = its_module or module()
        self.ids = bank.ids
        self.post = bank.post
        self.taxonomy = bank.taxonomy
        self.manifest = bank.manifest

    def module(self, module_id):
        assert module_id == self.its_module.id
        return self.its_module

    def sources(self):
        says = both("A claim.", "分かったこと。")
        return (Source("study", "A study of claims", "Somebody", 2024, "A town", says),)

    def post_named(self, authoring_id):
        [found] = self.bank.ids_named(authoring_id)
        return self.bank.post(found)

    def twins_of_pair(self, pair):
        posts = [self.bank.post(found) for found in self.bank.ids_named(pair)]
        return tuple(
            next(p for p in posts if p.verdict == verdict)
            for verdict in ("manipulated", "genuine")
        )
