"""The models of the rows of lists, feeds and pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Optional

from servicepytan.convert.optional_imports import import_optional
from servicepytan.endpoints.operations import Operation
from servicepytan.errors import InvalidArgument

if TYPE_CHECKING:
    import pydantic
    from typing_extensions import TypeVar

    from servicepytan.convert.decimals import Money

    M = TypeVar("M", default=Any)
    """The model of a row; type checkers alone know that it may be left out."""
else:
    from typing import TypeVar

    M = TypeVar("M")

_NO_MODEL = ("", "Any", "bool", "float", "int", "str")


def is_row(value: Any) -> bool:
    """Whether a value is a dict, or a model already."""
    return isinstance(value, Mapping) or hasattr(type(value), "model_fields")


class RowAndModel:
    """A generic class of two types, row and model; the model may be left out."""

    if not TYPE_CHECKING:

        def __class_getitem__(cls, types):
            both = types if isinstance(types, tuple) else (types, Any)
            return super().__class_getitem__(both)


def row_reader(
    model: Optional[type[pydantic.BaseModel]],
    source: Optional[Operation],
    label: str,
    *,
    strict: bool,
    money: Money = "decimal",
) -> Callable[[Any], Any]:
    """A function that turns a row into a model.

    Args:
        model: The caller's model; None for that of the operation.
        source: The operation that the rows come from, where known.
        label: What to call the rows.
        strict: Whether to raise if a row departs from the schema.
        money: What its exact numbers are: ``decimal``, ``float`` or ``text``.

    Raises:
        ConfigurationError: pydantic is not installed.
        InvalidArgument: the schema tells nothing of these rows, and the caller names no model; or
            ``money`` is none of these, or is not for that model.
    """
    import_optional("pydantic", "models")
    from servicepytan.models.loading import model_class, model_reader

    if model is None:
        record = source.record.strip("[]") if source else ""
        if source is None or record in _NO_MODEL:
            raise InvalidArgument(
                f"{label}: the schema has no type for these rows. Pass a model of yours:"
                " as_models(MyModel)."
            )
        model = model_class(source.name.partition(".")[0], record)
    return model_reader(model, strict=strict, money=money)
