"""Bodies for examples: the least that the API insists on, with values that look like something."""

from __future__ import annotations

from typing import Any

from .records import Catalog
from .shapes import Shape, fields, values

ID = 1234
GUID = "6f1c2b0e-8f5d-4c1a-9d27-3b1f0a5e7c42"
FIRST_CHOICES = (
    "name",
    "summary",
    "memo",
    "text",
    "description",
    "code",
    "value",
    "active",
)
NO_CHOICES = {"None", "NotSet", "Undefined", "Unknown", "Unspecified"}
TEXTS = {
    "city": "Portland",
    "code": "HVAC-100",
    "country": "USA",
    "description": "Blower motor",
    "displayname": "Blower motor",
    "email": "ann@example.com",
    "firstname": "Ann",
    "lastname": "Lee",
    "memo": "Checked on site",
    "name": "Example",
    "number": "1001",
    "phone": "5035550100",
    "phonenumber": "5035550100",
    "reason": "Ordered twice",
    "source": "website",
    "state": "OR",
    "street": "12 Main St",
    "summary": "No heat upstairs",
    "text": "Gate code 4711",
    "title": "Leak",
    "unit": "2",
    "url": "https://example.com/1",
    "value": "A1",
    "zip": "97201",
}
CUSTOM = {"name": "Region", "value": "North"}
_DEEPEST = 6


class Samples:
    """Makes bodies for the operations of a module.

    Args:
        catalog: The schemas.
    """

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog

    def body(self, found: Shape) -> Any:
        """A body of this shape."""
        return self._value("", found, _DEEPEST)

    def _value(self, key: str, found: Shape, deepest: int) -> Any:
        if found.kind == "ref":
            return self._named(found.ref, deepest)
        if found.kind == "array":
            return [self._value(key, found.items[0], deepest)] if deepest else []
        if found.kind == "object":
            return {CUSTOM["name"]: CUSTOM["value"]}
        return plain(key, found)

    def _named(self, ref: str, deepest: int) -> Any:
        """A value of a type: of a list of choices, or an object with what it needs."""
        choices = values(self._catalog.schemas, ref)
        if choices:
            return next((choice for choice in choices if choice not in NO_CHOICES), choices[0])
        known = fields(self._catalog.schemas, ref)
        required = self._catalog.schemas[ref].get("required", ())
        keys = [key for key in known if key in required] or self._one_of(known)
        return {key: self._value(key, known[key], deepest - 1) for key in keys if deepest}

    def _one_of(self, known: dict[str, Shape]) -> list[str]:
        """The key that tells most, where the API insists on none."""
        wanted = [key for key in FIRST_CHOICES if key in known]
        simple = [key for key, part in known.items() if part.kind not in ("array", "object")]
        return (wanted or simple or list(known))[:1]


def plain(key: str, found: Shape) -> Any:
    """A value for a field that is neither a list nor an object."""
    lower = key.lower()
    if found.kind == "boolean":
        return True
    if found.kind == "integer":
        return ID if lower.endswith(("id", "ids")) or not key else 1
    if found.kind == "number":
        return 49.5 if any(word in lower for word in ("price", "cost", "amount")) else 1
    if found.kind != "string":
        return "A1"
    if found.format == "date-time":
        return f"2026-01-31T{'10' if lower.startswith('end') else '08'}:00:00Z"
    if found.format == "date":
        return "2026-01-31"
    if found.format == "guid":
        return GUID
    if found.format == "duration":
        return "01:30:00"
    return _text(lower, found.format)


def _text(lower: str, form: str) -> str:
    if form in ("email", "phone"):
        return TEXTS[form]
    ending = next((word for word in TEXTS if lower.endswith(word)), "")
    if ending:
        return TEXTS[ending]
    return "A1" if lower.endswith(("id", "ids")) else "Example"
