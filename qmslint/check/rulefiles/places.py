"""Where in a YAML text a value stands: for mistakes with line and column."""

from __future__ import annotations

from typing import Any

__all__ = ["Places"]


class Places:
    """The lines and columns (from 1) of every key and item of a YAML text; `twice` lists keys that stand twice."""

    def __init__(self, text: str) -> None:
        import yaml

        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        self._at: dict[tuple[Any, ...], tuple[int, int]] = {(): (1, 1)}
        self.twice: list[tuple[str, tuple[int, int]]] = []
        node = yaml.compose(text, Loader=loader)
        if node is not None:
            self._walk(node, ())

    def _walk(self, node: Any, path: tuple[Any, ...]) -> None:
        if node.id == "mapping":
            for key, value in node.value:
                at = (key.start_mark.line + 1, key.start_mark.column + 1)
                here = (*path, str(key.value))
                if here in self._at:
                    self.twice.append((str(key.value), at))
                self._at[here] = at
                self._walk(value, here)
        elif node.id == "sequence":
            for i, item in enumerate(node.value):
                self._at[(*path, i)] = (item.start_mark.line + 1, item.start_mark.column + 1)
                self._walk(item, (*path, i))

    def at(self, path: tuple[Any, ...]) -> tuple[int, int]:
        """The place of a path; of the nearest thing above it when it is absent itself."""
        path = tuple(p if isinstance(p, int) else str(p) for p in path)
        while path not in self._at:
            path = path[:-1]
        return self._at[path]
