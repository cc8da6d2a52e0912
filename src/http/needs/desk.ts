import type { By } from "../policy.ts";
import type { ChangeCustomer } from "../wire/customers.ts";

/** `unknown`: no such conversation. `held`: somebody else has the baton, `by` in a word for people. `absent`: where it should go does not exist, `what` says so. `unread`: the customer has written since they looked. `barred`: the AI may not answer what is unanswered, since `because`. */
export type Moved =
  | { readonly outcome: "moved" }
  | { readonly outcome: "unknown" }
  | { readonly outcome: "held"; readonly by: string }
  | { readonly outcome: "absent"; readonly what: string }
  | { readonly outcome: "unread" }
  | { readonly outcome: "barred"; readonly because: string };

export type Said =
  | { readonly outcome: "said"; readonly messageId: string }
  | { readonly outcome: "unknown" }
  | { readonly outcome: "held"; readonly by: string }
  | { readonly outcome: "refused"; readonly problem: string };

/** `joined`: the conversation that holds everything now. */
export type Joined =
  | { readonly outcome: "joined"; readonly into: string }
  | { readonly outcome: "unknown" }
  | { readonly outcome: "held"; readonly by: string }
  | { readonly outcome: "refused"; readonly problem: string };

/** What an agent leaves behind who lets go of a conversation. */
export type Left = {
  readonly note?: string | undefined;
  readonly outcome?: string | undefined;
  readonly promises?: readonly { readonly text: string; readonly until?: Date | undefined }[] | undefined;
  readonly reserved?: readonly string[] | undefined;
  readonly seen?: number | undefined;
  readonly unanswered?: "answer" | "leave" | undefined;
};

/** The verbs of an agent. Each does its work in full, wake-up of workers included, before it resolves. */
export type Desk = {
  take(conversationId: string, by: By): Promise<Moved>;
  reply(
    conversationId: string,
    by: By,
    words: {
      readonly clientId: string;
      readonly text: string;
      readonly cc?: readonly string[] | undefined;
      readonly attachments?: readonly string[] | undefined;
      readonly template?:
        | { readonly contentSid: string; readonly variables: Readonly<Record<string, string>> }
        | undefined;
    },
  ): Promise<Said>;
  note(conversationId: string, by: By, words: { readonly clientId: string; readonly text: string }): Promise<Said>;
  resolve(conversationId: string, by: By, left: Left): Promise<Moved>;
  reopen(conversationId: string, by: By): Promise<Moved>;
  pass(
    conversationId: string,
    by: By,
    to: { readonly who: "ai" } | { readonly team: string } | { readonly agent: string },
    left: Left,
  ): Promise<Moved>;
  snooze(conversationId: string, by: By, until: Date): Promise<Moved>;
  /** Moves what its writer wrote to the conversation that they claim to answer, and makes them part of that one. */
  join(conversationId: string, by: By): Promise<Joined>;
  /** Keeps what a customer wants of our messages, as somebody at the business says. `refused`: not for them to say. */
  noteConsent(
    customerId: string,
    by: By,
    noted: {
      readonly state: "out" | "in";
      readonly cause: "agent" | "operator";
      readonly conversation?: string | undefined;
      readonly words?: string | undefined;
    },
  ): Promise<{ readonly outcome: "noted" | "unknown" } | { readonly outcome: "refused"; readonly problem: string }>;
  /** Keeps what is known of a customer. What is undefined stays; null goes. */
  changeCustomer(
    customerId: string,
    by: By,
    change: ChangeCustomer,
  ): Promise<{ readonly outcome: "noted" | "unknown" } | { readonly outcome: "refused"; readonly problem: string }>;
  /** A person looks at it: nothing is unread now, and its handoff has been noticed. False: no such conversation. */
  seen(conversationId: string, by: By): Promise<boolean>;
};
