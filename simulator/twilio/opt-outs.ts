const wishes: readonly (readonly [words: ReadonlySet<string>, type: "STOP" | "START" | "HELP"])[] = [
  [new Set(["stop", "unsubscribe", "end", "quit", "stopall", "revoke", "optout", "cancel"]), "STOP"],
  [new Set(["start", "yes", "unstop"]), "START"],
  [new Set(["help", "info"]), "HELP"],
];

const answers = {
  STOP: "You have been unsubscribed and will get no more messages from this number. Reply START to resubscribe.",
  START: "You have been resubscribed and will get messages from this number again. Reply STOP to unsubscribe.",
  HELP: "Reply STOP to unsubscribe. Msg&Data rates may apply.",
} as const;

/** Who wants no more text messages, of which line or messaging service, as carriers and Twilio keep it. */
export type OptOuts = {
  has(scope: string, customer: string): boolean;
  add(scope: string, customer: string): void;
  remove(scope: string, customer: string): void;
  /**
   * What a text message means to the carrier, and what it answers by itself
   * (https://help.twilio.com/articles/223134027). A whole message is a keyword or it is none.
   */
  read(
    scope: string,
    customer: string,
    text: string,
  ): { readonly type: keyof typeof answers; readonly answer: string } | undefined;
};

/** Begins with nobody out. */
export function createOptOuts(): OptOuts {
  const out = new Set<string>();
  const pair = (scope: string, customer: string): string => `${scope} ${customer}`;
  const optOuts: OptOuts = {
    has: (scope, customer) => out.has(pair(scope, customer)),
    add: (scope, customer) => void out.add(pair(scope, customer)),
    remove: (scope, customer) => void out.delete(pair(scope, customer)),
    read(scope, customer, text) {
      const word = text.trim().toLowerCase();
      const type = wishes.find(([words]) => words.has(word))?.[1];
      // Whoever is not out and says YES answers a question.
      if (type === undefined || (type === "START" && !optOuts.has(scope, customer))) return undefined;
      if (type === "STOP") optOuts.add(scope, customer);
      if (type === "START") optOuts.remove(scope, customer);
      return { type, answer: answers[type] };
    },
  };
  return optOuts;
}
