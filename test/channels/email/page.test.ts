import { afterAll, describe, expect, test } from "vitest";
import { fieldsOf } from "../../../channels/email/reading/headers.ts";
import { cleanHtml } from "../../../channels/email/page/clean.ts";
import { pageOf } from "../../../channels/email/page/page.ts";
import { openReader } from "../../../channels/email/reading/reader.ts";
import { htmlMail, mail } from "../../support/mime.ts";
import { jpeg, png } from "../../support/pictures.ts";
import { effortOf } from "../../support/effort.ts";

const reader = openReader();
afterAll(() => reader.close());

const bodyOf = (page: { html: string } | undefined) => /<body>([^]*)<\/body>/.exec(page?.html ?? "")?.[1];
const picture = (id: string, body: string | Buffer = png(), type = "image/png") => ({
  type,
  body,
  fields: [`Content-ID: <${id}>`, "Content-Disposition: inline"],
});
const data = (bytes: Buffer, type = "image/png") => `data:${type};base64,${bytes.toString("base64")}`;

describe("a mail as its writer designed it", () => {
  test("is a whole document that says itself that nothing may be loaded", async () => {
    const page = await pageOf(htmlMail("<p>Hej Åsa</p>"));
    expect(page!.html).toMatch(/^<!doctype html>\n<html>\n<head>\n<meta charset="utf-8">/);
    expect(page!.html).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:;`);
    expect(bodyOf(page)).toBe("<p>Hej Åsa</p>\r\n".trim());
    expect(page!.pictures).toEqual([]);
  });

  test("keeps its tables, colours and sizes, those of the body too, however they are written", async () => {
    const page = await pageOf(
      htmlMail(
        `<BODY bgcolor="#eeeeee" STYLE="MARGIN: 0; Color: RED"><table width=600 cellpadding=4><tr><td align=center style="padding:4px 8px;font:12px/1.5 'Segoe UI', Arial"><font color=blue size=2>Sale</font></table>`,
      ),
    );
    expect(bodyOf(page)).toBe(
      `<div style="background-color:#eeeeee;margin:0;color:red"><table width="600" cellpadding="4"><tr><td align="center" style="padding:4px 8px;font:12px/1.5 'segoe ui', arial"><font color="blue" size="2">Sale</font></td></tr></table></div>`,
    );
  });

  test("loses what would act, load or leave its place, and keeps the words", () => {
    const { html } = cleanHtml(
      `<style>p{color:red}</style><script>alert(1)</script><form action="https://x.test"><p onclick="alert(1)" id="a" class="b" style="position:fixed;top:0;z-index:9;margin-top:-50px;background:url(https://x.test/a);color:green">Dear <x-name>Ann</x-name></p><input value="x"><button>Go</button></form><svg><text>drawn</text></svg>`,
    );
    expect(html).toBe(`<p style="color:green">Dear Ann</p>Go`);
  });

  test("links lead to the web, to a mail or to a phone, in a page of their own; no address is one of ours", () => {
    const of = (href: string) => /href="([^"]*)"/.exec(cleanHtml(`<a href="${href}">x</a>`).html)?.[1];
    expect(cleanHtml(`<a href="https://shop.test/?a=1&amp;b" target="_top" rel="opener">x</a>`).html).toBe(
      `<a href="https://shop.test/?a=1&amp;b" rel="noopener noreferrer nofollow" target="_blank">x</a>`,
    );
    expect([of("mailto:a@b.test"), of("tel:+4712345678"), of(" HTTP://a.test ")]).toEqual([
      "mailto:a@b.test",
      "tel:+4712345678",
      "http://a.test/",
    ]);
    for (const href of [
      "javascript:alert(1)",
      "data:text/html,x",
      "file:///etc/passwd",
      "//a.test",
      "/settings",
      "#top",
    ])
      expect(of(href)).toBeUndefined();
  });

  test("a mail of words alone has no page, and none that cannot be read", async () => {
    expect(await pageOf(mail([{ type: "text/plain", body: "Hello" }]))).toBeUndefined();
    expect(await reader.page(Buffer.from(`References: ${"<a@b>".repeat(400_000)}\r\n\r\nx`))).toBeUndefined();
  });
});

describe("pictures that came with a mail", () => {
  test("stand in their place, whatever their part calls itself, when they are pictures", async () => {
    const parts = [picture("a@b", png(), "application/octet-stream"), picture("c d", jpeg(), "image/png")];
    const page = await pageOf(htmlMail(`<img src="cid:a@b" alt="Logo"><img src="CID:c%20d" width="40">`, parts));
    expect(bodyOf(page)).toBe(
      `<img src="${data(png())}" alt="Logo" /><img src="${data(jpeg(), "image/jpeg")}" alt="" width="40" />`,
    );
    expect(page!.pictures).toEqual([]);
  });

  test("what is none by its content stays a word: a drawing with scripts, a page, a picture made to burst", async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>`;
    const parts = [picture("svg", svg), picture("page", "<html>"), picture("bomb", png(3, 2, [60_000, 60_000]))];
    const written = `<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}" alt="d">`;
    const page = await pageOf(
      htmlMail(`<img src="cid:svg" alt="a"><img src="cid:page" alt="b"><img src="cid:bomb" alt="c">${written}`, parts),
    );
    expect(bodyOf(page)).toBe(`<img alt="a" /><img alt="b" /><img alt="c" /><img alt="d" />`);
  });

  test("one that is written into the HTML is shown like one that came as a part", async () => {
    expect(bodyOf(await pageOf(htmlMail(`<img src="${data(png())}">`)))).toBe(`<img src="${data(png())}" alt="" />`);
  });

  test("fifty are shown, none above 2 MB, and one that is shown ten thousand times fills no memory", async () => {
    const small = Array.from({ length: 60 }, (_, n) => picture(`p${n}`));
    const tags = small.map((_, n) => `<img src="cid:p${n}">`).join("");
    expect(bodyOf(await pageOf(htmlMail(tags, small)))!.match(/src="data:/g)).toHaveLength(50);

    const large = Buffer.concat([png(), Buffer.alloc(2_000_001)]);
    expect(bodyOf(await pageOf(htmlMail(`<img src="cid:l">`, [picture("l", large)])))).toBe(`<img alt="" />`);

    const often = `<img src="cid:o">`.repeat(10_000);
    const page = await pageOf(htmlMail(often, [picture("o", Buffer.concat([png(), Buffer.alloc(1_000_000)]))]));
    expect(page!.html.length).toBeLessThan(10_000_000);
  });
});

describe("pictures that a mail would load", () => {
  test("are not loaded: each is named once, in order, and its description stands there", async () => {
    const page = await pageOf(
      htmlMail(
        `<img src="https://cdn.test/a.png" alt="Blue mug" srcset="https://cdn.test/b.png 2x"><img src="//cdn.test/c.png"><img src="https://cdn.test/a.png#x" data-picture="7"><img src="ftp://cdn.test/d.png"><img src="/e.png"><td background="https://cdn.test/f.png">`,
      ),
    );
    expect(page!.pictures).toEqual(["https://cdn.test/a.png", "https://cdn.test/c.png"]);
    expect(bodyOf(page)).toBe(
      `<img data-picture="0" alt="Blue mug" /><img data-picture="1" alt="" /><img data-picture="0" alt="" /><img alt="" /><img alt="" /><td></td>`,
    );
  });

  test("those of a pixel, which only tell that a mail was opened, are not even named", async () => {
    const page = await pageOf(
      htmlMail(
        `<img src="https://t.test/1" width="1" height="1"><img src="https://t.test/2" style="width:1px"><img src="https://t.test/3" height="0"><img src="https://t.test/4" width="10" height="10">`,
      ),
    );
    expect(page!.pictures).toEqual(["https://t.test/4"]);
  });

  test("a hundred are named, and words that look like the place of one are words", async () => {
    const many = Array.from({ length: 150 }, (_, n) => `<img src="https://cdn.test/${n}.png">`).join("");
    const page = await pageOf(htmlMail(`<p title='<img data-picture="0"'>&lt;img data-picture="0"</p>${many}`));
    expect(page!.pictures).toHaveLength(100);
    expect(page!.html.match(/<img data-picture="/g)).toHaveLength(100);
  });

  test("nobody's password goes along", async () => {
    const page = await pageOf(htmlMail(`<img src="https://ann:secret@cdn.test/a.png">`));
    expect(page!.pictures).toEqual(["https://cdn.test/a.png"]);
  });
});

describe("HTML that is made to take for ever takes less than a second", () => {
  test.each([
    ["60,000 elements within each other", "<div>".repeat(60_000)],
    ["100,000 elements that end as something else", "<div></b>".repeat(100_000)],
    ["20,000 tables within each other", "<table><tr><td>".repeat(20_000)],
    ["200,000 elements of no kind within each other", "<p-x>".repeat(200_000)],
    ["one name of 1.5 MB", `<${"a".repeat(1_500_000)}`],
    ["60,000 drawings within each other", "<svg>".repeat(60_000)],
    ["1.5 MB of a price list", "<tr><td style='COLOR:red'>Mug</td><td>&euro; 9</td></tr>".repeat(28_000)],
    ["1.5 MB of open brackets", "<".repeat(1_500_000)],
    ["1.5 MB of attributes", `<p ${Array.from({ length: 150_000 }, (_, n) => `a${n}=1`).join(" ")}>`],
    ["1.5 MB of one style", `<p style="${"color:red;".repeat(150_000)}">`],
    ["styles that almost are some", `<p style="border:${"1px ".repeat(900)}!">`.repeat(400)],
    ["40,000 pictures", Array.from({ length: 40_000 }, (_, n) => `<img src=cid:${n}>`).join("")],
  ])("%s", async (_, html) => {
    const effort = await effortOf(2_000, () =>
      expect(cleanHtml(`<p>Hello</p>${html}<p>End`).html).toContain("<p>Hello</p>"),
    );
    // Twice the promise, for slow machines.
    expect(effort).toBeLessThan(2_000);
  });

  test("and it takes it beside the main thread", async () => {
    const raw = htmlMail("<table><tr><td>".repeat(60_000));
    await reader.page(htmlMail("The thread is awake."));
    let turns = 0;
    let turning = setImmediate(function turn() {
      turns++;
      turning = setImmediate(turn);
    });
    expect((await reader.page(raw))?.html).toContain("<td>");
    clearImmediate(turning);
    expect(turns).toBeGreaterThan(50);
  });
});

test("the fields of a mail are told in their order and as they were written, unfolded", () => {
  const raw = Buffer.from(
    "Received: from a\r\n\tby b\r\nX-Mailer: Pine\r\nFrom: Ann <ann@customer.test>\r\n\r\nBody: no field\r\n",
  );
  expect(fieldsOf(raw)).toEqual([
    { name: "Received", value: "from a\tby b" },
    { name: "X-Mailer", value: "Pine" },
    { name: "From", value: "Ann <ann@customer.test>" },
  ]);
});
