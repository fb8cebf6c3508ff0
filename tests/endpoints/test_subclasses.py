"""Resource classes that users derive from ours."""

from __future__ import annotations

from typing import Any

import pytest

from servicepytan.endpoints.base import Resource

CALLER: Any = None
WRONG: Any = {"jobStatus": "Completed"}
HINT = r"list\(\) got .* Did you mean 'job_status'\?$"


def test_inherited_methods_suggest_keywords_before_their_class_is_used() -> None:
    class Jobs(Resource):
        def list(self, *, job_status: str = "") -> str:
            return job_status

    class OurJobs(Jobs):
        pass

    class Counting:
        def count(self, *, limit: int = 0) -> int:
            return limit

    class CountedJobs(Counting, OurJobs):
        pass

    for kind in (CountedJobs, OurJobs, Jobs):
        jobs: Any = kind(CALLER)
        with pytest.raises(TypeError, match=HINT) as caught:
            jobs.list(**WRONG)
        assert str(caught.value).count("Did you mean") == 1
        assert jobs.list(job_status="Done") == "Done"


def test_a_method_that_calls_its_own_in_the_base_suggests_keywords() -> None:
    class Jobs(Resource):
        def list(self, *, job_status: str = "") -> str:
            return job_status

    class DoneJobs(Jobs):
        def list(self, **filters: Any) -> str:
            return super().list(**filters)

    with pytest.raises(TypeError, match=HINT):
        DoneJobs(CALLER).list(**WRONG)
