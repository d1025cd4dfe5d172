"""The names that annotations need of `typing`, without its import: that would cost a twentieth of a short run.

Annotations are never evaluated (`from __future__ import annotations`), so at run time these names only have to exist.
Type checkers see those of `typing` themselves. A named tuple is made by `qmslint.tuples`.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any as Any
    from typing import Protocol as Protocol
    from typing import TextIO as TextIO
    from typing import TypeAlias as TypeAlias
    from typing import cast as cast
else:
    Any = Protocol = TextIO = TypeAlias = object

    def cast(kind: Any, value: Any) -> Any:
        """The value itself."""
        return value
