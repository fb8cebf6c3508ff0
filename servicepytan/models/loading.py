"""Finds the model of a record type, and makes models of rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from servicepytan.convert.decimals import Money, check_money
from servicepytan.core.records_spec import flag
from servicepytan.core.wire import shown
from servicepytan.errors import InvalidArgument, InvalidResponse
from servicepytan.models.base import ServiceTitanModel

M = TypeVar("M", bound=BaseModel)


def model_class(module: str, record: str) -> type[ServiceTitanModel]:
    """The model of a record type of an API module."""
    model: type[ServiceTitanModel] = getattr(import_module(f"servicepytan.models.{module}"), record)
    return model


def model_reader(
    model: type[M], *, strict: bool = False, money: Money = "decimal"
) -> Callable[[Any], M]:
    """A function that turns a row into a model.

    Args:
        model: The model.
        strict: Whether to raise if a row departs from the schema.
        money: What its exact numbers are: ``decimal``, ``float`` or ``text``.

    Raises:
        InvalidArgument: ``model`` is none, ``money`` is none of these, or is not for that model.
    """
    candidate: Any = model
    if not (isinstance(candidate, type) and issubclass(candidate, BaseModel)):
        raise InvalidArgument(f"{shown(model)} is no model. Pass a class that extends BaseModel.")
    flag(strict, "strict")
    if check_money(money) != "decimal":
        return _reader_with_money(model, strict, money)
    if strict:
        return lambda row: model.model_validate(row, strict=True)
    model.model_rebuild()
    validate: Callable[[Any], M] = model.__pydantic_validator__.validate_python

    def read(row: Any) -> M:
        try:
            return validate(row)
        except ValidationError:
            if isinstance(row, (Mapping, BaseModel)):
                raise
        raise InvalidResponse(
            f"{model.__name__}: a row of the answer is a {type(row).__name__}, not an object."
        )

    return read


def _reader_with_money(model: type[M], strict: bool, money: Money) -> Callable[[Any], M]:
    if not issubclass(model, ServiceTitanModel):
        raise InvalidArgument(
            f"money={money!r} is for the models of servicepytan; the types of {model.__name__} say"
            " what its numbers are. Leave money= out."
        )
    read: Callable[[Any], Any] = model_reader(model, strict=strict)
    return lambda row: read(row).with_money(money)
