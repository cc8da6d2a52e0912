import { createTransport } from "nodemailer";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { mailer, texter } from "../support/customers.ts";
import { apiKey, patient, startProduct, type Product } from "../support/product.ts";

let product: Product;
beforeAll(async () => {
  product = await startProduct();
}, 60_000);
afterAll(() => product.close());

const get = (url: string) => fetch(`${product.baton.url}${url}`, { headers: { authorization: `Bearer ${apiKey}` } });

test("an agent gets the file that came with a mail, as a download and nothing else", async () => {
  const mira = mailer(product);
  const transport = createTransport({ ...product.baton.smtp!, secure: false, ignoreTLS: true });
  const page = "<script>alert('not here')</script>";
  await transport.sendMail({
    from: mira.identity,
    to: product.lines.email.address,
    subject: "The torn blanket",
    text: "See the picture, please.",
    attachments: [
      { filename: "../../torn “blanket”.html", content: page, contentType: "text/html" },
      { filename: "bill.pdf", content: Buffer.from("%PDF-1.4 bill") },
    ],
  });
  transport.close();
  const { id } = await product.conversationOf(mira.identity);
  const files = await vi.waitFor(async () => (await product.messagesOf(id))[0]!.attachments, patient);
  expect(files).toMatchObject([{ size: page.length }, { name: "bill.pdf" }]);
  expect(files[0]!.name).not.toContain("/");

  const first = await get(files[0]!.url);
  expect(await first.text()).toBe(page);
  expect(first.headers.get("content-type")).toBe("application/octet-stream");
  expect(first.headers.get("content-disposition")).toMatch(/^attachment; filename\*=UTF-8''/);
  expect(first.headers.get("content-security-policy")).toContain("sandbox");
  expect(await (await get(files[1]!.url)).text()).toBe("%PDF-1.4 bill");
  expect((await fetch(`${product.baton.url}${files[0]!.url}`)).status).toBe(401);
});

test("a picture on WhatsApp is named, and the agent is told that it was not fetched", async () => {
  const mira = texter(product, "whatsapp");
  await product.twilio.deliver({
    account: product.account,
    webhookUrl: product.lines.whatsapp.webhookUrl!,
    from: `whatsapp:${mira.identity}`,
    to: `whatsapp:${product.lines.whatsapp.address}`,
    body: "Look at this",
    media: [{ url: "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1", type: "image/jpeg" }],
  });
  const { id } = await product.conversationOf(mira.identity);
  const [file] = (await product.messagesOf(id))[0]!.attachments;
  expect(file).toMatchObject({ name: "Picture 1", type: "image/jpeg" });
  const answer = await get(file!.url);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain("not fetched");
});
