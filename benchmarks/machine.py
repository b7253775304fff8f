"""What it was measured on, and with what."""

from __future__ import annotations

import os
import platform
from pathlib import Path

from benchmarks.peers import version_of

SHOWN = (
    "orjson",
    "jsonschema",
    "jsonschema-rs",
    "check-jsonschema",
    "gordon-to-regorus",
    "cel-expr-python",
    "common-expression-language",
    "zen-engine",
    "click",
)


def processor() -> str:
    """The model of the processor, as far as the system tells."""
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text().splitlines() if cpuinfo.is_file() else ()
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.processor() or platform.machine())


def machine() -> str:
    """Processor, cores, system and Python, in a line."""
    return (
        f"{processor()}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}, "
        f"{platform.python_implementation()} {platform.python_version()}"
    )


def versions() -> str:
    """The versions of the peers that are installed."""
    found = ((name, version_of(name)) for name in SHOWN)
    return ", ".join(f"{name} {own}" for name, own in found if own)
