import type { Upload } from "../wire/messages.ts";
import type { Readable } from "node:stream";

/** A file that can be had: what it is by its content, and whether a browser may be given it as a picture. */
export type ServedFile = {
  readonly name: string;
  readonly type: string;
  readonly size: number | undefined;
  readonly isShown: boolean;
  /** Undefined when its bytes are gone. Whoever opens it reads it to its end or destroys it. */
  open(): Promise<Readable | undefined>;
};

/** What comes and goes with messages. */
export type Files = {
  /** Undefined: there is no such attachment. `absent` says in a sentence why it cannot be had. */
  attachment(id: string): Promise<ServedFile | { readonly absent: string } | undefined>;
  /** What a signed address that a provider was given stands for, while it holds. */
  byToken(token: string): Promise<ServedFile | undefined>;
  /** An agent's own file that was not sent yet. */
  upload(id: string, agentId: string): Promise<ServedFile | undefined>;
  /** Keeps a file for a reply. `content` is read no further than is needed to answer. */
  add(
    conversationId: string,
    agentId: string,
    announced: { readonly name: string; readonly type: string; readonly size: number },
    content: Readable,
  ): Promise<
    | { readonly outcome: "kept"; readonly upload: Upload }
    | { readonly outcome: "unknown" }
    | { readonly outcome: "too_large" | "not_taken"; readonly says: string }
  >;
  /** False when it is not there, was sent, or is somebody else's. */
  takeBack(id: string, agentId: string): Promise<boolean>;
};
