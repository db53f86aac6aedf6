import { text as emailDigest } from "../seeds/email-digest.txt";
import { text as frontMatter } from "../seeds/front-matter.txt";
import { text as jobBoard } from "../seeds/job-board.txt";
import { text as pastedPages } from "../seeds/pasted-pages.txt";
import { text as smallAds } from "../seeds/small-ads.txt";

/** Invented dumps to begin with. */
export interface Example {
  readonly name: string;
  readonly text: string;
  /** A day near which it was written. */
  readonly referenceDate: string;
}

export const examples: readonly Example[] = [
  { name: "small-ads.txt", text: smallAds, referenceDate: "2023-03-20" },
  { name: "email-digest.txt", text: emailDigest, referenceDate: "2022-11-08" },
  { name: "front-matter.txt", text: frontMatter, referenceDate: "2024-05-13" },
  { name: "job-board.txt", text: jobBoard, referenceDate: "2024-03-15" },
  { name: "pasted-pages.txt", text: pastedPages, referenceDate: "2023-01-10" },
];
