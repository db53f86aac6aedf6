"""Run by `npm run test:spark`: the job as it is, on two local workers, with the built command."""

import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
CLI = Path(os.environ.get("GLANE_CLI", ROOT / "dist" / "cli.js"))
GLANE = f"node {CLI}"
sys.path.insert(0, str(HERE))

from pyspark.sql import SparkSession  # noqa: E402

from extract_offers import with_offers  # noqa: E402

POSTINGS = [
    {"id": "a", "body": "Stage – Ludothèque La Marelle (Caen)\n\nDurée : 6 mois\n600 € par mois"},
    {"id": "b", "body": ""},
    {"id": "c", "body": "Stage – Ferme des Hauts Prés\n\nDébut : 4 mars 2024\nContact : a@pres.example"},
    {"id": "d", "body": "Apprenti·e couture 👩‍🌾\nDu 1er avril au 30 juin 2024. Bac+2."},
    {"id": "e", "body": None},
]


class ExtractOffers(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory()
        cls.path = Path(cls.folder.name)
        cls.schema = cls.path / "schema.json"
        cls.schema.write_bytes(subprocess.check_output([*GLANE.split(), "schema"]))
        cls.spark = (
            SparkSession.builder.master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .getOrCreate()
        )
        cls.spark.sparkContext.setLogLevel("ERROR")

    @classmethod
    def tearDownClass(cls) -> None:
        cls.spark.stop()
        cls.folder.cleanup()

    def read(self, partitions: int, command: str = GLANE):
        rows = self.spark.createDataFrame(POSTINGS, "id string, body string").coalesce(1)
        options = ["--reference-date", "2024-01-15"]
        spread = rows.repartitionByRange(partitions, "id") if partitions > 1 else rows
        return with_offers(spread, "body", str(self.schema), command.split(), options)

    def test_gives_each_row_its_offer_in_order_and_tells_of_those_without_one(self) -> None:
        for partitions in (1, 2):
            rows = self.read(partitions).collect()
            self.assertEqual([row.id for row in rows], ["a", "b", "c", "d", "e"])
            self.assertEqual([row.offer is None for row in rows], [False, True, False, False, True])
            self.assertIn("body", rows[1].glane_error)
            self.assertIsNone(rows[0].glane_error)

    def test_gives_typed_columns(self) -> None:
        offers = self.read(1)
        found = offers.selectExpr(
            "id",
            "get(offer.fields.duration, 0).value.min as months",
            "get(offer.fields.stipend, 0).value.monthly.max as pay",
            "get(offer.fields.startDate, 0).value.earliest as start",
            "get(offer.fields.email, 0).value.address as email",
        ).collect()
        by_id = {row.id: row for row in found}
        self.assertEqual(by_id["a"].months, 6)
        self.assertEqual(by_id["a"].pay, 600.0)
        self.assertEqual(by_id["c"].start, "2024-03-04")
        self.assertEqual(by_id["c"].email, "a@pres.example")
        self.assertEqual(by_id["d"].start, "2024-04-01")
        types = dict(offers.select("offer.confidence", "offer.span.start").dtypes)
        self.assertEqual(types, {"confidence": "double", "start": "bigint"})

    def test_evidence_slices_back_in_utf_16_units(self) -> None:
        row = self.read(1).where("id = 'd'").collect()[0]
        date = row.offer.fields.startDate[0]
        units = row.body.encode("utf-16-le")
        self.assertEqual(units[2 * date.span.start : 2 * date.span.end].decode("utf-16-le"), date.text)

    def test_a_command_that_fails_fails_the_job_with_its_complaint(self) -> None:
        with self.assertRaises(Exception) as caught:
            self.read(1, f"{GLANE} no-such-command").collect()
        self.assertIn("glane ended with 2", str(caught.exception))

    def test_the_job_reads_a_dump_cut_at_safe_boundaries(self) -> None:
        dump = ROOT / "seeds" / "capitals.txt"
        cut = self.path / "postings.jsonl"
        boundaries = subprocess.run(
            [*GLANE.split(), "segment", str(dump), "--format", "ndjson"],
            check=True,
            capture_output=True,
        ).stdout
        split = ["node", str(HERE / "split-dump.mjs"), str(dump), str(cut)]
        subprocess.run(split, input=boundaries, check=True)
        postings = [json.loads(line) for line in cut.read_text("utf-8").splitlines()]
        self.assertEqual(len(postings), len(boundaries.splitlines()))
        text = dump.read_text("utf-8")
        self.assertTrue(all(posting["text"] in text for posting in postings))
        out = self.path / "offers.parquet"
        job = [sys.executable, str(HERE / "extract_offers.py"), str(cut), str(out)]
        environment = {**os.environ, "SPARK_MASTER": "local[2]", "MASTER": "local[2]"}
        subprocess.run(
            [*job, "--schema", str(self.schema), "--glane", GLANE], check=True, env=environment
        )
        offers = self.spark.read.parquet(str(out))
        self.assertEqual(offers.where("offer is not null").count(), len(postings))


if __name__ == "__main__":
    unittest.main()
