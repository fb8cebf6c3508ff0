"""Makes text from the server safe for messages and logs."""

from __future__ import annotations

from typing import Any, Optional

from servicepytan.core.redact import Redactor

SHOWN = 300
"""The most characters of a server's text that are shown."""
_READ = 1 << 16
_ONLY_SHAPES = Redactor()


def server_text(said: Any, redactor: Optional[Redactor] = None, longest: int = SHOWN) -> str:
    """One printable line without secrets, cut to a length.

    Line breaks become blanks and other control characters are escaped, so that no answer can
    forge a line of a log or move the cursor of a terminal. Secrets are masked before that.

    Args:
        said: What the server says; a text, or what becomes one.
        redactor: Masks the secrets in it; without one, only what looks like a secret is masked.
        longest: Characters to keep.

    Example:
        >>> server_text("Sorry.\\r\\nTry later.\\x1b[2J")
        'Sorry. Try later.\\\\x1b[2J'
    """
    masked = (redactor or _ONLY_SHAPES).text(str(said)[:_READ])
    line = " ".join(masked[: _READ // 2].split())  # never cut inside a secret
    if not line.isprintable():
        line = "".join(map(_printable, line[: longest + 1]))
    return line if len(line) <= longest else line[:longest] + "..."


def _printable(character: str) -> str:
    return character if character.isprintable() else ascii(character)[1:-1]
