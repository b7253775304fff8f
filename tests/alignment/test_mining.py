"""Live: the process-mining library still finds what the vectors say (extra `mining`)."""

from __future__ import annotations

import pytest

from tests.alignment.cases import RANDOM, dossiers
from tests.alignment.test_vectors import VECTORS

pytest.importorskip("pm4py", reason="the extra `mining` isn't installed")
pytestmark = pytest.mark.filterwarnings("ignore")  # another library's, on other libraries


@pytest.mark.parametrize("seed", range(0, RANDOM, 5))
def test_a_random_vector_is_the_library_s(seed: int) -> None:
    from tests.alignment.make_vectors import random_vector

    assert random_vector(seed) == VECTORS["random"][seed]


REAL = list(dossiers())


@pytest.mark.parametrize("number", range(0, len(REAL), 5))
def test_a_real_vector_is_the_library_s(number: int) -> None:
    from tests.alignment.make_vectors import real_vector

    assert real_vector(*REAL[number]) == VECTORS["real"][number]
