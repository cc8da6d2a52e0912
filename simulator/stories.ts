import type { DeviceName, StoryCard } from "./wire.ts";

/** A customer's side of a story. What happens between the lines is Baton's doing. */
export type Story = StoryCard & {
  readonly device: DeviceName;
  readonly person: string;
  readonly subject: string;
  /** Each is sent after the answer to the one before; once a person is called, the rest stays unsaid. */
  readonly says: readonly [string, ...string[]];
};

export const stories: readonly Story[] = [
  {
    id: "question",
    device: "sms",
    title: "An ordinary question",
    line: "The AI answers from the shop’s articles, and says that it is an AI.",
    person: "Emil Strand",
    subject: "",
    says: ["How long does delivery to Germany take, and what does shipping cost?"],
  },
  {
    id: "bulk",
    device: "email",
    title: "A bulk order",
    line: "A price for 500 mugs is not the AI’s to promise: Sales is called.",
    person: "Joan Li",
    subject: "500 mugs for our employees",
    says: [
      "Hello,\n\nwe would like to give all our employees an engraved Bre mug this winter. What discount can you offer for " +
        "500 mugs? Another supplier asks 11 EUR a piece; can you match that?\n\nBest regards\nJoan Li\nNorthwind Logistics",
    ],
  },
  {
    id: "angry",
    device: "whatsapp",
    title: "Losing patience",
    line: "Friendly, short, then angry: the shift in tone calls Care.",
    person: "Mira Okafor",
    subject: "",
    says: [
      "Where is my order, and can I track it? 😊",
      "The tracking link shows nothing. Can you look again please?",
      "That was no help. I have been waiting for two weeks and this is the third time I ask!",
      "This is ridiculous. Nobody there reads what I write. I'm really fed up.",
    ],
  },
  {
    id: "legal",
    device: "sms",
    title: "A legal threat",
    line: "Not a word from the AI: a person reads it first.",
    person: "Hannah Price",
    subject: "",
    says: [
      "You charged my card twice for FF-21902. If the money is not back by Friday my lawyer will take legal action against you.",
    ],
  },
];
