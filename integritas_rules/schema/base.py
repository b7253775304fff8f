"""Building blocks of the file formats: strict, closed objects and the few scalar types.

Every field is described in Indonesian and English with an example, so that an editor that
knows the generated JSON Schema explains the file while it is being written.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError


class Record(BaseModel):
    """A closed JSON object: unknown keys are refused, nothing is coerced."""

    model_config = ConfigDict(
        extra="forbid",
        strict=True,
        frozen=True,
        allow_inf_nan=False,
        regex_engine="python-re",
    )


def about(indonesian: str, english: str, example: Any, **kw: Any) -> Any:
    """A pydantic ``Field`` described in both languages, with an example."""
    return Field(description=f"{indonesian} | {english}", examples=[example], **kw)


END = r"$(?!\n)"
"""The end of the text in every dialect: Python's ``$`` alone would allow a newline after it."""

_DATE = r"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}" + END


def _calendar_date(value: object) -> object:
    """Keep the text, but only if it names a day that exists."""
    if isinstance(value, str):
        try:
            if re.search(_DATE, value):
                date.fromisoformat(value)
                return value
        except ValueError:
            pass
        raise PydanticCustomError("tanggal", "not a calendar date")
    return value


def whole(value: object) -> object:
    """``3.0`` is the integer 3 in JSON Schema, so it is here."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


Date = Annotated[
    str,
    BeforeValidator(_calendar_date),
    Field(json_schema_extra={"format": "date", "pattern": _DATE}),
]
"""A calendar date from 1900 to 2099 in Asia/Jakarta, kept as text (ISO dates sort as text).

Years are bounded so that a typo shows, and so that adding days to a date never overflows."""

# A bound has to stand before the validator: after it, pydantic leaves it out of the JSON Schema.
Int = Annotated[int, BeforeValidator(whole)]
Count = Annotated[int, Field(ge=0), BeforeValidator(whole)]
Positive = Annotated[int, Field(ge=1), BeforeValidator(whole)]
Cell = Annotated[int, Field(ge=5), BeforeValidator(whole)]
"""A head count in a result; under 5 somebody could be recognised."""
UpToFour = Annotated[int, Field(ge=1, le=4), BeforeValidator(whole)]
Id = Annotated[str, Field(pattern=r"^[a-z0-9]+([._-][a-z0-9]+)*" + END, max_length=80)]
"""A short name given once in the file and used to refer to the record."""

Line = Annotated[str, Field(min_length=1, max_length=2000)]
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}" + END)]
Digest = Annotated[str, Field(pattern=r"^sha256:[0-9a-f]{64}" + END)]
ClauseId = Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*" + END, max_length=80)]
"""The id of a clause, the same in packs, dossiers and reviews."""
PackId = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*" + END, max_length=80)]
