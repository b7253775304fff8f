"""The quick way from bytes to data: it ends at once for a file in which nothing at all is amiss.

Each look is at the whole and can only say that it is sure. Whenever one isn't, the file is read
anew, step by step (``document.inspect``), and nothing of what was found here is kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from integritas_rules.guarding import Seen
from integritas_rules.hints import Any
from integritas_rules.loading.decoding import DECODING
from integritas_rules.loading.survey import is_plain
from integritas_rules.model import Json

# With the six digits that may stand before them, as many as a personal number has.
_LONG_FRACTION = r"\.[0-9]{10}"

Look = Callable[[Json], Seen | None]
Sound = Callable[[Json], bool]


def clean(raw: bytes, look: Look, sound: Sound) -> tuple[str, dict[str, Any]] | None:
    """Text and data of a file that is surely clean; ``None`` if it may be or not.

    ``look`` passes lawful data only, and ``sound`` tells whether such data is sound.
    """
    try:
        text = raw.decode().removeprefix("\ufeff")
        data = DECODING.loads(text)
    except (ValueError, RecursionError):  # not UTF-8, or not JSON, or too deep
        return None
    seen = look(data)
    if seen is None or _keys_may_repeat(text, seen) or not is_plain(seen.texts):
        return None
    if seen.fraction and re.search(_LONG_FRACTION, text):
        return None
    return (text, data) if sound(data) else None


def _keys_may_repeat(text: str, seen: Seen) -> bool:
    """Whether the text may have more keys than the data.

    Every key that is written has a colon after it, and other colons stand in free texts only. So
    where there is one more than these come to, something was read over. A colon that is written
    as an escape counts in the data but not in the text, and could hide another.
    """
    if "\\" in text and "\\u003" in text:
        return True
    return text.count(":") != seen.keys + seen.texts.count(":")
