#!/bin/sh
# python-quickbooks 0.9.12: a customer that was read by three columns and saved is made active and taxable.
#
# A query may name the columns it wants. The object then has the defaults of its class for all others, and save()
# sends them as if they had been read: Active and Taxable true, empty notes and names, and "sparse" false, which says
# that the record is to become exactly this. So a program that changes the names of some customers opens the closed
# ones again. There is no error. Only what is None is left out, and other classes have such defaults as well.
#
# Output seen (what was sent besides Id, SyncToken and DisplayName):
#   true: Active, Taxable
#   false: BillWithParent, IsProject, Job, sparse
#   empty: 13 fields, Notes among them
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet python-quickbooks==0.9.12
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import json
from types import SimpleNamespace

import requests
from quickbooks import QuickBooks
from quickbooks.objects.customer import Customer
from requests.adapters import BaseAdapter

READ = {"Id": "7", "SyncToken": "2", "DisplayName": "Ann Lee"}
saved = []


class Server(BaseAdapter):
    def send(self, request, **options):
        if request.path_url.split("?")[0].endswith("/query"):
            answer = {"QueryResponse": {"Customer": [READ]}}
        else:
            saved.append(json.loads(request.body))
            answer = {"Customer": saved[-1]}
        response = requests.Response()
        response.status_code = 200
        response._content = json.dumps(answer).encode()
        return response

    def close(self):
        pass


login = SimpleNamespace(client_id="app", access_token="token", refresh_token="token", environment="sandbox")
client = QuickBooks(auth_client=login, refresh_token="token", company_id="1", minorversion=75)
client.session.mount("https://", Server())
customer = Customer.query("select Id, SyncToken, DisplayName from Customer where Id = '7'", qb=client)[0]
customer.DisplayName = "Ann Lee-Smith"
customer.save(qb=client)
(sent,) = saved
added = {name: value for name, value in sent.items() if name not in READ}
true = sorted(name for name, value in added.items() if value is True)
false = sorted(name for name, value in added.items() if value is False)
empty = sorted(name for name, value in added.items() if value == "")
print("true:", ", ".join(true))
print("false:", ", ".join(false))
print(f"empty: {len(empty)} fields, Notes among them")
assert true == ["Active", "Taxable"]
assert false == ["BillWithParent", "IsProject", "Job", "sparse"]
assert len(empty) == 13 and "Notes" in empty
PY
