"""Finds the model of a record type, and makes models of rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from servicepytan.errors import InvalidResponse
from servicepytan.models.base import ServiceTitanModel

M = TypeVar("M", bound=BaseModel)


def model_class(module: str, record: str) -> type[ServiceTitanModel]:
    """The model of a record type of an API module."""
    model: type[ServiceTitanModel] = getattr(import_module(f"servicepytan.models.{module}"), record)
    return model


def model_reader(model: type[M], *, strict: bool = False) -> Callable[[Any], M]:
    """A function that makes a model of a row.

    Args:
        model: The model.
        strict: Whether to raise if a row departs from the schema.
    """
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
