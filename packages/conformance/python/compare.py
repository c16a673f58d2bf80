"""How an answer is held against what is expected; the rules of GUIDE.md, section 4."""

from decimal import Decimal

NEARLY = Decimal("0.000001")
ABSENT = object()


def _is_number(value):
    return isinstance(value, (int, float, Decimal)) and not isinstance(value, bool)


def differences(expected, given, place=""):
    """The places in which an answer differs: (place, expected, given). Fields that are not expected are not looked at."""
    if isinstance(expected, dict):
        if not isinstance(given, dict):
            yield place, expected, given
            return
        for name, part in expected.items():
            yield from differences(part, given.get(name, ABSENT), f"{place}.{name}" if place else name)
    elif isinstance(expected, list):
        if not isinstance(given, list) or len(given) != len(expected):
            yield place, expected, given
            return
        for index, part in enumerate(expected):
            yield from differences(part, given[index], f"{place}[{index}]")
    elif _is_number(expected):
        if not _is_number(given) or abs(Decimal(str(expected)) - Decimal(str(given))) > NEARLY:
            yield place, expected, given
    elif type(expected) is not type(given) or expected != given:
        yield place, expected, given
