"""Random tests draw the same examples everywhere, so that a red run means a change.

``HYPOTHESIS_PROFILE=explore pytest`` draws new ones, and more.
"""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("explore", deadline=None, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))
