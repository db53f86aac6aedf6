import { GlaneError } from "../../model/error.js";
import { endOfTags, htmlToText, MOST_HTML, TOO_MANY_TAGS } from "../html-text.js";
import type { InputText } from "../input.js";
import { extracted, type Opened } from "./reader.js";

/** A saved page: its readable text, its title first. */
export async function* readHtml({ pieces, format }: Opened): AsyncGenerator<InputText> {
  let html = "";
  for await (const piece of pieces()) {
    html += piece;
    if (html.length > MOST_HTML) {
      const reason = `is a page of more than ${MOST_HTML >> 20} million letters, the most that is read`;
      throw new GlaneError("unreadable", reason);
    }
  }
  if (endOfTags(html) < html.length) throw new GlaneError("unreadable", TOO_MANY_TAGS);
  yield extracted(await htmlToText(html), { format });
}
