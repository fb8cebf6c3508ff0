"""Converts names: singular and plural, Python and wire spelling."""

from __future__ import annotations

import re

from servicepytan.core.wire import snake

ACRONYMS = {
    "ap": "AP",
    "csr": "CSR",
    "gl": "GL",
    "gps": "GPS",
    "guid": "GUID",
    "utc": "UTC",
}
HYPHENS = {"follow up": "follow-up", "opt out": "opt-out"}


def camel(name: str) -> str:
    """The class name of a snake name: ``job_types`` is ``JobTypes``."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def words(name: str) -> str:
    """A wire or Python name as plain words."""
    parts = snake(name).strip("_").split("_")
    text = " ".join(ACRONYMS.get(word, word) for word in parts)
    for apart, joined in HYPHENS.items():
        text = text.replace(apart, joined)
    return text


def capital(text: str) -> str:
    """A text that begins with a capital letter."""
    return text[:1].upper() + text[1:]


def singular(name: str) -> str:
    """The singular of a plural noun."""
    if re.search(r"(ss|us|is|equipment|gps)$", name) and not name.endswith("statuses"):
        return name
    for ending, short in (("ies", "y"), ("sses", "ss"), ("tuses", "tus"), ("s", "")):
        if name.endswith(ending):
            return name[: -len(ending)] + short
    return name


def article(phrase: str) -> str:
    """A phrase with "a" or "an" before it."""
    u = phrase[:1] == "u" and not phrase.startswith(("us", "uni"))
    return f"an {phrase}" if u or phrase[:1] in "aeioA" else f"a {phrase}"
