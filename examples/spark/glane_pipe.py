"""One `glane extract` for a whole partition: postings in by its standard input, offers out in order."""

import json
import subprocess
import tempfile
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any

TEXT = "text"
KEY = "key"
# 3: a posting could not be read, which its row tells; the others were done.
DONE = (0, 3)


def read_postings(
    command: list[str], postings: Iterable[tuple[Any, str | None]], options: list[str]
) -> Iterator[tuple[Any, dict[str, Any] | None]]:
    """Each posting's row with its offer, in the order in which they came.

    The offer is None where glane gave none for the text, as for one that is empty or missing.
    Postings are written and offers read at the same time, so that no more of a partition is held
    than fits between the two. A command that fails raises RuntimeError with what it complained of,
    and Spark tries the partition again.
    """
    waiting: deque[tuple[int, Any]] = deque()
    failure: list[BaseException] = []
    with tempfile.TemporaryFile("w+", encoding="utf-8") as complaints:
        process = subprocess.Popen(
            [*command, "extract", "--stdin", "jsonl", "--text-field", TEXT, "--format", "ndjson", *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=complaints,
            encoding="utf-8",
        )

        def feed() -> None:
            try:
                with process.stdin as into:
                    for key, (row, text) in enumerate(postings):
                        waiting.append((key, row))
                        # A text that Python could not decode has halves of characters in it.
                        clean = (text or "").encode("utf-8", "replace").decode("utf-8")
                        into.write(json.dumps({KEY: key, TEXT: clean}, ensure_ascii=False) + "\n")
            except BrokenPipeError:
                pass  # glane has ended early: its exit code and complaints tell why
            except BaseException as error:  # told by the reader, in the thread that Spark watches
                failure.append(error)

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        try:
            for line in process.stdout:
                offer = json.loads(line)
                answered = offer.pop("extra")[KEY]
                while waiting[0][0] < answered:
                    yield waiting.popleft()[1], None
                yield waiting.popleft()[1], offer
            feeder.join()
            code = process.wait()
        finally:
            process.kill()
        if failure:
            raise failure[0]
        if code not in DONE:
            complaints.seek(0)
            raise RuntimeError(f"glane ended with {code}: {complaints.read()[-2000:].strip()}")
    while waiting:
        yield waiting.popleft()[1], None
