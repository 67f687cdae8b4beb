"""Values that stand on one another, the lowest first, so that a long chain needs no deep stack."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from perfdsl.typed import TypeVar

Node = TypeVar("Node")


def lowest_first(
    start: Node, below: Callable[[Node], Iterable[Node]], known: Callable[[Node], bool]
) -> Iterator[Node]:
    """``start`` and all it stands on, each after what it stands on itself; a circle is cut.

    What is ``known`` is left out, with all below it.
    """
    seen = {id(start)}
    waiting: list[tuple[Node, Iterator[Node]]] = [(start, iter(below(start)))]
    while waiting:
        node, rest = waiting[-1]
        lower = next((one for one in rest if id(one) not in seen and not known(one)), None)
        if lower is None:
            waiting.pop()
            yield node
        else:
            seen.add(id(lower))
            waiting.append((lower, iter(below(lower))))
