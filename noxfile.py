"""The checks of the project: ``nox`` formats, lints, checks types and tests."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import sys
from pathlib import Path
from typing import Any, Optional

import nox

ROOT = Path(__file__).parent
PYTHONS = ["3.9", "3.10", "3.11", "3.12", "3.13", "3.14"]
THIS_PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"
CODE = ("servicepytan", "tests", "docs", "noxfile.py")
TEST_TOOLS = ("hypothesis", "pytest", "pytest-asyncio")
LEAST_COVERED = 90.0
ENGINE_PYTHONS = PYTHONS[2:]
ENGINE_EXTRAS = "async,cache,dlt,duckdb,encryption,fast,polars,redis,spark"
BUILT_FOR = "numpy<2"
"""What the oldest pandas and pyarrow were built for, which they do not say."""
HERE_ONLY = ("-m", "not long and not engines", "--hypothesis-profile=repeatable")

nox.needs_version = ">=2024.4.15"
nox.options.default_venv_backend = "venv"
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = ["format", "lint", "types", f"tests-{THIS_PYTHON}"]


@nox.session(name="format")
def format_(session: nox.Session) -> None:
    """Format the code; with ``-- --check`` only say what is not formatted."""
    session.install(*tools("black", "ruff"))
    if "--check" in session.posargs:
        session.run("black", "--check", "--diff", "--quiet", *CODE)
        return
    session.run("ruff", "check", "--fix", "--quiet", "--exit-zero", *CODE)
    session.run("black", "--quiet", *CODE)


@nox.session
def lint(session: nox.Session) -> None:
    """Look for mistakes and for code that is risky."""
    session.install(*tools("bandit", "ruff"))
    session.run("ruff", "check", *CODE)
    session.run(
        "bandit", "--quiet", "--recursive", "--configfile", "pyproject.toml", "servicepytan"
    )


@nox.session
def types(session: nox.Session) -> None:
    """Check the types."""
    session.install("-e", ".[dev]")
    session.run("mypy")


@nox.session
def pyright(session: nox.Session) -> None:
    """Let pyright judge the typing tests and the code blocks of the documentation, too."""
    session.install("-e", ".[dev]", "pyright[nodejs]>=1.1.410")
    judged = ("tests/typing", "tests/docs/test_types.py")
    session.run("python", "-m", "pytest", *judged, "-m", "", "-k", "pyright")


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the tests and measure what they cover; ``-- --no-cover`` and pytest's own arguments."""
    session.install("-e", ".[dev]")
    arguments = [*HERE_ONLY, *(word for word in session.posargs if word != "--no-cover")]
    if "--no-cover" in session.posargs:
        session.run("python", "-m", "pytest", *arguments)
        return
    # The pytest plugin of the package is imported before pytest-cov begins to measure.
    session.run("coverage", "erase")
    session.run("coverage", "run", "-m", "pytest", *arguments)
    session.run("coverage", "combine", "--quiet")
    session.run("coverage", "report")
    session.run("coverage", "json", "--quiet", "-o", f"{session.create_tmp()}/coverage.json")
    require_coverage(session, Path(session.create_tmp(), "coverage.json"))


def require_coverage(session: nox.Session, report: Path) -> None:
    """Fail when lines or branches, each by itself, are covered too little."""
    totals = json.loads(report.read_text(encoding="utf-8"))["totals"]
    for kind, done, of in (
        ("lines", "covered_lines", "num_statements"),
        ("branches", "covered_branches", "num_branches"),
    ):
        share = 100.0 * totals[done] / totals[of]
        session.log(f"Coverage of {kind}: {share:.1f} %")
        if share <= LEAST_COVERED:
            session.error(f"Coverage of {kind} must be above {LEAST_COVERED:.0f} %.")


@nox.session(python=["3.9"])
def lowest(session: nox.Session) -> None:
    """Run the tests with the oldest dependencies that pyproject.toml allows, of the extras too."""
    oldest = Path(session.create_tmp(), "lowest.txt")
    required = {*project()["dependencies"], *project()["optional-dependencies"]["all"]}
    # a constraint names no extras
    pinned = [re.sub(r"\[.*\]", "", line).replace(">=", "==") for line in sorted(required)]
    oldest.write_text("\n".join([*pinned, BUILT_FOR, ""]), encoding="utf-8")
    session.install("-e", ".[dev]", "--constraint", str(oldest))
    session.run("python", "-m", "pytest", *HERE_ONLY, *session.posargs)


@nox.session(python=ENGINE_PYTHONS)
def engines(session: nox.Session) -> None:
    """Run the tests beside dlt, Spark, Redis and PostgreSQL; ``.ci/with-servers`` starts these."""
    run_beside_engines(session, "engines and not long")


