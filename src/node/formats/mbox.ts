import { GlaneError } from "../../model/error.js";
import type { InputText } from "../input.js";
import { messageText } from "../mail-text.js";
import { MOST_MESSAGE, splitMessages } from "../mbox-messages.js";
import { extracted, type Opened } from "./reader.js";

/** A mailbox: a dump a message, so that no offer reaches into the next one. */
export async function* readMbox({ chunks, format, onFault }: Opened): AsyncGenerator<InputText> {
  let [start, message] = [0, 0];
  for await (const bytes of splitMessages(chunks)) {
    message += 1;
    if (bytes === null) {
      const reason = `message ${message} is larger than ${MOST_MESSAGE >> 20} MB; it is left out`;
      onFault(new GlaneError("unreadable", reason));
      continue;
    }
    const text = `${await messageText(bytes)}\n\n`;
    yield extracted(text, { format, message }, start);
    start += text.length;
  }
}
