"""Secrets: a type that never shows its value, and the masking of texts that may hold one."""

from __future__ import annotations

import hmac
import re
from collections.abc import Iterable, Mapping
from typing import Any, NoReturn
from urllib.parse import quote, quote_plus

MASK = "***"
_DEEPEST = 60
_LONGEST = 1 << 16
_SHORTEST = 6
"""Shorter secrets are not looked for in texts: too much else would be masked with them."""

_SECRET_NAMES = frozenset(
    {
        "accesstoken",
        "appkey",
        "authorization",
        "clientsecret",
        "cookie",
        "idtoken",
        "password",
        "proxyauthorization",
        "refreshtoken",
        "servicetitanappkey",
        "servicetitanapplicationkey",
        "servicetitanclientsecret",
        "setcookie",
        "stappkey",
    }
)

_SHAPES = (
    (re.compile(r"\beyJ[\w-]{4,1000}\.[\w-]+\.[\w-]*"), MASK),
    (re.compile(r"\b(?:cs|ak)\d\.[\w.~+/-]+=*"), MASK),
    (re.compile(r"(?i)\b(bearer|basic)\s+[\w.~+/-]+=*"), r"\1 " + MASK),
    (
        re.compile(
            r"(?i)((?:client[_-]?secret|access[_-]?token|(?:servicetitan)?app(?:lication)?[_-]?key"
            r"|authorization)[\"']?\s*[=:]\s*[\"']?)(?!(?:bearer|basic)\b)[^\s\"'&,;}]+"
        ),
        r"\1" + MASK,
    ),
    (re.compile(r"(?i)(https?://)[^\s/@:]+:[^\s/@]+@"), r"\1" + MASK + "@"),
)


class Secret:
    """A text that prints as ``***`` everywhere; ``reveal()`` is the one way to its value.

    It cannot be pickled by itself, so that no cache or crash file holds it by accident.

    Args:
        value: The text to keep.

    Example:
        >>> print(Secret("cs1.abc"))
        ***
    """

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """Return the text itself.

        Example:
            >>> Secret("cs1.abc").reveal()
            'cs1.abc'
        """
        return self._value

    def __repr__(self) -> str:
        return f"Secret({MASK!r})"

    def __str__(self) -> str:
        return MASK

    def __format__(self, spec: str) -> str:
        return format(MASK, spec)

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._value.encode(), other._value.encode())

    def __hash__(self) -> int:
        return hash((Secret, self._value))

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: object) -> Secret:
        return self

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("A Secret cannot be pickled; pickle the Session that uses it instead.")


def is_secret_name(name: str) -> bool:
    """Whether a header, key or query parameter of this name carries a secret."""
    return re.sub(r"[^a-z]", "", name.lower()) in _SECRET_NAMES


def _forms(value: str) -> set[str]:
    return {value, quote(value, safe="", errors="replace"), quote_plus(value, errors="replace")}


class Redactor:
    """Masks known secret values, and whatever looks like a secret, in texts and decoded bodies.

    Args:
        secrets: The values to look for; short ones are left out, as they would mask too much.
    """

    __slots__ = ("_secrets",)

    def __init__(self, secrets: Iterable[Secret] = ()) -> None:
        known = {secret for secret in secrets if len(secret.reveal()) >= _SHORTEST}
        self._secrets = tuple(sorted(known, key=lambda secret: -len(secret.reveal())))

    def __repr__(self) -> str:
        return f"Redactor({len(self._secrets)} secrets)"

    def knowing(self, secret: Secret) -> Redactor:
        """A redactor that masks one more secret."""
        return Redactor((*self._secrets, secret))

    def text(self, text: str) -> str:
        """The text with every secret in it masked, also where it stands as in a URL."""
        for secret in self._secrets:
            for form in _forms(secret.reveal()):
                text = text.replace(form, MASK)
        for shape, mask in _SHAPES:
            text = shape.sub(mask, text)
        return text

    def data(self, data: Any) -> Any:
        """A copy of decoded JSON with secrets masked by the name of their key and by value.

        What is nested too deeply to be of use is masked whole, and of an endless text only the
        beginning stays.
        """
        return self._data(data, _DEEPEST)

    def _data(self, data: Any, deepest: int) -> Any:
        if isinstance(data, str):
            return self.text(data[:_LONGEST])[: _LONGEST // 2]  # no half secret at the end
        if not isinstance(data, (Mapping, list, tuple)):
            return data
        if not deepest:
            return MASK
        if isinstance(data, Mapping):
            return {
                self.text(str(key)): (
                    MASK if is_secret_name(str(key)) else self._data(value, deepest - 1)
                )
                for key, value in data.items()
            }
        return [self._data(value, deepest - 1) for value in data]


class Headers(dict[str, str]):
    """Request headers by name, whose ``repr`` masks the secret ones."""

    def __repr__(self) -> str:
        shown = {name: MASK if is_secret_name(name) else value for name, value in self.items()}
        return f"Headers({shown!r})"

    __str__ = __repr__
