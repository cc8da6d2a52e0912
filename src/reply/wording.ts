/** Said with the first AI message of a conversation and the first after a person had it (I12; EU AI Act, art. 50(1)). */
export const disclosure = 'You are writing with an AI assistant. Write "person" and a colleague takes over.';

/** The operator's words where they are any: the disclosure can be worded, not removed. */
export const disclosed = (wording: string | null): string => wording?.trim() || disclosure;

/** How to reach a person, at the latest with the third answer. The word is one that the detector understands. */
export const offer = 'If you would rather talk to a colleague, write "person".';
