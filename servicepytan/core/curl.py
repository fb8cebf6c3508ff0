"""A failed request as a ``curl`` command, with shell variables in place of secrets."""

from __future__ import annotations

import json
import shlex
from typing import NamedTuple, Optional

from servicepytan.core.call import Call
from servicepytan.core.redact import Redactor

LONGEST_BODY = 1 << 16
"""Characters of a body inside the command; a longer body is read from a file, as Linux limits an
argument to 128 KiB.
"""
_TOKEN_FORM = (
    "--data grant_type=client_credentials",
    '--data-urlencode "client_id=$SERVICETITAN_CLIENT_ID"',
    '--data-urlencode "client_secret=$SERVICETITAN_CLIENT_SECRET"',
)
_CREDENTIALS = (
    '--header "Authorization: Bearer $SERVICETITAN_TOKEN"',
    '--header "ST-App-Key: $SERVICETITAN_APP_KEY"',
)


class FailedRequest(NamedTuple):
    """A request that failed, without secrets; its ``repr`` shows no URL or body.

    Attributes:
        method: The HTTP method.
        url: The whole URL.
        body: The body as JSON text; empty if it is too long, None if there is none.
        is_upload: Whether the body is a file.
        is_login: Whether it is the request for a token.
    """

    method: str
    url: str
    body: Optional[str] = None
    is_upload: bool = False
    is_login: bool = False

    def __repr__(self) -> str:
        return f"FailedRequest({self.method!r})"

    def curl(self) -> str:
        """The request as a command for ``sh``."""
        options = _TOKEN_FORM if self.is_login else (*_CREDENTIALS, *self._body_options())
        start = f"curl --globoff --request {self.method}"
        return " \\\n  ".join((start, *options, shlex.quote(self.url)))

    def _body_options(self) -> tuple[str, ...]:
        if self.is_upload:
            return ("--form file=@FILE",)
        if self.body is None:
            return ()
        kind = "--header 'Content-Type: application/json'"
        if not self.body:
            return (kind, "--data-binary @BODY.json")
        return (kind, f"--data-raw {shlex.quote(self.body)}")


def failed_request(call: Call, api_url: str, redactor: Redactor) -> FailedRequest:
    """The failed request that an error keeps for ``curl``.

    Args:
        call: The call.
        api_url: Scheme, host and base path of the API.
        redactor: Masks secrets, should the call bear any.
    """
    body = None
    if call.has_body and call.content is None:
        text = json.dumps(call.body, separators=(",", ":"))
        body = redactor.text(text) if len(text) <= LONGEST_BODY else ""
    url = redactor.text(api_url + call.target)
    return FailedRequest(call.method, url, body, is_upload=call.content is not None)
