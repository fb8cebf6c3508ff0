"""The base class of all models."""

from __future__ import annotations

import math
import os
from collections.abc import Mapping
from decimal import Decimal
from importlib import import_module
from threading import RLock
from typing import TYPE_CHECKING, Any, Optional, Union

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic.fields import FieldInfo

from servicepytan.core.body_types import Types
from servicepytan.core.deviations import NULL, Deviation, deviations
from servicepytan.core.suggestions import attribute_error
from servicepytan.errors import InvalidArgument, SchemaDeviation
from servicepytan.models.as_sent import sent
from servicepytan.models.kinds import DecimalText

if TYPE_CHECKING:
    from typing_extensions import Self

    from servicepytan.convert.decimals import Money
    from servicepytan.models.amounts import Convert

_PACKAGE = "servicepytan.models."


class _RebuildLock:
    """The lock for completing a model, as pydantic before 2.14 is not thread-safe there.

    A forked child gets a new lock.
    """

    def __init__(self) -> None:
        self.after_fork()
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=self.after_fork)

    def after_fork(self) -> None:
        """Replace the lock."""
        self.held = RLock()


_REBUILD = _RebuildLock()


def camel_case(name: str) -> str:
    """The API's key for the name of an attribute: ``job_number`` is ``jobNumber``."""
    first, *others = name.split("_")
    return first + "".join([part[:1].upper() + part[1:] for part in others])


class ServiceTitanModel(BaseModel):
    """Base of all models: snake_case attributes, the API's keys as aliases, and no refusals.

    Every field may be None or missing. New fields are kept (``model_extra``). A value of an
    unexpected type is read where it can be, and kept as it came where it cannot; ``deviations``
    tells of each.

    Example:
        >>> job = models.jpm.JobResponse.model_validate({"id": 7, "jobNumber": "J-7"})
        >>> job.job_number
        'J-7'
    """

    model_config = ConfigDict(
        extra="allow",
        alias_generator=camel_case,
        validate_by_alias=True,
        validate_by_name=True,
        serialize_by_alias=True,
        protected_namespaces=(),
        defer_build=True,
    )

    if not TYPE_CHECKING:  # type checkers must notice misspelt names

        def __getattr__(self, name):
            try:
                return super().__getattr__(name)
            except AttributeError:
                if name.startswith("_"):
                    raise
            names = [*type(self).model_fields, *(self.model_extra or ())]
            raise attribute_error(type(self).__name__, name, names)

    @property
    def deviations(self) -> tuple[Deviation, ...]:
        """The deviations of the answer from the schema, computed on first access.

        A moment that is None is never told: null and 0001-01-01 look the same in a model.

        Example:
            >>> for deviation in job.deviations:
            ...     print(deviation)
        """
        types, kind = self._schema()
        if not kind:
            return ()
        every = deviations(_as_sent(self), kind, types)
        return tuple(part for part in every if not _is_unknown_moment(part))

    def with_money(self, money: Money) -> Any:
        """A copy with floats or texts in place of exact numbers, in nested models too.

        Type checkers take it for ``Any``, as they know the attributes of a model as ``Decimal``.
        Its ``deviations`` are the same.

        Args:
            money: ``float``, ``text``, or ``decimal`` for the model itself.

        Raises:
            InvalidArgument: it is none of these.

        Example:
            >>> json.dumps(job.with_money("float").model_dump(mode="json"))
        """
        from servicepytan.convert.decimals import check_money  # rarely needed
        from servicepytan.models.amounts import CONVERTERS

        kind = check_money(money)
        return self if kind == "decimal" else _with_numbers(self, CONVERTERS[kind])

    @classmethod
    def model_rebuild(cls, *, _parent_namespace_depth: int = 2, **options: Any) -> Optional[bool]:
        """Complete the model, as pydantic does when it is first used; one thread at a time.

        Args:
            **options: The arguments of pydantic's method.

        Example:
            >>> models.jpm.JobResponse.model_rebuild()
        """
        depth = _parent_namespace_depth and _parent_namespace_depth + 1  # one more for this frame
        with _REBUILD.held:
            return super().model_rebuild(_parent_namespace_depth=depth, **options)

    @classmethod
    def _schema(cls) -> tuple[Types, str]:
        """The types of its module, and the name of its own; empty if it has none."""
        module, kind = _home(cls)
        return (_types(module), kind) if module else (Types({}, {}), "")

    @classmethod
    def model_validate(cls, obj: Any, *, strict: Optional[bool] = None, **options: Any) -> Self:
        """A model of a row of an answer.

        Args:
            obj: The row, as a dict with the API's keys or with the names of attributes.
            strict: Whether to raise if the row departs from the schema.
            **options: Further arguments of pydantic's method.

        Raises:
            InvalidArgument: the row is no dict.
            SchemaDeviation: with ``strict``, every deviation at once.

        Example:
            >>> models.jpm.JobResponse.model_validate(row, strict=True)
        """
        if not isinstance(obj, (Mapping, cls)):
            raise InvalidArgument(f"{cls.__name__}: a {type(obj).__name__} is no row; pass a dict.")
        return cls._checked(super().model_validate(obj, **options), strict)

    @classmethod
    def model_validate_json(
        cls,
        json_data: Union[str, bytes, bytearray],
        *,
        strict: Optional[bool] = None,
        **options: Any,
    ) -> Self:
        """A model of a row in JSON.

        Args:
            json_data: The JSON of one row.
            strict: Whether to raise if the row departs from the schema.
            **options: Further arguments of pydantic's method.

        Raises:
            InvalidArgument: it is no JSON, or no object.
            SchemaDeviation: with ``strict``, every deviation at once.

        Example:
            >>> models.jpm.JobResponse.model_validate_json('{"id": 7, "total": 25.1700000000}')
        """
        try:
            model = super().model_validate_json(json_data, **options)
        except ValidationError:  # such as a lone surrogate, which the API sends
            return cls.model_validate(_decoded(cls.__name__, json_data), strict=strict, **options)
        return cls._checked(model, strict)

    @classmethod
    def _checked(cls, model: Self, strict: Optional[bool]) -> Self:
        if strict and model.deviations:
            raise SchemaDeviation.of(cls.__name__, model.deviations)
        return model


