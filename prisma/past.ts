import { ai, line, type Past, told } from "./said.ts";

/** Six conversations: three resolved, one with an agent, two waiting. Numbers and addresses are kept for fiction. */
/** A letter as a hotel's mail program writes it, with its logo in it and a picture of its website that is not loaded. */
const hotelLetter = `<div style="font-family:Georgia,serif;font-size:15px;color:#1d3b4f">
<p>Good morning,</p>
<p>we need <b>300 picnic blankets</b> for the terrace of Hotel Fjordblikk before <b>1 May</b>. What price can you offer for that quantity?</p>
<table cellpadding="6" style="border-collapse:collapse;font-size:14px">
<tr style="background-color:#e6eff4"><th align="left">Article</th><th align="left">Colour</th><th align="right">Pieces</th></tr>
<tr><td style="border-bottom:1px solid #c5d6df">Picnic blanket, wool</td><td style="border-bottom:1px solid #c5d6df">moss</td><td align="right" style="border-bottom:1px solid #c5d6df">200</td></tr>
<tr><td>Picnic blanket, wool</td><td>slate</td><td align="right">100</td></tr>
</table>
<p>Astrid Nygaard</p>
<p><img src="cid:logo" width="240" alt="Hotel Fjordblikk"></p>
<p style="font-size:12px;color:#4b8aa8"><img src="https://hotelfjordblikk.example/terrace.jpg" width="320" height="90" alt="Our terrace opens on 1 May"><br>Strandveien 4, 6856 Sogndal</p>
</div>`;

