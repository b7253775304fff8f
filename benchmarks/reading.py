"""What reading a clean dossier is made of, each part against ``json.loads`` of the same bytes.

    python benchmarks/reading.py [DOSSIER]

The parts and ``json.loads`` take turns on fresh data; shown are the ratios of their least times, so
that neighbours on the machine count little. Without the extra ``fast`` its rows are left out.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

from integritas_rules import parse_dossier
from integritas_rules.generated.dossier_fits import look
from integritas_rules.loading import clean
from integritas_rules.loading.decoding import DECODING, Decoder, fast
from integritas_rules.loading.positions import Locator, pointer_of
from integritas_rules.loading.surely_sound import surely_sound
from integritas_rules.loading.survey import is_plain

ROOT = Path(__file__).resolve().parents[1]
ROUNDS, PLACES = 200, 5

Part = tuple[Callable[[], Any], Callable[[Any], object]]
"""What makes the input, not timed, and the part itself."""


def parts(raw: bytes) -> dict[str, Part]:
    """The parts by name; what precedes a part is done to its input."""
    text = raw.decode()
    seen = look(json.loads(text))
    if seen is None or not surely_sound(json.loads(text)):
        sys.exit("The dossier isn't clean.")

    def parsed() -> Any:
        return json.loads(text)

    def guarded() -> Any:
        look(data := json.loads(text))
        return data

    def reading(decoder: Decoder) -> Callable[[Any], object]:
        def read(version: bytes) -> object:
            DECODING.use(decoder)
            return parse_dossier(version, "dosier.json")

        return read

    found: dict[str, Part] = {
        "json.loads of the bytes": (lambda: raw, json.loads),
        "bytes to text": (lambda: raw, bytes.decode),
        "text to data, standard library": (lambda: text, json.loads),
        "structure: the guard": (parsed, look),
        "repeated keys": (lambda: text, lambda t: clean._keys_may_repeat(t, seen)),
        "personal numbers, unfit characters": (lambda: seen.texts, is_plain),
        "ids, references, periods, criteria": (guarded, surely_sound),
        "SHA-256": (lambda: raw, lambda r: hashlib.sha256(r).hexdigest()),
        "bytes to dossier, standard library": (lambda: raw, reading(json.loads)),
        "the same, its ids new each time": (versions(raw), reading(json.loads)),
        f"line and column of {PLACES} places": (lambda: text, places(text)),
    }
    if decoder := fast():
        found["text to data, orjson"] = lambda: text, decoder
        found["bytes to dossier, orjson"] = lambda: raw, reading(decoder)
    return found


def versions(raw: bytes) -> Callable[[], bytes]:
    """Makes another version of the dossier each time: the ids of its evidence get another end."""
    # A word with a dash is in no vocabulary of the format, so it is always an id.
    ids = {piece["id"] for piece in json.loads(raw)["bukti"] if "-" in piece["id"]}
    count = 0

    def version() -> bytes:
        nonlocal count
        count += 1

        def renamed(found: re.Match[str]) -> str:
            return f'"{found[1]}.{count}"' if found[1] in ids else found[0]

        return re.sub(r'"([a-z0-9._-]+)"(?!:)', renamed, raw.decode()).encode()

    return version


def places(text: str) -> Callable[[Any], object]:
    """Looks for places spread over the dossier, by a new locator."""
    data = json.loads(text)
    paths = [*leaves(data, ())]
    asked = [pointer_of(paths[len(paths) * n // (PLACES + 1)]) for n in range(1, PLACES + 1)]

    def look_for(text: str) -> object:
        locator = Locator(text, data)
        return [locator.place(pointer) for pointer in asked]

    return look_for


def leaves(value: Any, path: tuple[str | int, ...]) -> list[tuple[str | int, ...]]:
    """The paths of all values that hold no others, in file order."""
    if not isinstance(value, dict | list):
        return [path]
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    return [leaf for key, item in inner for leaf in leaves(item, (*path, key))]


def measured(todo: dict[str, Part]) -> dict[str, float]:
    """The least time of each part against that of the first, in turns."""
    least = dict.fromkeys(todo, float("inf"))
    for _ in range(ROUNDS):
        for name, (make, work) in todo.items():
            given = make()
            start = perf_counter()
            work(given)
            least[name] = min(least[name], perf_counter() - start)
    floor = next(iter(least.values()))
    return {name: own / floor for name, own in least.items()}


def dossier() -> bytes:
    """The dossier that is named, or a complete one."""
    path = Path(sys.argv[1]) if sys.argv[1:] else ROOT / "examples" / "kabupaten-patuh.json"
    return path.read_bytes()


def main() -> None:
    """Print the table."""
    print("| part of reading | against json.loads |\n| --- | --- |")
    for name, ratio in measured(parts(dossier())).items():
        print(f"| {name} | {ratio:.2f} |")


if __name__ == "__main__":
    main()
