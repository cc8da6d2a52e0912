import type { Message } from "../../src/http/wire/messages.ts";

type Attachment = Message["attachments"][number];
/** What may be shown as a picture: the server has looked at its bytes. */
export type Picture = Attachment & { readonly image: NonNullable<Attachment["image"]> };

export const isPicture = (attachment: Attachment): attachment is Picture =>
  attachment.image !== undefined && attachment.state === "ready";

/** The longer side of a picture in the thread, in pixels. */
const mostPixels = 220;
const leastPixels = 48;

/** How large a picture is drawn: its own shape within the limits, known before it has come, so that nothing jumps. */
export function pictureSize({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(1, mostPixels / Math.max(width, height, 1));
  return {
    width: Math.max(leastPixels, Math.round(width * scale)),
    height: Math.max(leastPixels, Math.round(height * scale)),
  };
}
