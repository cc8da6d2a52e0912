import { describe, expect, test } from "vitest";
import { partHtml } from "../../../channels/email/parting/part.ts";

const newIn = (html: string) => partHtml(html).text;
const intro = "On 4 Jan 2027, at 19:03, Ann Lee &lt;ann@shop.test&gt; wrote:";
const fields = "From: Ann Lee<br>Sent: Monday, January 4, 2027 7:03 PM<br>To: Bob<br>Subject: Lamp";

describe("a customer is read without what their mail program quotes", () => {
  test.each([
    [
      "Gmail",
      `<div dir="ltr">Yes.</div><br><div class="gmail_quote"><div class="gmail_attr">${intro}<br></div><blockquote class="gmail_quote">Shall I?</blockquote></div>`,
    ],
    [
      "Gmail without a blockquote",
      `Yes.<div class="gmail_quote"><div class="gmail_quote">${intro}<div>Shall I?</div></div></div>`,
    ],
    [
      "Apple Mail",
      `Yes.<div><br><blockquote type="cite"><div>${intro}</div><br><div>Shall I?</div></blockquote></div>`,
    ],
    [
      "an iPhone, which makes two quotations of one",
      `Yes.<br><div>Sent from my iPhone</div><br><blockquote type="cite">${intro}<br></blockquote><blockquote type="cite">Shall I?</blockquote>`,
    ],
    [
      "Thunderbird",
      `Yes.<br><div class="moz-cite-prefix">${intro}<br></div><blockquote cite="mid:1@shop.test" type="cite">Shall I?</blockquote>`,
    ],
    [
      "Outlook on the web",
      `<div>Yes.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Ann</div><div>Shall I?</div>`,
    ],
    [
      "Outlook on Windows",
      `<p class=MsoNormal>Yes.</p><div style='border:none;border-top:solid #E1E1E1 1.0pt'><p><b>Von:</b> Ann Lee<br><b>Gesendet:</b> Montag<br><b>An:</b> Bob<br><b>Betreff:</b> Lampe</p></div><p>Shall I?</p>`,
    ],
    [
      "Outlook on a Mac",
      `<div>Yes.</div><span id="OLK_SRC_BODY_SECTION"><div><span>From: </span>Ann<br></div><div>Shall I?</div></span>`,
    ],
    [
      "Outlook of 2003, in a table",
      `Yes.<table><tr><td>From:</td><td>Ann</td></tr><tr><td>Sent:</td><td>Monday</td></tr><tr><td>Subject:</td><td>Lamp</td></tr></table><p>Shall I?</p>`,
    ],
    ["Hotmail", `<div>Yes.<br><br><hr id="stopSpelling">${fields}<br><br>Shall I?</div>`],
    ["Windows Mail", `<div>Yes.</div><div style="border-top:1px solid">${fields}</div><div>Shall I?</div>`],
    ["AOL", `Yes.<br><br>-----Original Message-----<br>${fields}<br><br>Shall I?`],
    [
      "Zimbra",
      `Yes.<hr id="zwchr" data-marker="__DIVIDER__"><b>From: </b>Ann<br><div data-marker="__QUOTED_TEXT__">Shall I?</div>`,
    ],
    [
      "Yahoo",
      `<div>Yes.</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div>On Monday Ann wrote:</div><div>Shall I?</div></div>`,
    ],
    [
      "Proton",
      `<div>Yes.</div><div class="protonmail_quote">${intro}<br><blockquote class="protonmail_quote" type="cite">Shall I?</blockquote></div>`,
    ],
    [
      "Mail.ru",
      `<p>Yes.</p>Понедельник, 4 января 2027, 19:03 +03:00 от Ann &lt;ann@shop.test&gt;:<br><blockquote style="border-left:1px solid blue">Shall I?</blockquote>`,
    ],
    [
      "Yandex",
      `<div>Yes.</div><div>04.01.2027, 19:03, "Ann" &lt;ann@shop.test&gt;:</div><blockquote><p>Shall I?</p></blockquote>`,
    ],
    ["a program without any marks", `Yes.<div>${intro}</div><div>Shall I?</div>`],
    ["a program that sends its plain text as HTML", `<pre>Yes.\n\n${intro}\n&gt; Shall I?\n</pre>`],
    ["a bare blockquote at the end", `Yes.<br><blockquote>Shall I?</blockquote>`],
  ])("%s", (_, html) => {
    expect(newIn(`<html><body>${html}</body></html>`)).toBe("Yes.");
    expect(partHtml(html).quoted).toContain("Shall I?");
  });
});

describe("a customer's words stay", () => {
  const quotation = (words: string) =>
    `<blockquote class="gmail_quote" style="border-left:1px solid">${words}</blockquote>`;
  test("when they answer below the quotation, inside Gmail's own element", () =>
    expect(
      newIn(
        `<div class="gmail_quote"><div class="gmail_attr">${intro}</div>${quotation("Which?")}<div>Red.</div></div>`,
      ),
    ).toBe("Red."));
  test("when they answer line by line, with the lines that they answer", () => {
    const answers = `${quotation("Which colour?")}<div>Red.</div>${quotation("Which size?")}<div>Large.</div>`;
    expect(newIn(`<div>Hi.</div><div class="gmail_quote"><div class="gmail_attr">${intro}</div>${answers}</div>`)).toBe(
      "Hi.\n\n> Which colour?\n\nRed.\n\n> Which size?\n\nLarge.",
    );
  });
  test("when they go on behind the quotation", () =>
    expect(newIn(`Red.<blockquote type="cite">${intro}<br>Which?</blockquote><p>And large.</p>`)).toBe(
      "Red.\n\nAnd large.",
    ));
  test("when they set off what they cite", () => {
    expect(newIn("<p>The page says:</p><blockquote>Payment declined</blockquote>")).toContain("Payment declined");
    expect(newIn(`Hi <blockquote>My own words</blockquote><div>${intro}</div><blockquote>Shall I?</blockquote>`)).toBe(
      "Hi\n\nMy own words",
    );
    expect(newIn(`<p>A poet</p>${quotation("A rose")}`)).toBe("A poet\n\nA rose");
  });
  test("when they indent a paragraph in Gmail", () =>
    expect(
      newIn(`<p>Listen.</p><blockquote style="margin:0 0 0 40px;border:none;padding:0px">Refund me.</blockquote>`),
    ).toContain("Refund me."));
  test("when they pass a mail on without a word", () => {
    const html = `<div><br><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Carrier<br></div><br>It is late.</div></div>`;
    expect(newIn(html)).toBe("---------- Forwarded message ---------\nFrom: Carrier\n\nIt is late.");
  });
  test("when all there is was marked as quoted", () =>
    expect(partHtml(`<blockquote>My lamp<div>${intro}</div></blockquote>`)).toMatchObject({
      text: expect.stringContaining("My lamp"),
      quoted: "",
    }));
  test("as a browser lays them out", () => {
    expect(newIn("<p>One\n  line</p><p>Two<br>lines</p><ul><li>a</li><li>b</li></ul>")).toBe(
      "One line\n\nTwo\nlines\n\n- a\n- b",
    );
    expect(
      newIn(`See <a href="https://shop.test/lamp">this lamp</a> at <a href="https://shop.test">shop.test</a>`),
    ).toBe("See this lamp (https://shop.test/lamp) at shop.test");
  });
  test("and nothing is made of an empty page", () => expect(newIn("<html><style>p{}</style></html>")).toBe(""));
});