def _decoded(name: str, json_data: Union[str, bytes, bytearray]) -> Any:
    from servicepytan.core.decoding import NotJson, standard_loads

    text = json_data.encode("utf-8", "surrogatepass") if isinstance(json_data, str) else json_data
    try:
        return standard_loads(bytes(text))
    except NotJson as error:
        raise InvalidArgument(f"{name}: the text is no JSON: {error}") from None


def _home(model: type[BaseModel]) -> tuple[str, str]:
    """The API module and the type of a model; empty if it has neither."""
    for kind in model.__mro__:
        module = kind.__module__
        if module.startswith(_PACKAGE) and kind is not ServiceTitanModel:
            return module[len(_PACKAGE) :], kind.__name__
    return "", ""


def _types(module: str) -> Types:
    fields = import_module(f"servicepytan.endpoints.fields.{module}")
    return Types(fields.FIELDS, fields.CHOICES)


def _as_sent(value: Any) -> Any:
    """The value as it was sent: models as dicts with the API's keys, read values unchanged."""
    if isinstance(value, ServiceTitanModel):
        fields = type(value).model_fields
        return {
            **{
                _key(name, field): _field_as_sent(getattr(value, name), field)
                for name, field in fields.items()
                if name in value.model_fields_set
            },
            **(value.model_extra or {}),
        }
    if isinstance(value, list):
        return [_as_sent(item) for item in value]
    if isinstance(value, dict):
        return {key: _as_sent(item) for key, item in value.items()}
    return sent(value)


def _key(name: str, field: FieldInfo) -> str:
    return name if field.serialization_alias is None else field.serialization_alias


def _field_as_sent(value: Any, field: Optional[FieldInfo]) -> Any:
    is_text = field is not None and any(isinstance(part, DecimalText) for part in field.metadata)
    return str(value) if is_text and _is_read_number(value) else _as_sent(value)


def _is_read_number(value: Any) -> bool:
    """Whether a value is a ``Decimal`` or a finite float."""
    return type(value) is Decimal or (type(value) is float and math.isfinite(value))


def _with_numbers(value: Any, convert: Convert, field: Optional[FieldInfo] = None) -> Any:
    """The value with its exact numbers converted."""
    if isinstance(value, Decimal):
        return convert(value, _field_as_sent(value, field))
    if isinstance(value, ServiceTitanModel):
        fields, copy = type(value).model_fields, value.model_copy()
        for name, part in value.__dict__.items():
            copy.__dict__[name] = _with_numbers(part, convert, fields.get(name))
        return copy
    if isinstance(value, list):
        return [_with_numbers(item, convert) for item in value]
    if isinstance(value, dict):
        return {key: _with_numbers(item, convert) for key, item in value.items()}
    return value


def _is_unknown_moment(deviation: Deviation) -> bool:
    return deviation.kind == NULL and deviation.expected in ("instant", "day")
