import { allBytes } from "../bytes.js";
import type { InputText } from "../input.js";
import { messageText } from "../mail-text.js";
import { MOST_MESSAGE } from "../mbox-messages.js";
import { extracted, type Opened } from "./reader.js";

/** One e-mail. */
export async function* readEml({ chunks, format }: Opened): AsyncGenerator<InputText> {
  const bytes = await allBytes(chunks, MOST_MESSAGE, "an e-mail");
  yield extracted(await messageText(bytes), { format });
}
