"""What holds for every test.

Property tests look for inputs, not for time: on a busy machine none fails because an example was slow to make. A command that
is run within the tests leaves the folder of the cache as it was.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")
_CACHE = "QMSLINT_CACHE_DIR"


@pytest.fixture(autouse=True)
def _the_cache_stays_where_it_is() -> Iterator[None]:
    before = os.environ.get(_CACHE)
    yield
    if before is None:
        os.environ.pop(_CACHE, None)
    else:
        os.environ[_CACHE] = before
