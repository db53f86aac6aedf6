/** Words after which an address is to come: "par mail à", "écrire à", "contact :". */
export const CUE =
  /(?:mail|courriel|mel|adresse|contact(?:er|ez)?|envo[iy][a-z]{0,6}|adress[a-z]{1,5}|transm[a-z]{2,8}|ecri[a-z]{1,6}|postul[a-z]{1,4}|candidat[a-z]{1,6}|repond[a-z]{1,4}|cv|lettre|send|apply|write)\b[^.!?]{0,100}$/;

/** The same, right before it. */
export const INTRODUCED = /(?:mail|courriel|mel|adresse|contact|from|ecrire a) ?:? ?\(?$/;

/** Words after which "@" begins a pseudonym. */
export const NETWORK_CUE =
  /(?:twitter|instagram|insta|facebook|linkedin|mastodon|tiktok|reseaux)[^.!?\n]{0,30}$/;

const REACH = 130;

/** The words before an offset in which such a cue is looked for. */
export function wordsBefore(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - REACH), offset);
}

/** "https://name@host", "/home/name@host": the user part of an address on the web or of a path. */
export function isPathOrLink(text: string, start: number): boolean {
  let from = start;
  while (from > 0 && start - from < 200 && !/[\s()<>[\]"',;|]/.test(text[from - 1] as string))
    from--;
  const token = text.slice(from, start);
  if (/^(?:sips?|xmpp|ssh|s?ftp|acct):/.test(token)) return true;
  if (token.includes("://") && !token.includes("mailto:")) return true;
  return /^(?:~|\.{1,2})?[/\\][^@]{1,200}[/\\]$|^[a-z]:[\\/]/.test(token);
}
