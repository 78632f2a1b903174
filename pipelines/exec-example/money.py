"""Finds sentences that speak of money.

A program for 'tag: exec' of Quern: documents come in as JSON Lines, one answer a line goes out. It needs
nothing but Python; docs/guides/programs-as-stages.md explains it.
"""

import json
import re
import sys

AMOUNT = re.compile(
    r"\d[\d.,]*\s+(?:(?:thousand|million|billion)\s+)?(crowns|dollars|euros|pounds|yuan)\b"
)
# Between two sentences: white space after a full stop and before a capital or a quotation mark, or a line break.
GAP = re.compile(r"(?<=[.!?\"”])\s+(?=[A-Z\"“])|\s*\n\s*")


def sentences(text):
    """Start and end of every sentence, counted in code points."""
    start = 0
    for gap in GAP.finditer(text):
        yield start, gap.start()
        start = gap.end()
    yield start, len(text)


def answer(document):
    found = []
    for start, end in sentences(document["text"]):
        amounts = list(AMOUNT.finditer(document["text"], start, end))
        if amounts:
            found.append(
                {
                    "start": start,
                    "end": end,
                    "label": amounts[0].group(1),
                    "attributes": {"amounts": [amount.group() for amount in amounts]},
                }
            )
    return {
        "id": document["id"],
        "annotations": {"money": found},
        "metadata": {"money_sentences": len(found)},
    }


for line in sys.stdin:
    if line.strip():  # an empty line only ends a batch
        print(json.dumps(answer(json.loads(line))), flush=True)