export const pastConversations: readonly Past[] = [
  {
    channel: "sms",
    name: "Liv Hagen",
    identity: "+12025550117",
    holder: "nobody",
    heldSince: 1490,
    minutesLeft: 0,
    rating: 5,
    said: [
      { by: "customer", minutesAgo: 1502, text: "Hi, how do I wash my Skog blanket? Coffee accident." },
      {
        by: "ai",
        minutesAgo: 1501,
        source: "Washing and caring for wool",
        text: `${ai}Wash the Skog wool blanket at 30 degrees in the wool programme with a wool detergent and without softener, and dry it lying flat.`,
      },
      { by: "customer", minutesAgo: 1494, text: "Perfect, thanks!" },
      told(1490, "Sam Lind resolved this"),
    ],
  },
  {
    channel: "email",
    name: "Tomas Lindqvist",
    identity: "tomas.lindqvist@example.com",
    subject: "Gift card for my sister",
    holder: "nobody",
    heldSince: 640,
    minutesLeft: 0,
    rating: 4,
    said: [
      {
        by: "customer",
        minutesAgo: 702,
        text: "Hello,\n\nhow long is a gift card valid, and can it be used in several steps?\n\nTomas",
      },
      {
        by: "ai",
        minutesAgo: 701,
        source: "Gift cards",
        text: `${ai}Gift cards come by mail as a PDF within ten minutes, from 20 to 300 EUR. They are valid for 3 years and can be used in several steps.`,
      },
      told(640, "Sam Lind resolved this"),
    ],
  },
  {
    channel: "whatsapp",
    name: "Priya Raman",
    identity: "+447700900112",
    agent: "Ingrid Solheim",
    holder: "nobody",
    heldSince: 268,
    minutesLeft: 0,
    rating: 5,
    said: [
      {
        by: "customer",
        minutesAgo: 330,
        text: "My enamel mug arrived chipped, order FF-20911",
        files: [{ picture: "chipped-mug", name: "Picture 1.jpg" }],
        asks: "What happens with a mug that arrived chipped?",
      },
      {
        by: "ai",
        minutesAgo: 329,
        source: "Warranty and repairs",
        text: `${ai}Blankets have a warranty of 5 years, mugs of 2 years. It covers seams, weaving faults, chipped enamel on arrival and leaking lids.`,
      },
      {
        by: "customer",
        minutesAgo: 326,
        text: "It was a birthday present and now it's ruined. I am really disappointed.",
        asks: "A new mug before the weekend",
      },
      told(326, "Passed to Care: Sounds angry or complains (“I am really disappointed”)."),
      line(326, "care", { sorry: true, hours: true }),
      told(320, "Ingrid Solheim took the baton"),
      {
        by: "Ingrid Solheim",
        minutesAgo: 319,
        text: "Hi Priya, I am so sorry. A new mug leaves Bergen today by express, and you keep the chipped one for pencils.",
      },
      { by: "customer", minutesAgo: 300, text: "That's very kind, thank you Ingrid!" },
      told(268, "Ingrid Solheim resolved this: A new mug was sent by express."),
    ],
    handover: {
      kind: "frustration",
      score: 0.81,
      evidence: "I am really disappointed",
      team: "Care",
      reason: "Care is for angry customers and complaints.",
      priority: "high",
      facts: [["order", "FF-20911"]],
      missing: [],
      summary: "A birthday mug arrived chipped; Priya is disappointed.",
      nextStep: "Say sorry and send a new mug.",
      outcome: "A new mug was sent by express.",
    },
  },
  {
    channel: "email",
    name: "Astrid Nygaard",
    identity: "astrid.nygaard@example.org",
    subject: "Blankets for our hotel terrace",
    agent: "Jonas Berg",
    holder: "agent",
    heldSince: 52,
    minutesLeft: 180,
    said: [
      {
        by: "customer",
        minutesAgo: 88,
        text: "Good morning,\n\nwe need 300 picnic blankets for the terrace of Hotel Fjordblikk before 1 May. What price can you offer for that quantity?\n\nAstrid Nygaard",
        asks: "A price for 300 picnic blankets before 1 May",
        letter: { html: hotelLetter, cc: ["purchasing@hotelfjordblikk.example"], logo: "hotel.png" },
      },
      told(87, "Passed to Sales: Wants other terms or an amount (“What price can you offer for that quantity?”)."),
      line(87, "sales", { sorry: false, hours: true }),
      told(52, "Jonas Berg took the baton"),
      {
        by: "Jonas Berg",
        minutesAgo: 52,
        text: "Good morning Astrid,\n\nwith pleasure. Shall the blankets carry your logo, woven or on a leather label?\n\nJonas",
      },
      {
        by: "Jonas Berg",
        minutesAgo: 51,
        kind: "note",
        text: "Terrace season starts in May: weaving must begin by mid-March.",
      },
    ],
    handover: {
      kind: "negotiation",
      score: 0.93,
      evidence: "What price can you offer for that quantity?",
      team: "Sales",
      reason: "Sales is for amounts, prices and terms.",
      priority: "normal",
      facts: [
        ["quantity", "300"],
        ["needed by", "1 May"],
      ],
      missing: ["delivery address", "logo"],
      summary: "Hotel Fjordblikk wants a price for 300 picnic blankets before 1 May.",
      nextStep: "Ask for the logo, then send a quotation.",
    },
  },
  {
    channel: "email",
    name: "Claire Fontaine",
    identity: "claire.fontaine@example.net",
    subject: "Refund for FF-21340",
    holder: "team",
    heldSince: 5,
    minutesLeft: 5,
    said: [
      {
        by: "customer",
        minutesAgo: 31,
        text: "Hello,\n\nwhen do I get my money back for order FF-21340?\n\nClaire Fontaine",
        asks: "When does the refund for FF-21340 arrive?",
      },
      {
        by: "ai",
        minutesAgo: 30,
        source: "Returns and refunds",
        text: `${ai}We refund within 5 working days after the parcel is back in Bergen, to the card or account that you paid with.`,
      },
      {
        by: "customer",
        minutesAgo: 6,
        text: "It has been three weeks and nobody tells me anything. This is unacceptable, I will not order here again.\n\nClaire",
        asks: "Where is the refund after three weeks?",
      },
      told(5, "Passed to Care: Sounds angry or complains (“This is unacceptable”)."),
      line(5, "care", { sorry: true, hours: true }),
    ],
    handover: {
      kind: "frustration",
      score: 0.9,
      evidence: "This is unacceptable",
      team: "Care",
      reason: "Care is for angry customers and complaints.",
      priority: "high",
      facts: [
        ["order", "FF-21340"],
        ["waiting for", "three weeks"],
      ],
      missing: ["when the parcel was returned"],
      summary: "Claire has waited three weeks for a refund; the answer about 5 working days made it worse.",
      nextStep: "Check when the parcel came back, then name a day for the refund.",
    },
  },
  {
    channel: "sms",
    name: "Ben Carter",
    identity: "+12025550164",
    holder: "team",
    heldSince: 3,
    minutesLeft: 12,
    said: [
      {
        by: "customer",
        minutesAgo: 9,
        text: "Can you mend a hole in my blanket? About 4 cm",
        asks: "Can a 4 cm hole be mended?",
      },
      {
        by: "ai",
        minutesAgo: 8,
        source: "Warranty and repairs",
        text: `${ai}Our weavers mend holes up to 10 cm and replace bindings. A repair costs 25 EUR, or nothing within the warranty, and takes about three weeks.`,
      },
      {
        by: "customer",
        minutesAgo: 4,
        text: "Ok. Can I talk to a person about the pattern please",
        asks: "Will the pattern be the same after the repair?",
      },
      told(3, "Passed to Support: Asks for a person (“Can I talk to a person”)."),
      line(3, "support", { sorry: false, hours: false }),
    ],
    handover: {
      kind: "asked_for_human",
      score: 0.98,
      evidence: "Can I talk to a person",
      team: "Support",
      reason: "Support is for customers who ask for a person.",
      priority: "normal",
      facts: [["hole", "4 cm"]],
      missing: ["which blanket"],
      summary: "Ben wants to know whether a mended hole keeps its pattern.",
      nextStep: "Ask which blanket it is and for a photo.",
    },
  },
];
