"""The part of JSON Schema 2020-12 that schema.json uses, and no more; an unknown word stops the program."""

import re

KNOWN = {
    "$schema", "title", "description", "format", "type", "enum", "const", "pattern", "minLength", "maxLength",
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minItems", "maxItems", "items", "prefixItems",
    "properties", "required", "additionalProperties", "propertyNames", "anyOf", "allOf", "oneOf", "if", "then",
}

TYPES = {
    "null": lambda v: v is None,
    "boolean": lambda v: isinstance(v, bool),
    "integer": lambda v: isinstance(v, (int, float)) and not isinstance(v, bool) and v == int(v),
    "number": lambda v: isinstance(v, (int, float)) and not isinstance(v, bool),
    "string": lambda v: isinstance(v, str),
    "array": lambda v: isinstance(v, list),
    "object": lambda v: isinstance(v, dict),
}


def _plain(value, schema, place):
    """Words about one value, whatever its parts."""
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(TYPES[kind](value) for kind in kinds):
        yield f"{place}: not of type {' or '.join(kinds)}"
        return
    if "enum" in schema and value not in schema["enum"]:
        yield f"{place}: not one of the allowed values"
    if "const" in schema and value != schema["const"]:
        yield f"{place}: must be {schema['const']!r}"
    if isinstance(value, str):
        if "pattern" in schema and re.search(schema["pattern"], value, re.ASCII) is None:
            yield f"{place}: does not have the form {schema['pattern']}"
        if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
            yield f"{place}: too short or too long"
    if TYPES["number"](value):
        if not schema.get("minimum", value) <= value <= schema.get("maximum", value):
            yield f"{place}: out of range"
        if value <= schema.get("exclusiveMinimum", value - 1) or value >= schema.get("exclusiveMaximum", value + 1):
            yield f"{place}: out of range"


def _object(value, schema, place):
    for name in schema.get("required", []):
        if name not in value:
            yield f"{place}: {name} is missing"
    properties, rest = schema.get("properties", {}), schema.get("additionalProperties", True)
    for name, part in value.items():
        if name in properties:
            yield from findings(part, properties[name], f"{place}.{name}")
        elif rest is False:
            yield f"{place}: {name} does not belong here"
        elif isinstance(rest, dict):
            yield from findings(part, rest, f"{place}.{name}")
        if "propertyNames" in schema:
            yield from findings(name, schema["propertyNames"], f"{place}.{name}")


def _array(value, schema, place):
    if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
        yield f"{place}: too few or too many"
    first = schema.get("prefixItems", [])
    for index, part in enumerate(value):
        rule = first[index] if index < len(first) else schema.get("items", {})
        yield from findings(part, rule, f"{place}[{index}]")


def findings(value, schema, place):
    """Everything in which a value differs from a schema, one sentence each."""
    unknown = set(schema) - KNOWN
    if unknown:
        raise ValueError(f"this validator does not know {', '.join(sorted(unknown))}")
    yield from _plain(value, schema, place)
    if isinstance(value, dict):
        yield from _object(value, schema, place)
    if isinstance(value, list):
        yield from _array(value, schema, place)
    fits = lambda part: next(findings(value, part, place), None) is None
    if "anyOf" in schema and not any(fits(part) for part in schema["anyOf"]):
        yield f"{place}: fits none of the forms"
    if "oneOf" in schema and sum(fits(part) for part in schema["oneOf"]) != 1:
        yield f"{place}: must fit exactly one of the forms"
    for part in schema.get("allOf", []):
        yield from findings(value, part, place)
    if "if" in schema and "then" in schema and fits(schema["if"]):
        yield from findings(value, schema["then"], place)
