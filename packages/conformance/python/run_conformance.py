#!/usr/bin/env python3
"""Runs the worked examples against an implementation in any language.

    python3 run_conformance.py --implementation "command" [--topic TOPIC]... [FILE]...

Without files all cases of this package are run. Needs Python 3.11 and nothing else. Ends with "N passed, N failed" and code 0 when
all are good, 1 when one differs, 2 when a file or the implementation cannot be used. A topic that the implementation does not know
is counted apart and named; with --topic it counts as a failure.
"""

import argparse
import json
import sys
from pathlib import Path

from compare import ABSENT, differences
from implementation import Implementation
from json_schema import findings

PACKAGE = Path(__file__).resolve().parent.parent


def read_cases(paths):
    """The examples of the files, each held against the schema. ValueError with the place when one does not fit."""
    schema = json.loads((PACKAGE / "schema.json").read_text(encoding="utf-8"))
    for path in paths:
        try:
            content = json.loads(Path(path).read_text(encoding="utf-8-sig"))
        except (OSError, ValueError) as reason:
            raise ValueError(f"{path}: {reason}") from None
        wrong = next(findings(content, schema, Path(path).name), None)
        if wrong is not None:
            raise ValueError(wrong)
        yield from content["examples"]


def shown(value):
    return "(absent)" if value is ABSENT else json.dumps(value, ensure_ascii=False)[:300]


def failure(case, reply):
    """Why a reply is not good: the first difference, or the reason there is no answer. None when it is good."""
    if "answer" not in reply:
        return f"no answer: {reply.get('reason', 'the reply has no answer')}"
    first = next(differences(case["expected"], reply["answer"]), None)
    if first is None:
        return None
    place, expected, given = first
    return f"{place}: expected {shown(expected)}, got {shown(given)}"


def run(cases, implementation, asked_topics):
    """Asks every case and prints what differs. Returns passed, failed and the cases per topic that is not supported."""
    passed, failed, unsupported = 0, 0, {}
    for case in cases:
        reply = implementation.ask(case)
        if reply.get("unsupported") is True and case["topic"] not in asked_topics:
            unsupported[case["topic"]] = unsupported.get(case["topic"], 0) + 1
            continue
        why = "the topic is not supported" if reply.get("unsupported") is True else failure(case, reply)
        if why is None:
            passed += 1
        else:
            failed += 1
            print(f"FAIL {case['id']} {case['topic']} {case.get('title') or ''}".rstrip())
            print(f"  {why}")
    return passed, failed, unsupported


def main():
    parser = argparse.ArgumentParser(description="Runs worked examples of the Wmo 2015 against an implementation.")
    parser.add_argument("--implementation", required=True, help="the command to start; it answers JSON lines")
    parser.add_argument("--topic", action="append", default=[], help="only this topic; may be given more than once")
    parser.add_argument("files", nargs="*", help="files of worked examples; all of this package when left out")
    arguments = parser.parse_args()
    paths = arguments.files or sorted((PACKAGE / "cases").glob("*.json"))
    try:
        cases = [case for case in read_cases(paths) if not arguments.topic or case["topic"] in arguments.topic]
        if not cases:
            raise ValueError("there is no example to run")
        implementation = Implementation(arguments.implementation)
        try:
            passed, failed, unsupported = run(cases, implementation, arguments.topic)
        finally:
            implementation.close()
    except (ValueError, RuntimeError, OSError) as reason:
        print(f"{reason}\n0 passed, 1 failed")
        return 2
    for topic, count in sorted(unsupported.items()):
        print(f"not supported: {topic} ({count})")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0 if passed else 2


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main())
