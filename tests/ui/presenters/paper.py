"""A view on paper and work done at once: a presenter needs no screen."""

from literacy_app.domain.errors import Trouble


class AtOnce:
    """Does jobs on the spot, or finds the trouble it was given."""

    def __init__(self, dbs):
        self._dbs = dbs
        self.trouble = None

    def run(self, job, *, then, troubled):
        if self.trouble is not None:
            troubled(self.trouble)
            return
        try:
            result = job(self._dbs)
        except Trouble as trouble:
            troubled(trouble)
        else:
            then(result)


class Bell:
    """What a signal is without Qt."""

    def __init__(self):
        self._listeners = []

    def connect(self, then):
        self._listeners.append(then)

    def ring(self, *words):
        for then in self._listeners:
            then(*words)


class Paper:
    """Has every bell one asks for; writes down what it is told to show."""

    def __init__(self):
        self.told = []

    def __getattr__(self, name):
        if name.startswith("show_"):
            return lambda *facts, **more: self.told.append((name[5:], facts, more))
        bell = self.__dict__[name] = Bell()
        return bell

    def last(self):
        """Return what was shown last, and with which facts."""
        name, facts, _ = self.told[-1]
        return name, facts

    def shown(self):
        return [name for name, _, _ in self.told]
