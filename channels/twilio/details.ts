import { z } from "zod";
import type { Detail } from "../../src/conversation/message.ts";
import { shorten, storable } from "../../src/conversation/text.ts";
import type { Form } from "./form.ts";

/** A field that Twilio may send. One that does not fit is left out: the raw form keeps it, and the message is not lost. */
const maybe = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** At most so many characters in one line, for names and labels. */
export const line = (longest: number) =>
  maybe(
    z
      .string()
      .transform((text) =>
        shorten(
          storable(text)
            .replace(/[\p{Cc}\s]+/gu, " ")
            .trim(),
          longest,
        ),
      )
      .refine((text) => text !== ""),
  );
const text = (longest: number) =>
  maybe(
    z
      .string()
      .regex(/\S/)
      .transform((given) => shorten(storable(given), longest)),
  );
const degrees = (most: number) =>
  maybe(
    z
      .string()
      .regex(/^-?\d{1,3}(\.\d{1,20})?$/)
      .transform(Number)
      .refine((value) => Math.abs(value) <= most),
  );
const flag = maybe(z.literal("true"));

/** What a message may hold besides words (https://www.twilio.com/docs/messaging/guides/webhook-request). */
const Fields = z.object({
  MessageType: line(40),
  OriginalRepliedMessageSid: maybe(z.string().regex(/^(SM|MM)[0-9a-f]{32}$/)),
  ButtonText: line(300),
  ButtonPayload: text(2_000),
  ListTitle: line(300),
  ListId: text(2_000),
  Latitude: degrees(90),
  Longitude: degrees(180),
  Label: line(300),
  Address: line(300),
  Forwarded: flag,
  FrequentlyForwarded: flag,
  ReferralHeadline: line(300),
  ReferralBody: text(2_000),
  ReferralSourceUrl: maybe(z.url({ protocol: /^https?$/ }).max(2_000)),
  ReferralSourceId: line(300),
  FlowData: text(20_000),
  InteractiveData: text(20_000),
});
type Fields = z.infer<typeof Fields>;

/** What the message holds besides words; `wordless` tells whether there are neither words nor files. */
export function detailsOf(form: Form, wordless: boolean): readonly Detail[] {
  const fields = Fields.parse(form);
  const said = [choiceIn(fields), locationIn(fields), formIn(fields)].filter((detail) => detail !== undefined);
  const around = [replyIn(fields), forwardIn(fields), advertIn(fields)].filter((detail) => detail !== undefined);
  const type = fields.MessageType;
  const unsupported: Detail[] =
    wordless && said.length === 0 && type !== undefined && type !== "text" ? [{ kind: "unsupported", type }] : [];
  return [...around, ...said, ...unsupported];
}

function replyIn({ OriginalRepliedMessageSid: to }: Fields): Detail | undefined {
  return to === undefined ? undefined : { kind: "reply", to };
}

function choiceIn({ ButtonText, ButtonPayload, ListTitle, ListId }: Fields): Detail | undefined {
  const [label, payload] = ButtonText === undefined ? [ListTitle, ListId] : [ButtonText, ButtonPayload];
  return label === undefined ? undefined : { kind: "choice", label, ...(payload !== undefined && { payload }) };
}

function locationIn({ Latitude: latitude, Longitude: longitude, Label: name, Address: address }: Fields) {
  if (latitude === undefined || longitude === undefined) return undefined;
  return {
    kind: "location",
    latitude,
    longitude,
    ...(name !== undefined && { name }),
    ...(address !== undefined && { address }),
  } satisfies Detail;
}

function forwardIn({ Forwarded, FrequentlyForwarded }: Fields): Detail | undefined {
  const often = FrequentlyForwarded !== undefined;
  return often || Forwarded !== undefined ? { kind: "forwarded", often } : undefined;
}

function advertIn(fields: Fields): Detail | undefined {
  const { ReferralHeadline: headline, ReferralBody: words, ReferralSourceUrl: url, ReferralSourceId: id } = fields;
  if ([headline, words, url, id].every((each) => each === undefined)) return undefined;
  return {
    kind: "advert",
    ...(headline !== undefined && { headline }),
    ...(words !== undefined && { text: words }),
    ...(url !== undefined && { url }),
  };
}

/** Taps on buttons and lists may carry InteractiveData too; their label says it all. */
function formIn({ FlowData, InteractiveData, ButtonText, ListTitle }: Fields): Detail | undefined {
  const data = FlowData ?? (ButtonText === undefined && ListTitle === undefined ? InteractiveData : undefined);
  return data === undefined ? undefined : { kind: "form", data };
}
