import { simpleParser, type ParsedMail } from "mailparser";

/** Takes a mail apart. Text and HTML stay as they came, and a delivery report stays a file. @throws at a mail that cannot be read */
export function parsed(raw: Uint8Array): Promise<ParsedMail> {
  return simpleParser(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength), {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    skipTextLinks: true,
    keepDeliveryStatus: true,
    checksumAlgo: false,
  });
}

/** The bytes of the file at a place among a mail's attachments. @throws at a mail that cannot be read */
export async function readFileOf(raw: Uint8Array, position: number): Promise<Uint8Array | undefined> {
  const mail = await parsed(raw);
  return mail.attachments[position]?.content;
}
