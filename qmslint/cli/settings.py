"""What `check --show-settings` prints."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qmslint.config.settings import Settings

__all__ = ["shown_settings"]


def shown_settings(settings: Settings) -> Iterator[str]:
    """The settings as one JSON object under the names of the configuration file."""
    import json

    plain = {name.replace("_", "-"): _plain(value) for name, value in settings._asdict().items()}
    yield json.dumps(plain, ensure_ascii=False, indent=2) + "\n"


def _plain(value: Any) -> Any:
    if hasattr(value, "_asdict"):
        return {name.replace("_", "-"): _plain(inner) for name, inner in value._asdict().items()}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return dict(value) if isinstance(value, dict) else value
