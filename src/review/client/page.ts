import type { ReviewedOffer } from "../offers.js";
import type { DocumentView } from "./document-view.js";
import type { Session } from "./session.js";
import type { Target } from "./target.js";

/** What an act needs of the page. */
export interface Page {
  readonly session: Session;
  readonly view: DocumentView;
  readonly say: (told: string) => void;
  readonly go: (target: Target) => void;
  readonly nextOffer: () => void;
}

export function offerAt(session: Session, { dump, start }: Target): ReviewedOffer | null {
  return session.dump(dump).offers.find(({ span }) => span.start === start) ?? null;
}
