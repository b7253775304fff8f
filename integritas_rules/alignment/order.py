"""An order of activities: what must come before what, and the one row in which they are told.

Its language is every sequence in which each activity stands once and after all that come before
it: the linear extensions of a partial order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from integritas_rules.frozen import field, frozen

Label = str
"""The name of an activity, in a model and in a log."""


@frozen
class Order:
    """Activities and, for each, all that must come before it, near and far.

    ``names`` is a lawful run itself: where the order leaves room, in the sequence given.
    """

    names: tuple[Label, ...]
    before: Mapping[Label, frozenset[Label]] = field(hash=False)

    @classmethod
    def of(cls, names: Iterable[Label], pairs: Iterable[tuple[Label, Label]]) -> Order:
        """The order in which the first of each pair comes before the second.

        Raises :class:`ValueError` when the pairs go in a circle: nothing could ever begin.
        """
        waits: dict[Label, set[Label]] = {name: set() for name in names}
        for first, second in pairs:
            waits[second].add(first)
        before: dict[Label, frozenset[Label]] = {}
        while len(before) < len(waits):
            able = (n for n, w in waits.items() if n not in before and w <= before.keys())
            name = next(able, None)
            if name is None:
                raise ValueError("the order goes in a circle")
            near = waits[name]
            before[name] = frozenset(near).union(*(before[n] for n in near))
        return cls(tuple(before), before)

    def down(self, labels: Iterable[Label]) -> frozenset[Label]:
        """The labels with all that must come before them: a prefix of a run."""
        own = frozenset(labels)
        return own.union(*(self.before[label] for label in own))
