"""Models of the rows of reports, each made from the fields that the report names."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Annotated, Any, ClassVar, Optional

from pydantic import Field, create_model

from servicepytan.core.body_types import Types
from servicepytan.core.reporting.metadata import ReportField
from servicepytan.core.reporting.rows import keys
from servicepytan.core.server_text import server_text
from servicepytan.core.wire import snake
from servicepytan.models.base import ServiceTitanModel
from servicepytan.models.kinds import ReportBoolean, ReportDate, Tolerant

_ROW = "ReportRow"
_NUMBER: Any = Annotated[Optional[Decimal], Tolerant()]
_TEXT: Any = Annotated[Optional[str], Tolerant()]
_KINDS: Mapping[str, tuple[Any, str]] = {
    "boolean": (ReportBoolean, "report_boolean?"),
    "date": (ReportDate, "report_date?"),
    "number": (_NUMBER, "number?"),
    "string": (_TEXT, "text?"),
    "time": (_TEXT, "text?"),
}
"""The attribute type and kind for each type of report field; others accept any value."""


class ReportRow(ServiceTitanModel):
    """Base of the models of report rows: an attribute for each field of the report.

    The name of an attribute is that of its field in snake_case: ``TotalSales`` is
    ``total_sales``. A ``Number`` is a ``Decimal``, a ``Date`` a ``date`` or, with its offset, a
    ``datetime``.

    Example:
        >>> for row in report.run(params).as_models():
        ...     print(row.name, row.total_sales)
    """

    report_fields: ClassVar[tuple[ReportField, ...]] = ()
    """The report fields of the model."""

    @classmethod
    def _schema(cls) -> tuple[Types, str]:
        names = keys(cls.report_fields)
        kinds = {
            name: _KINDS.get(field.type.lower(), (Any, "any?"))[1]
            for name, field in zip(names, cls.report_fields)
        }
        return Types({_ROW: kinds}, {}), _ROW

    def __reduce_ex__(self, protocol: Any) -> Any:
        """Support for pickling, as its class is made from fields and is in no module."""
        if type(self).__module__ != __name__:
            return super().__reduce_ex__(protocol)
        return _restored, (self.report_fields, self.__getstate__())


@lru_cache(maxsize=64)
def report_model(fields: tuple[ReportField, ...]) -> type[ReportRow]:
    """The model class for rows with these report fields; the same class for the same fields."""
    names = keys(fields)
    definitions: dict[str, Any] = {
        attribute: (
            _KINDS.get(field.type.lower(), (Any, ""))[0],
            Field(default=None, validation_alias=name, serialization_alias=name),
        )
        for attribute, name, field in zip(attributes(names), names, fields)
    }
    model = create_model(
        _ROW, __base__=ReportRow, __module__=__name__, __doc__=_described(fields), **definitions
    )
    model.report_fields = fields
    return model


def attributes(names: Iterable[str]) -> list[str]:
    """Valid and distinct attribute names for field names."""
    taken: list[str] = []
    for name in names:
        plain = _attribute(name)
        attribute, number = plain, 2
        while attribute in taken:
            attribute, number = f"{plain}_{number}", number + 1
        taken.append(attribute)
    return taken


def _attribute(name: str) -> str:
    plain = re.sub(r"[\W_]+", "_", snake(name)).strip("_")
    plain = plain if plain.isidentifier() else f"field_{plain}".rstrip("_")
    return f"{plain}_" if plain in _TAKEN or keyword.iskeyword(plain) else plain


def _described(fields: Iterable[ReportField]) -> str:
    names = ", ".join(field.name for field in fields)
    return f"A row of a report with the fields {server_text(names)}."


def _restored(fields: tuple[ReportField, ...], state: Any) -> ReportRow:
    model = report_model(fields)
    row = model.__new__(model)
    row.__setstate__(state)
    return row


_TAKEN = frozenset(dir(ReportRow))
"""Attribute names that every model already has."""
