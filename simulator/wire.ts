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

const phone = z.enum(["whatsapp", "sms"]);
const caption = z.string().trim().max(1000, "That is longer than anybody types here.").default("");

export const PictureName = z.enum(["chipped-mug", "hole", "wet-parcel"]);
export type PictureName = z.infer<typeof PictureName>;
export const PlaceName = z.enum(["home", "pickup"]);
export type PlaceName = z.infer<typeof PlaceName>;

export const Say = z.strictObject({
  device: phone,
  text,
  /** The bubble that this one answers. */
  answers: z.string().max(100).optional(),
});
/** One of the demo's own pictures. */
export const SendPicture = z.strictObject({ device: phone, picture: PictureName, text: caption });
/** A picture from the viewer's device, in base64. */
export const SendFile = z.strictObject({
  device: phone,
  type: z.enum(["image/jpeg", "image/png", "image/webp", "image/gif"], { error: "Only pictures can be sent here." }),
  data: z.base64().max(7_000_000, "That picture is too large."),
  text: caption,
});
export const SendPlace = z.strictObject({ place: PlaceName });
/** A button below a message of the shop. */
export const Tap = z.strictObject({ bubble: z.string().max(100), button: z.int().min(0).max(20) });
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
  /** `carrier`: it answered STOP or START by itself, under the shop's number. */
  readonly from: "me" | "shop" | "carrier";
  readonly text: string;
  readonly at: string;
  /** Only on what the customer wrote. */
  readonly tick?: Tick;
  readonly files?: readonly File[];
  readonly place?: Place;
  /** What may be tapped, and what was. */
  readonly buttons?: readonly string[];
  readonly tapped?: string;
  /** The bubble that this one answers. */
  readonly answers?: string;
};

/** A file in a bubble; pictures are shown. */
export type File = { readonly url: string; readonly isPicture: boolean };

export type Place = {
  readonly name: string;
  readonly address: string;
  readonly latitude: number;
  readonly longitude: number;
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
  /** The shop writes at this moment. */
  readonly isTyping: boolean;
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
  /** What the phones may send besides words: a name, and what it shows. */
  readonly pictures: Readonly<Record<PictureName, string>>;
  readonly places: Readonly<Record<PlaceName, Place>>;
  /** Newest last. */
  readonly told: readonly Told[];
  readonly inboxUrl: string;
};

export type Problem = { readonly title: string };
