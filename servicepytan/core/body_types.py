"""Describes the fields of bodies and records."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple, Union

Choices = Mapping[str, tuple[Union[str, int], ...]]

_NO_MONEY: Mapping[str, tuple[str, ...]] = MappingProxyType({})


class Types(NamedTuple):
    """The types of an API module, for bodies and records.

    A field is written as its kind, with ``!`` behind it when the API insists on it and ``?`` when
    null is a value too. A kind is ``int``, ``number``, ``bool``, ``text`` (or what the text is:
    ``html``, ``email``, ...), ``instant``, ``day``, ``guid``, ``any``, the name of another type or
    of choices, ``[kind]`` (a list), ``{kind}`` (values by name) or ``kind|kind``.

    Attributes:
        fields: The fields of each type, by the keys of the API.
        choices: The values of each closed list.
        money: The keys of each type that hold exact amounts.
    """

    fields: Mapping[str, Mapping[str, str]]
    choices: Choices
    money: Mapping[str, tuple[str, ...]] = _NO_MONEY


class Field(NamedTuple):
    """A parsed field of a type.

    Attributes:
        key: Its key.
        kind: Its kind, without marks.
        required: Whether the API insists on it.
        nullable: Whether null is a value too.
    """

    key: str
    kind: str
    required: bool
    nullable: bool


def fields_of(types: Types, name: str) -> dict[str, Field]:
    """The fields of a type by key; empty if a kind is not a type."""
    return {key: field(key, text) for key, text in types.fields.get(name, {}).items()}


def field(key: str, text: str) -> Field:
    """Parse a field from its notation, as in ``[ItemRequest]!``."""
    return Field(key, text.rstrip("!?"), text.endswith("!"), text.endswith("?"))
