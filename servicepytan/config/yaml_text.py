"""Reads YAML with PyYAML as texts, numbers and true or false, without the surprises of YAML 1.1.

YAML 1.1 takes ``no`` for false, ``010`` for 8 and ``1:30`` for 90. Here such values stay text, and
what a settings file has no use for is refused: tags, anchors, a key that stands twice.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from servicepytan.config.line_numbers import KeyPath

_TEXT, _LIST, _TABLE = (f"tag:yaml.org,2002:{kind}" for kind in ("str", "seq", "map"))
_WHOLE = re.compile(r"[-+]?(?:0|[1-9]\d{0,400})", re.ASCII)
_FRACTION = re.compile(r"[-+]?(?:0|[1-9]\d*)\.\d+(?:[eE][-+]?\d+)?", re.ASCII)
_INDENT = "Write NAME: VALUE, indent with blanks, and put texts with a colon or # into quotes."
_WORDS = {"true": True, "false": False, "null": None, "~": None, "": None}


class InvalidYaml(ValueError):
    """A text is no YAML that is read here; the message has the line, never the content.

    Args:
        reason: What is wrong.
        mark: Where.
        advice: What to do, in a sentence.
    """

    def __init__(self, reason: str, mark: Any = None, advice: str = _INDENT) -> None:
        position = "" if mark is None else f" (at line {mark.line + 1}, column {mark.column + 1})"
        super().__init__(f"{reason}{position}. {advice}")


class _Loader(yaml.BaseLoader):
    def compose_node(self, parent: Any, index: Any) -> Any:
        event: Any = self.peek_event()  # type: ignore[no-untyped-call]
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            advice = "Write the value itself in each place."
            raise InvalidYaml(
                "has an anchor or alias, which are not read", event.start_mark, advice
            )
        return super().compose_node(parent, index)


def parse(text: str) -> tuple[dict[str, Any], dict[KeyPath, int]]:
    """The tables of a YAML text, and the line of each key.

    Raises:
        InvalidYaml: the text is none, or holds more than plain values.
    """
    try:
        root: Any = yaml.compose(text, Loader=_Loader)
        lines: dict[KeyPath, int] = {}
        tables = None if root is None else _value(root, (), lines)
    except yaml.MarkedYAMLError as error:
        raise InvalidYaml("is not valid YAML", error.problem_mark) from None
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        if isinstance(error, InvalidYaml):
            raise
        raise InvalidYaml("is not valid YAML") from None
    if tables is None:
        return {}, lines
    if not isinstance(tables, dict):
        raise InvalidYaml("holds no keys", root.start_mark)
    return tables, lines


def _value(node: Any, path: KeyPath, lines: dict[KeyPath, int]) -> Any:
    if node.tag not in (_TEXT, _LIST, _TABLE):
        raise InvalidYaml("has a tag, which is not read", node.start_mark, "Leave the tag out.")
    if isinstance(node, yaml.MappingNode):
        return dict(_entry(key, value, path, lines) for key, value in node.value)
    if isinstance(node, yaml.SequenceNode):
        items = enumerate(node.value)
        return [_value(item, (*path, f"[{number}]"), lines) for number, item in items]
    return node.value if node.style else _plain(node.value)


def _entry(key: Any, value: Any, path: KeyPath, lines: dict[KeyPath, int]) -> tuple[str, Any]:
    if not isinstance(key, yaml.ScalarNode):
        raise InvalidYaml("has a key that is no text", key.start_mark, "Write its name alone.")
    here = (*path, key.value)
    if here in lines:
        raise InvalidYaml("has a key for the second time", key.start_mark, "Keep one of them.")
    lines[here] = key.start_mark.line + 1
    return key.value, _value(value, here, lines)


def _plain(text: str) -> Any:
    if text.lower() in _WORDS:
        return _WORDS[text.lower()]
    if _WHOLE.fullmatch(text):
        return int(text)
    return float(text) if _FRACTION.fullmatch(text) else text
