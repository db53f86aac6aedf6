import { Command, CommanderError } from "commander";
import manifest from "../../package.json" with { type: "json" };
import { GlaneError } from "../model/error.js";
import { complain, EXIT, type ExitCode } from "./exit.js";
import { addExtract } from "./extract.js";
import { addInitFixture } from "./init-fixture.js";
import { addReview } from "./review.js";
import { addSchema } from "./schema.js";
import { addSegment } from "./segment.js";
import { addValidate } from "./validate.js";

const EXIT_CODES =
  "0 done, 1 validation fell short, 2 misuse, 3 a file could not be read (the others are done), " +
  "4 the output could not be written, 130 and 143 stopped by a signal.";

async function run(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = commandLine((told) => {
    code = told;
  });
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    return explain(error);
  }
}

function commandLine(exit: (code: ExitCode) => void): Command {
  const program = new Command("glane")
    .description("Reads dumps of French internship offers and extracts what they state.")
    .version(manifest.version)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      outputError: (message, write) => write(oneSentence(message)),
    });
  for (const add of [addExtract, addSegment, addReview, addValidate, addInitFixture, addSchema])
    add(program, exit);
  program.addHelpText("after", `\nExit codes: ${EXIT_CODES}`);
  return program;
}

/** Commander's message on one line, with what to do where it does not say. */
function oneSentence(message: string): string {
  const told = message
    .trim()
    .replace(/^error: /, "")
    .replace(/\s+/g, " ");
  const hint = /[.?)]$/.test(told) ? "" : "; see glane --help";
  return `glane: ${told}${hint}\n`;
}

/** What went wrong, told in one sentence unless it was told already, and its exit code. */
function explain(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.misuse;
  // The reader of the pipe has seen enough, as `| head` does.
  if (isClosedPipe(error)) return EXIT.done;
  if (error instanceof GlaneError) {
    complain(error.message.endsWith(".") ? error.message : `${error.message}.`);
    if (error.code === "unreadable" || error.code === "unwritable") return EXIT[error.code];
    return EXIT.misuse;
  }
  const { message, stack } = error instanceof Error ? error : { message: String(error) };
  complain(`a fault of glane itself, please report it: ${message}`);
  if (process.env.GLANE_DEBUG) process.stderr.write(`${stack}\n`);
  return EXIT.fault;
}

function isClosedPipe(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | null)?.code === "EPIPE";
}

// A closed standard error must not end the work.
process.stderr.on("error", () => {});
const code = await run(process.argv);
// A stopped run may still wait for a pipe that stays silent.
if (code === EXIT.SIGINT || code === EXIT.SIGTERM) process.exit(code);
process.exitCode = code;
