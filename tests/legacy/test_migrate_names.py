"""Names and queries that the migration follows through a script."""

from __future__ import annotations

import sys

import pytest

from tests.all_cases import for_all
from tests.legacy.migrating import CUSTOMERS, GENERAL, JOBS, new_spellings, notes, replacements


@for_all(
    ("source", "spelling"),
    [
        ("class A:\n def run(self): self.e.get_all()\n"
         " def __init__(self): self.e = Endpoint('jpm', 'jobs')", JOBS),
        ("class A:\n e = Endpoint('jpm', 'jobs')\n def run(self): self.e.get_all()", JOBS),
        ("class A:\n def __init__(self):\n  self.e = None\n  self.e = Endpoint('jpm', 'jobs')\n"
         "a = A()\na.e.get_all()", JOBS),
        ("def f(): jobs.get_all()", JOBS),
        ("def f(jobs): jobs.get_all()", GENERAL),
        ("def f(e: Endpoint): e.get_all()", GENERAL),
        ("def f(*, e=jobs.get_all()): pass", JOBS),
        ("FOLDER, NAME = 'jpm', 'jobs'\nEndpoint(FOLDER, NAME).get_all()", JOBS),
        ("x.y = jobs\nx.y.get_all()", JOBS),
        ("x.y = jobs\nx = 1\nx.y.get_all()", GENERAL),
        ("(e := jobs).get_all()", JOBS),
        ("class A:\n def run(self): pass\n def run(self, run): jobs.get_all()", JOBS),
        ("class A:\n def jobs(self): pass\njobs.get_all()", JOBS),
        ("class A(B):\n jobs: int\n f(self.x).y = 1\njobs.get_all()", JOBS),
        ("class A:\n def __init__(self, x):\n  self.e = jobs if x else None\n"
         " def run(self): self.e.get_all()", JOBS),
        ("with open(f) as e: jobs.get_all()", JOBS),
        ("with open(f) as jobs: jobs.get_all()", GENERAL),
        (f"e = jobs if x else {CUSTOMERS}\ne.get_all()", GENERAL),
        ("e = None or jobs\ne.get_all()", JOBS),
        ("if x: e = jobs\ne.get_all()", JOBS),
        (f"if x: e = jobs\nelse: e = {CUSTOMERS}\ne.get_all()", GENERAL),
        (f"for i in y:\n jobs.get_all()\n jobs = {CUSTOMERS}", GENERAL),
        ("while x: jobs.get_all()", JOBS),
        ("for e in [jobs, jobs]: e.get_all()", JOBS),
        ("for e in es: e.get_all()", GENERAL),
        ("for i in y: pass\nelse: jobs.get_all()", JOBS),
        (f"try: e = jobs\nexcept OSError: e = {CUSTOMERS}\nfinally: e.get_all()", GENERAL),
        ("es = {'j': jobs}\nes['j'].get_all()", JOBS),
        ("es = {'j': jobs, **more}\nes[x].get_all()", GENERAL),
        ("es = {'j': jobs}\nes[x].get_all()", JOBS),
        ("es = {'j': jobs}\nes['k'].get_all()", GENERAL),
        ("es = [jobs]\nes[0].get_all()", GENERAL),
        ("[e.get_all() for e in [jobs] if e]", JOBS),
        ("{a: jobs.get_all() for a in b}", JOBS),
        ("lambda a, b=1: jobs.get_all()", JOBS),
        ("get = jobs.get_all\nget()", JOBS),
        ("e = jobs\ndel e\ne.get_all()", GENERAL),
        ("a, *b = jobs, jobs\na.get_all()", GENERAL),
        ("a: Endpoint\na = b = jobs\nb.get_all()", JOBS),
        ("async def f():\n async with x as y:\n  await jobs.get_all()", JOBS),
        ("@jobs.get_all()\ndef f(): pass", JOBS),
        ("client[1]('x').get_all()", GENERAL),
        ("jobs += 1\njobs.get_all()", GENERAL),
        ("conn2 = conn.copy()\nEndpoint('jpm', 'jobs', conn2).get_all()",
         "session2.jobs.list().all()"),
    ],
)  # fmt: skip
def test_names_are_followed(source: str, spelling: str) -> None:
    assert [text for old, text in replacements(source) if "get_all" in old or old == "get()"] == [
        spelling
    ]


@pytest.mark.parametrize(
    ("source", "keywords"),
    [
        ("q = {'number': 1}\nq['jobStatus'] = s\njobs.get_all(q)", "number=1, job_status=s"),
        ("jobs.get_all(dict(jobStatus='Hold'))", 'job_status="Hold"'),
        ("q = {'number': 1}\nq.update(more)\njobs.get_all(q)", ""),
        ("q = {'number': 1}\nr = q\nr['ids'] = 2\njobs.get_all(q)", ""),
        ("q = {'number': 1}\nfor x in y:\n jobs.get_all(q)\n q['ids'] = 2", ""),
        ("jobs.get_all({'JOBSTATUS': 'Hold'})", 'job_status="Hold"'),
        ("q = {'number': 1}.copy()\nq.get('number')\njobs.get_all(q)", "number=1"),
    ],
)
def test_queries_are_followed(source: str, keywords: str) -> None:
    assert new_spellings(source)[-1] == f"session.jobs.list({keywords}).all()"


@pytest.mark.skipif(sys.version_info < (3, 10), reason="match is newer")
def test_match_is_read() -> None:
    source = "match x:\n case 1 if jobs.get_all(): pass\n case [jobs]: jobs.get_all()"
    assert new_spellings(source) == [JOBS, GENERAL]


@pytest.mark.skipif(sys.version_info < (3, 11), reason="except* is newer")
def test_exception_groups_are_read() -> None:
    assert new_spellings("try: jobs.get_all()\nexcept* OSError: pass") == [JOBS]


@pytest.mark.parametrize(
    ("source", "keywords"),
    [
        ('Endpoint("accounting", "invoices").get_all({"customField.Fields[Crew]": "A",'
         ' "customField.Fields[Van]": v})', "custom_field_fields={'Crew': \"A\", 'Van': v}"),
        ('Endpoint("accounting", "journal-entries").get_all({"customField.Crew": "A"})',
         "custom_field={'Crew': \"A\"}"),
        ('Endpoint("accounting", "invoices").get_all({"customField.FieldsX": 1})', ""),
        ('Endpoint("forms", "submissions").get_all({"owners[0].type": 1})', ""),
    ],
)  # fmt: skip
def test_custom_fields_become_a_mapping(source: str, keywords: str) -> None:
    assert new_spellings(source)[0].endswith(f".list({keywords}).all()")
    assert ("has no filter" in notes(source)) == (not keywords)
