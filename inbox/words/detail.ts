import type { Message } from "../../src/http/wire/messages.ts";

export type Detail = NonNullable<Message["details"]>[number];

/** "52.52001, 13.40495": what a map program understands. */
export function placeWords({ latitude, longitude }: { latitude: number; longitude: number }): string {
  return `${round(latitude)}, ${round(longitude)}`;
}

/** An address of the place for whoever asks for it; nothing of it is loaded by us (RFC 5870). */
export function placeLink({ latitude, longitude }: { latitude: number; longitude: number }): string {
  return `geo:${round(latitude)},${round(longitude)}`;
}

const round = (degrees: number) => String(Math.round(degrees * 100_000) / 100_000);

/** What came that no screen of ours can show. */
export function unsupportedWords(type: string): string {
  return `Sent something that cannot be shown here (${type.replaceAll("_", " ")}). It is visible only in the customer’s app.`;
}
