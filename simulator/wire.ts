import { z } from "zod";

/**
 * What the simulator's page and its server say to each other. The page imports types from here and nothing else of the
 * server. Times are ISO 8601 UTC.
 */
export const DeviceName = z.enum(["whatsapp", "sms", "email"]);
export type DeviceName = z.infer<typeof DeviceName>;

export const StoryId = z.enum(["question", "bulk", "angry", "legal"]);
export type StoryId = z.infer<typeof StoryId>;

const text = z.string().trim().min(1, "Write something first.").max(4000, "That is longer than anybody types here.");

export const Say = z.strictObject({ device: z.enum(["whatsapp", "sms"]), text });
export const WriteMail = z.strictObject({
  /** The thread that is answered; without it a new mail is begun. */
  thread: z.string().max(300).optional(),
  subject: z.string().trim().max(200).default(""),
  text,
});
export const BeSomebodyElse = z.strictObject({ device: DeviceName });
export const Play = z.strictObject({ story: StoryId });
export const Nothing = z.strictObject({});

/** How far a message of the customer has come: on its way, stored by Baton, answered; or refused. */
export type Tick = "sending" | "stored" | "seen" | "failed";

export type Bubble = {
  readonly id: string;
  readonly from: "me" | "shop";
  readonly text: string;
  readonly at: string;
  /** Only on what the customer wrote. */
  readonly tick?: Tick;
};

export type Person = { readonly name: string; readonly address: string };

/** Who may speak in the conversation that a device is in, as Baton has it. */
export type Baton = {
  readonly conversation: string;
  readonly number: number;
  readonly who: "ai" | "team" | "agent" | "nobody";
  /** The name of the team or agent, where one holds it. */
  readonly name?: string;
};

export type Phone = {
  readonly person: Person;
  readonly shop: Person;
  readonly bubbles: readonly Bubble[];
  /** What a story is about to send, as it stands in the writing field. */
  readonly draft: string | null;
  readonly baton: Baton | null;
};

export type Mail = {
  readonly id: string;
  readonly from: "me" | "shop";
  readonly text: string;
  readonly at: string;
  readonly tick?: Tick;
};

export type Thread = {
  readonly id: string;
  readonly subject: string;
  readonly mails: readonly Mail[];
  readonly unread: boolean;
};

export type Mailbox = {
  readonly person: Person;
  readonly shop: Person;
  /** Newest first. */
  readonly threads: readonly Thread[];
  readonly draft: string | null;
  readonly baton: Baton | null;
};

/** One line that explains what just happened. `tone` says who holds the baton after it. */
export type Told = {
  readonly id: number;
  readonly at: string;
  readonly device: DeviceName;
  readonly tone: "ai" | "team" | "agent" | "nobody" | "failure";
  readonly text: string;
};

export type Playing = {
  readonly story: StoryId;
  readonly device: DeviceName;
  /** Messages sent so far, and how many there are. */
  readonly said: number;
  readonly of: number;
  /** `yours`: the baton was passed and waits for whoever watches. */
  readonly state: "writing" | "waiting" | "answered" | "yours" | "silent";
  readonly conversation?: string;
};

export type StoryCard = {
  readonly id: StoryId;
  readonly device: DeviceName;
  readonly title: string;
  readonly line: string;
};

/** Everything the page shows. It is small, so it is sent whole whenever it changes. */
export type Demo = {
  readonly phones: { readonly whatsapp: Phone; readonly sms: Phone };
  readonly mailbox: Mailbox;
  readonly stories: readonly StoryCard[];
  readonly playing: Playing | null;
  /** Newest last. */
  readonly told: readonly Told[];
  readonly inboxUrl: string;
};

export type Problem = { readonly title: string };
