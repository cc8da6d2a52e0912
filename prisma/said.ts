import type { Detail } from "../src/conversation/message.ts";
import { disclosed } from "../src/reply/wording.ts";
import type { SignalKind } from "../src/triggers/signal.ts";
import type { Priority } from "../src/triggers/trigger.ts";

/** What somebody sends besides words, a picture by its name in `simulator/pictures`. */
export type SaidFile = { readonly picture: "chipped-mug" | "hole" | "mended"; readonly name: string };

/** How a mail looks in the writer's own program, and who else got it. */
export type Letter = { readonly html: string; readonly cc: readonly string[]; readonly logo: string };

/** One line of the past. `by` is an agent's name where an agent wrote. */
export type Said = {
  readonly by: "customer" | "ai" | "system" | (string & {});
  readonly minutesAgo: number;
  readonly text: string;
  readonly kind?: "note" | "event";
  /** The title of the article that an AI answer quotes. */
  readonly source?: string;
  /** What the customer wants to know here, for the brief. */
  readonly asks?: string;
  readonly files?: readonly SaidFile[];
  readonly letter?: Letter;
  readonly details?: readonly Detail[];
  /** The customer wants no more messages with this, or wants them again. */
  readonly wish?: "out" | "in";
  /** It never arrived. */
  readonly failed?: { readonly code: string; readonly reason: string };
};

/** Why a person was called, and what they were told. */
export type Handover = {
  readonly kind: SignalKind;
  readonly score: number;
  /** The customer's own words, as they stand in a message. */
  readonly evidence: string;
  readonly team: string;
  readonly reason: string;
  readonly priority: Priority;
  /** Name and value; the value stands in a message. */
  readonly facts: readonly (readonly [string, string])[];
  readonly missing: readonly string[];
  readonly summary: string;
  readonly nextStep: string;
  readonly outcome?: string;
};

/** A conversation of the past, and how it stands now. */
export type Past = {
  readonly channel: "sms" | "whatsapp" | "email";
  /** Who bears the same name is the same person. */
  readonly name: string;
  readonly identity: string;
  readonly subject?: string;
  readonly said: readonly Said[];
  readonly handover?: Handover;
  readonly agent?: string;
  readonly holder: "team" | "agent" | "nobody";
  /** Minutes ago. */
  readonly heldSince: number;
  /** Until somebody must have acted. */
  readonly minutesLeft: number;
  /** What the customer thought of it in the end, 1 to 5. */
  readonly rating?: number;
};

/** Something that happened, as a line in the thread. */
export const told = (minutesAgo: number, text: string): Said => ({ by: "system", minutesAgo, kind: "event", text });

/** What the customer hears when the baton passes, in the product's own words (src/handoff/line.ts). */
export const line = (minutesAgo: number, team: string, { sorry, hours }: { sorry: boolean; hours: boolean }): Said => ({
  by: "system",
  minutesAgo,
  text:
    `${sorry ? "I am sorry about this. " : ""}I am passing you to our ${team} team. ` +
    `A colleague will read everything above and answer here${hours ? "; we are open until 20:00" : ""}.`,
});

/** How the product says that an AI writes. */
export const ai = `${disclosed(null, null)}\n\n`;
