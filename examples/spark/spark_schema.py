"""The columns of an offer, from glane's own JSON Schema: none of them is written down twice."""

import json
from typing import Any

from pyspark.sql import types as T

SCALARS = {
    "string": T.StringType(),
    "integer": T.LongType(),
    "number": T.DoubleType(),
    "boolean": T.BooleanType(),
}


def offer_type(schema_file: str) -> T.StructType:
    """The Spark type of an offer; `schema_file` is what `glane schema` prints."""
    with open(schema_file, encoding="utf-8") as file:
        return spark_type(json.load(file))


def spark_type(schema: dict[str, Any]) -> T.DataType:
    """The Spark type of a JSON Schema as glane writes them: objects, lists, scalars, "or null"."""
    if "anyOf" in schema:
        (one,) = [option for option in schema["anyOf"] if option.get("type") != "null"]
        return spark_type(one)
    kind = schema["type"]
    if isinstance(kind, list):
        (kind,) = [one for one in kind if one != "null"]
    if kind == "object" and "properties" not in schema:
        return T.StringType()  # of any shape: kept as JSON
    if kind == "object":
        return T.StructType(
            [T.StructField(name, spark_type(of), True) for name, of in schema["properties"].items()]
        )
    if kind == "array":
        return T.ArrayType(spark_type(schema["items"]), False)
    return SCALARS[kind]


def typed(value: Any, of: T.DataType) -> Any:
    """A parsed JSON value as Spark wants it: 600 in a column of numbers is 600.0."""
    if value is None:
        return None
    if isinstance(of, T.StructType):
        return tuple(typed(value.get(field.name), field.dataType) for field in of.fields)
    if isinstance(of, T.ArrayType):
        return [typed(item, of.elementType) for item in value]
    if isinstance(of, T.StringType) and not isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    return float(value) if isinstance(of, T.DoubleType) else value
