"""Reads postings on Spark: Parquet or JSON Lines in, the same rows with a typed column `offer` out.

spark-submit extract_offers.py --schema schema.json postings.parquet offers.parquet
"""

import argparse
import shlex
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from pyspark.sql import DataFrame, Row, SparkSession
from pyspark.sql import types as T

from glane_pipe import read_postings
from spark_schema import offer_type, typed


def read_partition(
    command: list[str], options: list[str], column: str, of: T.StructType
) -> Callable[[Iterable[Row]], Iterator[tuple]]:
    """A function from a partition's rows to the same rows with their offers."""

    def read(rows: Iterable[Row]) -> Iterator[tuple]:
        postings = ((row, row[column]) for row in rows)
        for row, offer in read_postings(command, postings, options):
            if offer is None:
                yield (*row, None, f"no offer was read from the column {column}")
            elif "error" in offer:
                yield (*row, None, offer["error"])
            else:
                yield (*row, typed(offer, of), None)

    return read


def with_offers(
    postings: DataFrame, column: str, schema_file: str, command: list[str], options: list[str]
) -> DataFrame:
    """The postings with two more columns: `offer`, as glane's schema has it, and `glane_error`."""
    for module in ("extract_offers.py", "glane_pipe.py", "spark_schema.py"):  # workers need them too
        postings.sparkSession.sparkContext.addPyFile(str(Path(__file__).with_name(module)))
    of = offer_type(schema_file)
    added = [
        T.StructField("offer", of, True),
        T.StructField("glane_error", T.StringType(), True),
    ]
    schema = T.StructType([*postings.schema.fields, *added])
    read = read_partition(command, options, column, of)
    return postings.sparkSession.createDataFrame(postings.rdd.mapPartitions(read), schema)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("postings", help="a folder or file of Parquet, or of JSON Lines (.jsonl)")
    parser.add_argument("offers", help="the folder of Parquet that is written")
    parser.add_argument("--schema", required=True, help="what `glane schema` prints")
    parser.add_argument("--text-column", default="text", help="the column that holds the posting")
    parser.add_argument("--reference-date", help="a day near which the postings were written")
    parser.add_argument("--glane", default="glane", help="the command, as each worker has it")
    given = parser.parse_args()
    spark = SparkSession.builder.appName("glane").getOrCreate()
    is_json = given.postings.endswith((".json", ".jsonl"))
    postings = (spark.read.json if is_json else spark.read.parquet)(given.postings)
    dated = ["--reference-date", given.reference_date] if given.reference_date else []
    command = shlex.split(given.glane)
    offers = with_offers(postings, given.text_column, given.schema, command, dated)
    offers.write.mode("error").parquet(given.offers)
    spark.stop()


if __name__ == "__main__":
    main()
