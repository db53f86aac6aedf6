import type { Command } from "commander";
import { EXIT, type ExitCode } from "./exit.js";
import { withSink } from "./output.js";

export function addSchema(program: Command, exit: (code: ExitCode) => void): void {
  program
    .command("schema")
    .description("print the JSON Schema of an offer")
    .action(async () => {
      // zod takes a tenth of a second to load, which the other commands need not wait for.
      const { offerJsonSchema } = await import("../schema.js");
      const schema = `${JSON.stringify(offerJsonSchema(), null, 2)}\n`;
      exit(
        await withSink(undefined, async (write) => {
          await write(schema);
          return { code: EXIT.done, read: 1 };
        }),
      );
    });
}