@nox.session(name="long-engines", python=ENGINE_PYTHONS)
def long_engines(session: nox.Session) -> None:
    """Run what is long of the tests beside engines; ``.ci/with-servers`` starts the servers."""
    run_beside_engines(session, "engines and long")


def run_beside_engines(session: nox.Session, chosen: str) -> None:
    """Run some of the tests beside engines, chosen by their markers."""
    session.install("-e", f".[{ENGINE_EXTRAS}]", "psycopg2-binary>=2.9", *tools(*TEST_TOOLS))
    session.run("python", "-m", "pytest", "tests/engines", "-m", chosen, *session.posargs)


@nox.session
def compare(session: nox.Session) -> None:
    """Run the same scripts with servicepytan 0.4.2 and with this one, and compare the results."""
    session.install("-e", ".", *tools(*TEST_TOOLS))
    old = Path(session.create_tmp()).resolve() / "old"
    python = old / ("Scripts" if os.name == "nt" else "bin") / "python"
    session.run("python", "-m", "venv", str(old))
    session.run(str(python), "-m", "pip", "install", "-q", "servicepytan==0.4.2", external=True)
    arguments = ("tests/compat", *session.posargs)
    named = {"SERVICEPYTAN_OLD_PYTHON": str(python)}
    session.run("python", "-m", "pytest", *arguments, env=named)


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation; a warning is an error."""
    session.install(".[docs]")
    session.run("sphinx-build", "-W", "--keep-going", "-E", "-q", "docs", "docs/_build/html")


@nox.session
def build(session: nox.Session) -> None:
    """Build the package and try it as a user would; ``-- FOLDER`` keeps what was built."""
    session.install(*tools("build"))
    place = Path(session.create_tmp()).resolve()
    kept = (ROOT / session.posargs[0]) if session.posargs else place / "dist"
    shutil.rmtree(kept, ignore_errors=True)
    session.run("python", "-m", "build", "--outdir", str(kept))
    fresh = place / "fresh"
    programs = fresh / ("Scripts" if os.name == "nt" else "bin")
    wheel = str(next(kept.glob("*.whl")))
    session.run("python", "-m", "venv", "--clear", str(fresh))
    session.run(str(programs / "python"), "-m", "pip", "install", "-q", wheel, external=True)
    session.chdir(place)  # so that the installed package is found, not the source
    for command in ("--version", "demo"):
        session.run(str(programs / "servicepytan"), command, external=True, env=no_settings())


def no_settings() -> dict[str, Optional[str]]:
    """An environment without the developer's own credentials."""
    return {name: None for name in os.environ if name.startswith("SERVICETITAN_")}


@nox.session
def hooks(session: nox.Session) -> None:
    """Run the pre-commit hooks over all files."""
    session.install(*tools("pre-commit"))
    session.run("pre-commit", "run", "--all-files", "--show-diff-on-failure", *session.posargs)


@nox.session
def audit(session: nox.Session) -> None:
    """Ask the vulnerability database about the dependencies; needs the internet."""
    session.install("pip-audit>=2.7", ".[fast]")
    session.run("pip-audit", "--skip-editable")


@nox.session
def long(session: nox.Session) -> None:
    """Run what is long: kills by the dozen, every edition, ten times the examples."""
    session.install("-e", ".[dev]")
    chosen = (
        "-m",
        "(long or hypothesis) and not engines",
        "--hypothesis-profile=long",
        "--durations=20",
    )
    session.run("python", "-m", "pytest", *chosen, *session.posargs)


@nox.session
def explore(session: nox.Session) -> None:
    """Let the property tests draw new examples; ``-- SEED`` draws those of a seed again."""
    session.install("-e", ".[dev]")
    seed = session.posargs[0] if session.posargs else str(random.SystemRandom().getrandbits(32))
    session.log(f"The seed is {seed}; repeat the run with: nox -s explore -- {seed}")
    chosen = (
        "-m",
        "hypothesis and not engines",
        "--hypothesis-profile=explore",
        f"--hypothesis-seed={seed}",
    )
    session.run("python", "-m", "pytest", *chosen)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure speed and memory against a bare loop and the last release."""
    session.install("-e", ".[dev,dlt]")
    session.run("python", "tests/benchmarks/run.py", *session.posargs)


def tools(*names: str) -> list[str]:
    """The requirements of these tools, as the extras ``test`` and ``dev`` state them."""
    extras = project()["optional-dependencies"]
    lines = (*extras["test"], *extras["dev"])
    required = {re.split(r"[<>=\[]", line)[0]: line for line in lines}
    return [required[name] for name in names]


def project() -> dict[str, Any]:
    """The table ``project`` of pyproject.toml."""
    table: dict[str, Any] = nox.project.load_toml(ROOT / "pyproject.toml")["project"]
    return table
