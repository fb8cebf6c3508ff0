"""Reads the rows of a file of JSON as models, ours or written by hand; prints seconds of CPU.

The model by hand has the fields of ours, as a careful user writes them.
"""

from __future__ import annotations

import argparse
import json
import time
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, Optional, Union

from pydantic import BaseModel, ConfigDict, create_model

from servicepytan import models
from servicepytan.endpoints.fields.jpm import CHOICES, FIELDS
from servicepytan.models.base import camel_case

RECORD = "JobResponse"
PLAIN: dict[str, Any] = {
    "bool": bool,
    "instant": datetime,
    "int": int,
    "number": Decimal,
}


def by_hand(record: str) -> type[BaseModel]:
    """A model of a record, as people write them."""
    fields: dict[str, Any] = {
        model_field: (Optional[_kind(FIELDS[record][key].rstrip("!?"))], None)
        for model_field, key in _keys(record)
    }
    config = ConfigDict(extra="allow", alias_generator=camel_case, validate_by_name=True)
    return create_model(f"Hand{record}", __config__=config, **fields)


def _keys(record: str) -> list[tuple[str, str]]:
    fields = getattr(models.jpm, record).model_fields
    return [(name, field.serialization_alias) for name, field in fields.items()]


def _kind(kind: str) -> Any:
    if kind in CHOICES:
        return Union[Literal[CHOICES[kind]], str]
    if kind.startswith("["):
        return list[_kind(kind[1:-1])]  # type: ignore[misc]
    return by_hand(kind) if kind in FIELDS else PLAIN.get(kind, str)


def main() -> None:
    """Read the rows and print the seconds of CPU that it took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("who", choices=("ours", "hand"))
    parser.add_argument("path", type=Path)
    parser.add_argument("count", type=int)
    options = parser.parse_args()
    rows = json.loads(options.path.read_text(encoding="utf-8"))
    model = models.jpm.JobResponse if options.who == "ours" else by_hand(RECORD)
    model.model_rebuild()
    validate = model.__pydantic_validator__.validate_python
    begun = time.process_time()
    for number in range(options.count):
        validate(rows[number % len(rows)])
    print(time.process_time() - begun)


if __name__ == "__main__":
    main()
