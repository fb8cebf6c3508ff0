"""Run the cases of one script with whatever servicepytan this interpreter has; prints JSON.

`run.py SCRIPT`: the environment variable COMPARE has the connection. Nothing here may need more
than the standard library, so that servicepytan 0.4.2 can run it in an environment of its own.
"""

import json
import logging
import os
import runpy
import sys
import warnings

SETTINGS = json.loads(os.environ.get("COMPARE", "{}"))


def connect():
    """A connection to the sandbox, made and bent as a script of 0.4.2 would."""
    from servicepytan.auth import servicepytan_connect

    conn = servicepytan_connect(
        app_key=SETTINGS["app_key"],
        tenant_id=SETTINGS["tenant_id"],
        client_id=SETTINGS["client_id"],
        client_secret=SETTINGS["client_secret"],
        timezone="America/New_York",
    )
    conn["api_root"] = conn["auth_root"] = SETTINGS["url"]
    return conn


def outcome(case):
    """What a case gives, or which error it ends with."""
    try:
        return {"gives": json.loads(json.dumps(case(connect())).replace(SETTINGS["url"], "API"))}
    except Exception as error:
        return {"raises": type(error).__name__}


def main(path):
    """Run each function whose name begins with ``case_``, in the order of the script."""
    logging.basicConfig(level=logging.DEBUG)
    warnings.simplefilter("ignore")
    script = runpy.run_path(path)
    cases = {name[5:]: case for name, case in script.items() if name.startswith("case_")}
    outcomes = {name: outcome(case) for name, case in cases.items()}
    print(json.dumps(outcomes))  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1])
