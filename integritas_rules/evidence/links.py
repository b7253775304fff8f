"""Links that lead to a folder of files, not to one document: told by how services write them."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

FOLDERS: tuple[tuple[str, str], ...] = (
    ("drive.google.com", r"^/(drive|embeddedfolderview)(/|$)|^/folderview"),
    ("docs.google.com", r"^/(drive|folder)(/|$)"),
    ("onedrive.live.com", r"(?!)"),
    ("1drv.ms", r"^/f/"),
    ("sharepoint.com", r"^/:f:/|/Forms/AllItems\.aspx$"),
    ("dropbox.com", r"^/(sh|scl/fo|home)(/|$)"),
    ("box.com", r"^/folder/"),
    ("mega.nz", r"^/folder/"),
    ("mediafire.com", r"^/folder/"),
    ("", r"/folders?(/|$)|/(index\.php/)?apps/files(/|$)|/(direktori|map|directory)/?$"),
)
"""Host (with all its subdomains; empty: any) and what the path of a folder looks like there."""

_DOCUMENT = re.compile(r"\.[A-Za-z0-9]{2,5}$")


def leads_to_folder(link: str) -> bool:
    """Whether the address is that of a folder, as far as can be told without opening it."""
    try:
        parts = urlsplit(link.strip())
        host = (parts.hostname or "").lower()
    except ValueError:
        return False
    path = unquote(parts.path)
    if _DOCUMENT.search(path) and not path.endswith(".aspx"):
        return False
    if path.endswith("/") and path.strip("/"):
        return True
    if parts.fragment.startswith(("F!", "/folder")):
        return True
    return any(_is_at(host, own) and re.search(shape, path) for own, shape in FOLDERS)


def _is_at(host: str, own: str) -> bool:
    return not own or host == own or host.endswith(f".{own}")
