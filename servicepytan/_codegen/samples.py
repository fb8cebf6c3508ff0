"""Sample bodies for examples, with only the required keys and plausible values."""

from __future__ import annotations

from typing import Any

from .records import Catalog
from .shapes import ValueType, fields, values

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
    """Builds sample bodies for the operations of a module.

    Args:
        catalog: The schemas.
    """

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog

    def body(self, shape: ValueType) -> Any:
        """A sample body of a shape."""
        return self._value("", shape, _DEEPEST)

    def _value(self, key: str, shape: ValueType, deepest: int) -> Any:
        if shape.kind == "ref":
            return self._named(shape.ref, deepest)
        if shape.kind == "array":
            return [self._value(key, shape.items[0], deepest)] if deepest else []
        if shape.kind == "object":
            return {CUSTOM["name"]: CUSTOM["value"]}
        return plain(key, shape)

    def _named(self, ref: str, deepest: int) -> Any:
        """A sample value of a named type: one of its choices, or an object with required keys."""
        choices = values(self._catalog.schemas, ref)
        if choices:
            return next((choice for choice in choices if choice not in NO_CHOICES), choices[0])
        parts = fields(self._catalog.schemas, ref)
        required = self._catalog.schemas[ref].get("required", ())
        keys = [key for key in parts if key in required] or self._telling_keys(parts)
        return {key: self._value(key, parts[key], deepest - 1) for key in keys if deepest}

    def _telling_keys(self, parts: dict[str, ValueType]) -> list[str]:
        """The most telling key, where the API requires none."""
        telling = [key for key in FIRST_CHOICES if key in parts]
        simple = [key for key, part in parts.items() if part.kind not in ("array", "object")]
        return (telling or simple or list(parts))[:1]


def plain(key: str, shape: ValueType) -> Any:
    """A sample value for a field that is neither a list nor an object."""
    lower = key.lower()
    if shape.kind == "boolean":
        return True
    if shape.kind == "integer":
        return ID if lower.endswith(("id", "ids")) or not key else 1
    if shape.kind == "number":
        return 49.5 if any(word in lower for word in ("price", "cost", "amount")) else 1
    if shape.kind != "string":
        return "A1"
    if shape.format == "date-time":
        return f"2026-01-31T{'10' if lower.startswith('end') else '08'}:00:00Z"
    if shape.format == "date":
        return "2026-01-31"
    if shape.format == "guid":
        return GUID
    if shape.format == "duration":
        return "01:30:00"
    return _text(lower, shape.format)


def _text(lower: str, form: str) -> str:
    if form in ("email", "phone"):
        return TEXTS[form]
    ending = next((word for word in TEXTS if lower.endswith(word)), "")
    if ending:
        return TEXTS[ending]
    return "A1" if lower.endswith(("id", "ids")) else "Example"
