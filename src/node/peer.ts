import { GlaneError } from "../model/error.js";

/**
 * A library that glane does not bring along, for few need it and it is large.
 *
 * @throws {GlaneError} `unreadable` with what to install where it is not there.
 */
export async function importPeer<Library>(
  what: string,
  name: string,
  load: () => Promise<Library>,
): Promise<Library> {
  try {
    return await load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    const reason =
      `is ${what}, which takes a library more: run npm install ${name} ` +
      "(with -g where glane was installed with -g)";
    throw new GlaneError("unreadable", reason);
  }
}
