import type { Part } from "./parts.ts";

/** Whether a part is the mail that a report is about, whole or its header fields. */
export const isReturned = ({ type }: Part): boolean =>
  /^(message\/(rfc822|global|partial)|text\/rfc822-headers?|message\/(rfc822|global)-headers)$/.test(type);

const labelled = /^[ \t>]*(?:x-)?(?:original-)?message-?id:[ \t]*\n?[ \t>]*<?([^<>\s]{1,400})/gim;

/** The Message-IDs that stand in a returned mail or in words about it, in their brackets also where they had none. */
export const messageIdsIn = (text: string): string[] => [...text.matchAll(labelled)].map(([, id = ""]) => `<${id}>`);
