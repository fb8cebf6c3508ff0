"""Every code block of the README and the docs does what a reader would expect: it runs."""

from __future__ import annotations

import ast
import asyncio
import configparser
import json
import logging
import os
import re
import shlex
import shutil
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from servicepytan import errors
from servicepytan.config.settings import SELECTORS, SETTINGS
from servicepytan.sandbox import Sandbox
from tests.docs.blocks import PAGES, ROOT, Block, awaits, blocks, commands, execute

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

BEFORE, NOW, FASTAPI = "python before", "python now", "python fastapi"
RUN_BY_ENGINES = {"python dlt", "python spark"}
"""Blocks that tests/engines runs, where their libraries are installed."""
CHECKED = {
    "python",
    BEFORE,
    NOW,
    FASTAPI,
    *RUN_BY_ENGINES,
    "console",
    "bash",
    "toml",
    "json",
    "ini",
    "text",
}
RUN_ELSEWHERE = ("python3 -m venv", "python3 -m pip", ".venv/bin/nox")
"""Commands for the reader's machine; those of the README are run by ``.ci/run``."""


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture
def place(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[dict[str, Any]]:
    """An empty folder and an environment that leads to the sandbox; gives a namespace."""
    monkeypatch.chdir(tmp_path)
    for name, value in sandbox.environ().items():
        monkeypatch.setenv(name, value)
    pace = next(setting.default for setting in SETTINGS if setting.name == "rate_limit")
    usual = pace.seconds_per_report
    object.__setattr__(pace, "seconds_per_report", 0.0)  # so that no report is waited for
    root, ours = logging.getLogger(), logging.getLogger("servicepytan")
    handlers, levels = list(root.handlers), (root.level, ours.level)
    yield {"__name__": "__main__"}
    object.__setattr__(pace, "seconds_per_report", usual)
    root.handlers[:] = handlers
    root.setLevel(levels[0])
    ours.setLevel(levels[1])


@pytest.fixture
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    """One event loop for all blocks of a page, as a notebook has one."""
    loop = asyncio.new_event_loop()
    yield loop
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()


def of_kind(page: Path, kind: str) -> list[Block]:
    return [block for block in blocks(page.read_text(encoding="utf-8")) if block.kind == kind]


def pages_with(kind: str) -> list[Any]:
    return [pytest.param(page, id=page.stem) for page in PAGES if of_kind(page, kind)]


@pytest.mark.parametrize("page", [pytest.param(page, id=page.stem) for page in PAGES])
def test_every_block_says_what_it_is(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    kinds = [block.kind for block in blocks(text) if not block.kind.startswith("{")]
    unknown = set(kinds) - CHECKED
    assert not unknown, f"{page.name}: mark what is not to be run as ```text"


@pytest.mark.slow
@pytest.mark.parametrize("page", pages_with("python"))
def test_python_runs(page: Path, place: dict[str, Any], loop: asyncio.AbstractEventLoop) -> None:
    for block in of_kind(page, "python"):
        execute(block, page, place, loop)


@pytest.mark.slow
@pytest.mark.parametrize("page", pages_with(BEFORE))
def test_before_and_now_run_and_give_the_same(page: Path, place: dict[str, Any]) -> None:
    sides: dict[str, dict[str, Any]] = {BEFORE: dict(place), NOW: dict(place)}
    values: dict[str, Any] = {}
    shared: list[str] = []
    for block in blocks(page.read_text(encoding="utf-8")):
        if block.kind == BEFORE:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                expected = run_python(page, block, sides[BEFORE])
            values = {name: sides[BEFORE][name] for name in expected}
        elif block.kind == NOW:
            expected = run_python(page, block, sides[NOW])
            for name in expected & values.keys():
                if is_plain(values[name]) and is_plain(sides[NOW][name]):
                    assert values[name] == sides[NOW][name], f"{page.name}:{block.line} {name}"
                    shared.append(name)
            values.clear()
    assert len(shared) > 40


@pytest.mark.slow
def test_the_web_service_of_the_docs_answers(
    place: dict[str, Any], sandbox: Sandbox, loop: asyncio.AbstractEventLoop
) -> None:
    pytest.importorskip("fastapi", reason="FastAPI is not installed; it comes with the extra 'dev'")
    page = ROOT / "docs/async.md"
    [block] = of_kind(page, FASTAPI)
    execute(block, page, place, loop)
    job = sandbox.session().jobs.list().first_or_raise()

    async def answers() -> list[tuple[int, Any]]:
        app = place["app"]
        async with app.router.lifespan_context(app):
            return [await answer(app, f"/jobs/{number}") for number in (job["id"], 1)]

    good, missing = loop.run_until_complete(answers())
    assert good == (200, {"number": job["jobNumber"], "status": job["jobStatus"]})
    assert missing[0] == 404


async def answer(app: Any, path: str) -> tuple[int, Any]:
    """Status and body of a GET that an ASGI application answers."""
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": path,
        "query_string": b"",
        "headers": [],
    }
    await app(scope, receive, send)
    return sent[0]["status"], json.loads(sent[1]["body"])


def run_python(page: Path, block: Block, names: dict[str, Any]) -> set[str]:
    """Run a block; the names that it sets."""
    source = "\n" * block.line + block.text
    exec(compile(source, str(page), "exec"), names)
    results = [node for node in ast.walk(ast.parse(block.text)) if isinstance(node, ast.Name)]
    return {name.id for name in results if isinstance(name.ctx, ast.Store)} & names.keys()


def is_plain(value: Any) -> bool:
    """Whether it is data, and no object of the library."""
    try:
        json.dumps(value)
    except TypeError:
        return isinstance(value, bytes)
    return True


@pytest.mark.parametrize("page", pages_with(BEFORE))
def test_what_was_before_stands_above_what_is_now(page: Path) -> None:
    kinds = [block.kind for block in blocks(page.read_text(encoding="utf-8"))]
    for kind, following in zip(kinds, [*kinds[1:], ""]):
        assert kind != BEFORE or following == NOW


@pytest.mark.slow
@pytest.mark.parametrize("page", pages_with("console"))
def test_commands_run(page: Path, place: dict[str, Any], tmp_path: Path) -> None:
    for block in of_kind(page, "console"):
        assert commands(block), f"{page.name}:{block.line} has no line that begins with '$ '"
        for command in commands(block):
            done = run(command, tmp_path)
            assert done.returncode == 0, f"{page.name}:{block.line} {command}\n{done.stderr}"


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a line of a console block, with our program in front of others of the same name."""
    programs = str(Path(sys.executable).parent)
    env = {**os.environ, "PATH": os.pathsep.join([programs, os.environ.get("PATH", "")])}
    shell = shutil.which("bash")
    line = [shell, "-c", command] if shell else shlex.split(command)
    return subprocess.run(
        line, cwd=folder, env=env, capture_output=True, text=True, timeout=300, check=False
    )


@pytest.mark.parametrize("page", pages_with("bash"))
def test_bash_is_for_the_readers_own_machine(page: Path) -> None:
    for block in of_kind(page, "bash"):
        for line in block.text.splitlines():
            assert line.startswith(RUN_ELSEWHERE), f"{page.name}: use ```console for {line!r}"


@pytest.mark.parametrize("word", ["demo", "pytest -n auto"])
def test_the_readme_has_two_commands_of_one_line(word: str) -> None:
    lines = [block.text for block in of_kind(ROOT / "README.md", "bash")]
    results = [line for line in lines if line.rstrip().endswith(word)]
    assert len(results) == 1
    assert results[0].count("\n") == 1
    assert results[0].startswith("python3 -m venv ")


@pytest.mark.parametrize("page", pages_with("toml"))
def test_toml_can_be_read(page: Path) -> None:
    for block in of_kind(page, "toml"):
        assert tomllib.loads(block.text)


@pytest.mark.parametrize("page", pages_with("json"))
def test_json_can_be_read(page: Path) -> None:
    for block in of_kind(page, "json"):
        assert json.loads(block.text)


@pytest.mark.parametrize("page", pages_with("ini"))
def test_settings_are_ones_that_exist(page: Path) -> None:
    expected = {setting.variable for setting in (*SETTINGS, *SELECTORS)}
    for block in of_kind(page, "ini"):
        parser = configparser.ConfigParser()
        parser.optionxform = str  # type: ignore[assignment,method-assign]
        parser.read_string(f"[env]\n{block.text}")
        assert set(parser["env"]) <= expected


def test_the_tree_of_errors_is_whole() -> None:
    page = (ROOT / "docs/errors-and-retries.md").read_text("utf-8")
    [tree] = [block.text for block in blocks(page) if block.text.startswith("ServicePytanError")]
    assert tree in str(errors.__doc__)
    names = {name for name in errors.__all__ if issubclass(getattr(errors, name), Exception)}
    assert set(re.findall(r"^[│├└─ ]*(\w+)", tree, re.MULTILINE)) == names - {"PageShift"}


def test_links_between_pages_lead_somewhere() -> None:
    for page in PAGES:
        for target in re.findall(r"\]\(([^)#:\s]+)(?:#[^)\s]*)?\)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_all_pages_stand_in_the_table_of_contents() -> None:
    index = (ROOT / "docs/index.md").read_text("utf-8").splitlines()
    pages = {page.stem for page in (ROOT / "docs").glob("*.md")} - {"index"}
    assert pages <= set(index)


def test_a_block_without_an_end_is_found() -> None:
    with pytest.raises(ValueError, match="line 2"):
        blocks("text\n```python\nprint()\n")


def test_a_block_may_await_at_its_top(loop: asyncio.AbstractEventLoop) -> None:
    names: dict[str, Any] = {}
    block = Block("python", 1, "import asyncio\nx = await asyncio.sleep(0, 5)\n")
    execute(block, Path("page"), names, loop)
    execute(Block("python", 3, "y = x + 1\n"), Path("page"), names, loop)
    assert names["y"] == 6
    assert awaits(block)
    assert not awaits(Block("python", 1, "async def f():\n    await g()\n"))


def test_blocks_are_read_with_their_lines() -> None:
    assert blocks("a\n```python\nx = 1\n```\n```text\n```\n") == [
        Block("python", 2, "x = 1\n"),
        Block("text", 5, "\n"),
    ]
    assert commands(Block("console", 1, "$ a \\\n  b\nout\n$ c\n")) == ["a    b", "c"]
