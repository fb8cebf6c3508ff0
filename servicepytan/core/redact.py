"""Secrets: a type that never shows its value, and the redactor for texts and bodies."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import takewhile
from typing import Any, NoReturn, Optional, Protocol
from urllib.parse import quote, quote_plus

from servicepytan.core.lazy_regex import lazy_pattern
from servicepytan.errors import ServicePytanError

MASK = "***"
_DEEPEST = 60
_LONGEST = 1 << 16
_MOST_DATA = 1 << 16
"""Total characters of decoded JSON that are kept."""
_SIZE = 8
"""Characters that each value counts as, besides its text."""
SHORTEST = 6
"""Characters; shorter secrets are not masked in texts, as they also occur by chance."""

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
    (lazy_pattern(r"\beyJ[\w-]{4,1000}\.[\w-]+\.[\w-]*"), MASK),
    (lazy_pattern(r"\b(?:cs|ak)\d\.[\w.~+/-]+=*"), MASK),
    (lazy_pattern(r"(?i)\b(bearer|basic)\s+[\w.~+/-]+=*"), r"\1 " + MASK),
    (
        lazy_pattern(
            r"(?i)((?:client[_-]?secret|access[_-]?token|(?:servicetitan)?app(?:lication)?[_-]?key"
            r"|authorization)[\"']?\s*[=:]\s*[\"']?)(?!(?:bearer|basic)\b)[^\s\"'&,;}]+"
        ),
        r"\1" + MASK,
    ),
    (lazy_pattern(r"(?i)(https?://)[^\s/@:]+:[^\s/@]+@"), r"\1" + MASK + "@"),
    (  # the signature of a download link, which gives access to the file
        lazy_pattern(
            r"(?i)((?:[?&;]|\\u0026)(?:sig|signature|x-(?:amz|goog)-(?:signature|credential))=)"
            r"[^&\s\"'<>\\]+"
        ),
        r"\1" + MASK,
    ),
)
_HINTS = (
    *("eyj", "cs", "ak", "bearer", "basic", "secret", "token", "key", "authorization", "@"),
    *("sig=", "signature=", "credential="),
)
"""A text that matches a pattern above contains one of these, in upper or lower case."""


class Secret:
    """Text that prints as ``***``; only ``reveal()`` returns it.

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
        import hmac

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
    """Whether a header, key or query parameter with this name holds a secret."""
    return re.sub(r"[^a-z]", "", name.lower()) in _SECRET_NAMES


def forms_of(value: str) -> set[str]:
    """A text as plain text, and as written in a URL, a form, HTML, Python and JSON."""
    import html

    in_json = json.dumps(value)[1:-1]
    return {
        value,
        quote(value, safe="", errors="replace"),
        quote(value, errors="replace"),
        quote_plus(value, errors="replace"),
        html.escape(value),
        repr(value)[1:-1],
        in_json,
        in_json.replace("/", "\\/"),
        json.dumps(in_json)[1:-1],
    }


def _all_forms(secrets: Iterable[Secret]) -> tuple[tuple[str, str], ...]:
    """All forms of some secrets, each with its case-folded form, the longest first."""
    forms = {form for secret in secrets for form in forms_of(secret.reveal())}
    return tuple((form, form.casefold()) for form in sorted(forms, key=len, reverse=True))


def _without_shapes(text: str) -> str:
    """A text with everything masked that looks like a secret."""
    for shape, mask in _SHAPES:
        text = shape.sub(mask, text)
    return text


class Redactor:
    """Masks known secrets, and text that looks like one, in texts and decoded bodies.

    Args:
        secrets: The values to look for; short ones are left out, as they would mask too much.
    """

    __slots__ = ("_forms", "_secrets")

    def __init__(self, secrets: Iterable[Secret] = ()) -> None:
        self._secrets = tuple(s for s in secrets if len(s.reveal()) >= SHORTEST)
        self._forms: Optional[tuple[tuple[str, str], ...]] = None  # built when first needed

    def __repr__(self) -> str:
        return f"Redactor({len(set(self._secrets))} secrets)"

    def knowing(self, secret: Secret) -> Redactor:
        """A redactor that masks an additional secret."""
        redactor = Redactor.__new__(Redactor)
        longer = (*self._secrets, secret) if len(secret.reveal()) >= SHORTEST else self._secrets
        redactor._secrets, redactor._forms = longer, None
        return redactor

    def text(self, text: str) -> str:
        """A text with all secrets masked, in any quoting and case."""
        if self._forms is None:
            self._forms = _all_forms(self._secrets)
        folded = text.lower() if text.isascii() else text.casefold()
        for form, folded_form in self._forms:
            if folded_form in folded:
                text = re.sub(re.escape(form), MASK, text, flags=re.IGNORECASE)
        for hint in _HINTS:
            if hint in folded:
                return _without_shapes(text)
        return text

    def data(self, data: Any) -> Any:
        """A copy of decoded JSON with secrets masked by the name of their key and by value.

        What is nested too deeply to be of use is masked whole, and of endless texts, lists and
        objects only the beginning stays.
        """
        return _DataMasker(self).masked(data, _DEEPEST)


class HasRedactor(Protocol):
    """An object with a redactor, such as a session."""

    @property
    def redactor(self) -> Redactor:
        """Masks the owner's secrets."""
        ...


@contextmanager
def masked_messages(owner: HasRedactor) -> Iterator[None]:
    """Mask secrets in the messages of errors raised in this block.

    Args:
        owner: Whose secrets; its redactor is asked for when there is an error.
    """
    try:
        yield
    except (ServicePytanError, ValueError) as error:
        mask_message(error, owner.redactor)
        raise


def mask_message(error: BaseException, redactor: Redactor) -> None:
    """Mask secrets in the message of an error.

    Args:
        error: The error.
        redactor: Masks secrets.
    """
    error.args = tuple(
        redactor.text(text) if isinstance(text, str) else text for text in error.args
    )


class _DataMasker:
    """Masks decoded JSON, up to the size that an error may hold.

    Args:
        redactor: Masks its texts.
    """

    def __init__(self, redactor: Redactor) -> None:
        self._redactor = redactor
        self._data_left = _MOST_DATA

    def masked(self, data: Any, deepest: int) -> Any:
        """A masked copy, ``deepest`` levels deep."""
        self._data_left -= _SIZE + (data.bit_length() if isinstance(data, int) else 0)
        if isinstance(data, str):
            return self._text(data)
        if not isinstance(data, (Mapping, list, tuple)):
            return data
        if not deepest:
            return MASK
        if isinstance(data, Mapping):
            return {
                self._text(str(key)): self._of(key, data[key], deepest)
                for key in self._within_limit(data)
            }
        return [self.masked(value, deepest - 1) for value in self._within_limit(data)]

    def _of(self, key: Any, value: Any, deepest: int) -> Any:
        return MASK if is_secret_name(str(key)) else self.masked(value, deepest - 1)

    def _within_limit(self, items: Iterable[Any]) -> Iterator[Any]:
        return takewhile(lambda item: self._data_left > 0, items)

    def _text(self, text: str) -> str:
        masked = self._redactor.text(text[:_LONGEST])
        masked = masked[: min(_LONGEST // 2, max(0, self._data_left))]  # never cut inside a secret
        self._data_left -= len(masked)
        return masked


class Headers(dict[str, str]):
    """Request headers by name, whose ``repr`` masks the secret ones."""

    def __repr__(self) -> str:
        shown = {name: MASK if is_secret_name(name) else value for name, value in self.items()}
        return f"Headers({shown!r})"

    __str__ = __repr__
