"""The imports of generated code: for the names that it uses, wherever they stand."""

from __future__ import annotations

import pytest

from servicepytan._codegen.imports import import_lines, names_in

WANTED = {"typing": ("Any", "Optional", "Union"), "x.dates": ("When",)}


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("a: Optional[int] = None", {"a", "Optional", "int"}),
        ("def list(self, x: t.Job) -> Any: ...", {"t", "Any"}),
        ("def Optional(self): ...", set()),
        ("x = self.Optional", {"x", "self"}),
        ('"""Any of Optional."""', set()),
        ('x: Literal["Any", "None"]', {"x", "Literal"}),
        ('class A(B):\n    """Any."""\n    When_: int', {"B", "When_", "int"}),
        (
            'A = TypedDict("A", {"class": "Optional[When]"}, total=False)',
            {"A", "TypedDict", "Optional", "When"},
        ),
    ],
)
def test_names_are_those_that_code_uses(code: str, names: set[str]) -> None:
    assert names_in(code) == names


def test_imports_keep_the_order_that_is_given() -> None:
    names = {"When", "Union", "Any", "str"}
    assert import_lines(names, WANTED) == [
        "from typing import Any, Union",
        "from x.dates import When",
    ]
    assert import_lines(set(), WANTED) == []
