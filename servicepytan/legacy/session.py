"""The session behind a connection of 0.4.2."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Optional

from servicepytan.config import Settings, from_legacy, load
from servicepytan.core.call import Call
from servicepytan.core.outcomes import unsent
from servicepytan.core.tokens import Token
from servicepytan.session import Session
from servicepytan.transport.requests_errors import old_errors

ROOTS = ("api_root", "auth_root")
"""Keys by which a connection of 0.4.2 is recognised."""


class OldSession(Session):
    """A session whose errors are also those of ``requests``."""

    def token(self) -> Token:
        """The current token, fetched if there is none."""
        with old_errors("POST", f"{self.config.auth_url}/connect/token"):
            return super().token()

    def perform(self, call: Call, is_cancelled: Optional[Callable[[], bool]] = None) -> Any:
        """Make a prepared call; token errors carry the token request."""
        with unsent(call.method, call.repeatable):
            self.token()
        with old_errors(call.method, self.config.api_url + call.target):
            return super().perform(call, is_cancelled)


def session_kind(
    mapping: Mapping[str, Any], usual: type[Session]
) -> tuple[type[Session], Settings]:
    """The session class and settings for a mapping of 0.4.2.

    Args:
        mapping: The mapping, with ``SERVICETITAN_*`` keys.
        usual: The class for a mapping that 0.4.2 did not make itself.

    Raises:
        ConfigurationError: settings are missing or wrong.
    """
    old = any(root in mapping for root in ROOTS)
    settings = load(from_legacy(mapping, strict=not old), alone=True)
    return (OldSession if old else usual), settings
