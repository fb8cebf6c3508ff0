#!/bin/sh
# ofxparse 0.21: a booking of the last evening of a month is in the next month, and nothing says in which zone.
#
# Banks write 20240131200000[-5:EST] for 8 in the evening of January 31. The result is a datetime without a zone,
# 1:00 on February 1: the time in UTC, though nothing marks it as such. A booking without an offset has its own day, so
# that both kinds stand side by side. ofxtools says that its result is UTC. The offset of Newfoundland, [-3.30:NST], is
# three hours and 30 minutes for ofxtools and three hours and 18 minutes for ofxparse.
#
# Output seen:
#   20240131200000[-5:EST]: ofxparse 2024-02-01T01:00:00, ofxtools 2024-02-01T01:00:00+00:00
#   20240131120000[-3.30:NST]: ofxparse 2024-01-31T15:18:00, ofxtools 2024-01-31T15:30:00+00:00
#   20240131: ofxparse 2024-01-31T00:00:00, ofxtools 2024-01-31T00:00:00+00:00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet ofxparse==0.21 ofxtools==1.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from io import BytesIO

from ofxparse import OfxParser
from ofxtools.Parser import OFXTree

HEAD = (
    "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nSECURITY:NONE\nENCODING:USASCII\nCHARSET:1252\nCOMPRESSION:NONE\n"
    "OLDFILEUID:NONE\nNEWFILEUID:NONE\n\n"
)
BODY = """<OFX>
<SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS><DTSERVER>20240201<LANGUAGE>ENG</SONRS></SIGNONMSGSRSV1>
<BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STATUS><CODE>0<SEVERITY>INFO</STATUS><STMTRS><CURDEF>USD
<BANKACCTFROM><BANKID>1<ACCTID>2<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST><DTSTART>20240101<DTEND>20240201
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>{}<TRNAMT>-19.99<FITID>1<NAME>Parts</STMTTRN>
</BANKTRANLIST><LEDGERBAL><BALAMT>10.00<DTASOF>20240201</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
"""


def by_ofxparse(file):
    return OfxParser.parse(file).account.statement.transactions[0].date.isoformat()


def by_ofxtools(file):
    tree = OFXTree()
    tree.parse(file)
    return tree.convert().statements[0].transactions[0].dtposted.isoformat()


seen = {}
for posted in ("20240131200000[-5:EST]", "20240131120000[-3.30:NST]", "20240131"):
    text = (HEAD + BODY.format(posted)).encode()
    seen[posted] = (by_ofxparse(BytesIO(text)), by_ofxtools(BytesIO(text)))
    print("{}: ofxparse {}, ofxtools {}".format(posted, *seen[posted]))
assert list(seen.values()) == [
    ("2024-02-01T01:00:00", "2024-02-01T01:00:00+00:00"),
    ("2024-01-31T15:18:00", "2024-01-31T15:30:00+00:00"),
    ("2024-01-31T00:00:00", "2024-01-31T00:00:00+00:00"),
]
PY
