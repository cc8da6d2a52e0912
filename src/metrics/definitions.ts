/** What a number counts in: a part of 1, a mean of 1 to 5, a count for every hundred of something, or a length. */
type Unit = "share" | "seconds" | "messages" | "score" | "per hundred";

/** One metric: what it is called, what it counts in, and what exactly it counts. API, screen and docs say this sentence. */
type Definition = { readonly name: string; readonly unit: Unit; readonly says: string };

/**
 * Every metric, once. A *stretch* is one time that the AI began to hold a conversation: the customer opened it, opened
 * it again, or people gave it back. Shares count stretches, handoffs or resolutions that began in the time asked about,
 * and of the same ones those that it happened to, whenever it did: no share can be above 1.
 */
export const definitions = {
  handoffRate: {
    name: "Handoff rate",
    unit: "share",
    says: "Of the AI’s stretches that began in this time, those in which people were called at least once.",
  },
  timeToHandoff: {
    name: "Time to handoff",
    unit: "seconds",
    says: "From the first signal of a handoff to the moment people were called, in seconds, and how many messages the conversation had by then.",
  },
  timeToTake: {
    name: "Time to take",
    unit: "seconds",
    says: "From the moment people were called to the moment one of them first took the conversation, on the clock, of those that were taken.",
  },
  timeToHumanReply: {
    name: "Time to human reply",
    unit: "seconds",
    says: "From the moment people were called to a person’s first answer to the customer, on the clock, of those that were answered.",
  },
  satisfaction: {
    name: "Satisfaction",
    unit: "score",
    says: "The mean of the ratings given in this time, 1 to 5: of people who answered after a handoff, and of the AI alone, never mixed.",
  },
  contextCompleteness: {
    name: "Context completeness",
    unit: "share",
    says: "How much of what its topic needs was in the brief at the moment people were called: the median over handoffs, 0 to 1.",
  },
  repeatAsks: {
    name: "Repeat-asks",
    unit: "per hundred",
    says: "Questions that agents sent although the answer stood in the conversation already, for every 100 handoffs.",
  },
  containment: {
    name: "Containment",
    unit: "share",
    says: "Of the AI’s stretches that began in this time, those that ended resolved without a handoff and without a person’s message.",
  },
  takenUncalled: {
    name: "Taken uncalled",
    unit: "share",
    says: "Of the AI’s stretches that began in this time, those that people took over or moved to people although nobody had been called.",
  },
  reopened: {
    name: "Reopened",
    unit: "share",
    says: "Of the times that a conversation was resolved in this time, those after which its customer wrote again in it within 72 hours.",
  },
  needless: {
    name: "Needless",
    unit: "share",
    says: "Of the handoffs requested in this time that an agent has judged, those judged needless.",
  },
  tooEarly: {
    name: "Too early",
    unit: "share",
    says: "Of the handoffs requested in this time that an agent has judged, those judged too early.",
  },
  tooLate: {
    name: "Too late",
    unit: "share",
    says: "Of the handoffs requested in this time that an agent has judged, those judged too late.",
  },
  missed: {
    name: "Missed",
    unit: "per hundred",
    says: "Times that a person was needed and nobody was called, noted in this time, for every 100 stretches of the AI that began in it.",
  },
  unattended: {
    name: "Unattended",
    unit: "share",
    says: "Of the handoffs requested in this time that are over, those that nobody took, answered or declined; what still waits is counted apart.",
  },
  overflowed: {
    name: "Overflowed",
    unit: "share",
    says: "Of the handoffs requested in this time, those that moved on to another team because nobody of the first came.",
  },
  escalated: {
    name: "Escalated",
    unit: "share",
    says: "Of the handoffs requested in this time, those whose priority was raised because they had waited too long.",
  },
  slipped: {
    name: "Slipped",
    unit: "share",
    says: "Of the handoffs requested in this time, those whose customer was told that it takes longer than we had said.",
  },
  offersAnswered: {
    name: "Offers answered",
    unit: "share",
    says: "Of the offers to one agent that came to an end, for handoffs requested in this time, those whose agent took the conversation.",
  },
} as const satisfies Record<string, Definition>;

/** So long after it was resolved a customer who writes again was not done. */
export const reopenHours = 72;
