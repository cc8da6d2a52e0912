import { describe, expect, test } from "vitest";
import { kinds } from "../support/talk.ts";

describe("terms that no article states are a person's matter", () => {
  test.each([
    // Sales, calls, companies that would buy.
    "have your sales folks get back to me",
    "put me in contact with business development",
    "sales, sales, sales!",
    "could we hop on a quick call",
    "schedul a call",
    "I'd rather have a call",
    "lets do business",
    "how do I buy a licence for your enterprise edition",
    "who is the right person to talk to about your packages",
    "we need help rolling out this tool across our company",
    "do you have packages for startups",
    "want to pay for premium support",
    // Who would sell for us, and amounts.
    "I own a small gym and would love to carry your bottles",
    "how can I list my products on your site",
    "distributor enquiry",
    "what is the margin for retailers",
    "we would like to open a showroom for you in Bergen",
    "need 40 pillows for my hostel",
    "flights for 30 people to Lisbon, whom do I ask",
    "can you supply hospitals",
    // Prices and haggling.
    "final price?",
    "whats the cheapest you can do it for",
    "bit lower please",
    "90 and we have a deal",
    "would be cheaper on other sites",
    "another shop is offering me 20% off",
    "what if I take two",
    "can both coupons be combined",
    "can I still get the sale price",
    "the offer ended yesterday, could you still honour it",
    "give it to me for half",
    // Fees.
    "any way around the cancellation fee",
    "could you let me off the late fee",
    "bend the rules for me",
    "can you waive the $80 change",
    "surely a policy can be waived in such a case",
    // Something in return.
    "some sort of goodwill would be nice",
    "a free drink would go down well, free drinks would do",
    "you owe me big time",
    "what's in it for us after five hours",
    "I want some of my money back",
    "I won't accept a voucher",
    "that $20 voucher doesn't cut it",
    "how about a free night",
    "the fare dropped since I booked, can I get the difference",
    "do we get a hotel tonight",
    "will you replace my broken suitcase",
    "could you be a bit flexible here",
  ])("%s", (text) => {
    expect(kinds(text)).toContain("negotiation");
  });

  test.each([
    "let me off at the next stop",
    "send 20, no, make it $50",
    "do you provide meals on board",
    "your site won't accept the voucher",
    "where's my gift voucher, it should have come by mail",
    "can I get a credit card",
    "my credit card expires in May, could you send a new one",
    "how do I pay for my hotel",
    "do you have something more flexible",
    "we have a table at your restaurant, can I change the time",
    "can I book a training for Monday",
    "can I get a hotel near the station",
    "my bag and change fees were kindly waived",
    "we were compensated fairly, well done",
    "what is the minimum amount for a top up",
    "I left a note in the sales app",
  ])("a plain question is answered: %s", (text) => {
    expect(kinds(text)).not.toContain("negotiation");
  });
});

describe("what weighs on somebody is heard in few words", () => {
  test.each([
    "I'm heartbroken",
    "I feel so shaken",
    "im feeling unloved today",
    "my heart is aching",
    "I have nobody",
    "I worry about everything",
    "I'm under so much pressure",
    "it was the worst day of my life",
    "you dropped my mother's wheelchair and it is bent",
    "I have to say goodbye to my dying aunt",
    "someone with a disability should not be left on the floor",
    "I lost someone dear to me",
    "my husband booked it before he passed",
    "my inhaler was in a bag, and the bag has all my medication",
    "you separated me from my son",
  ])("%s", (text) => {
    expect(kinds(text)).toContain("sensitive");
  });

  test.each([
    "I'm 8 months pregnant, may I fly?",
    "prices have hit rock bottom",
    "I feel bad about returning this",
    "it's too much for me, have you a smaller one",
    "the guests before us left the blind broken",
    "a little nervous about the short connection",
    "your film made me cry",
    "my son is missing a shoe from the box",
    "one very unhappy customer",
  ])("and not where life is as usual: %s", (text) => {
    expect(kinds(text)).not.toContain("sensitive");
  });
});

describe("anger has many words", () => {
  test.each([
    "your guard yelled at my mother",
    "you ruined our whole holiday",
    "this was less than helpful",
    "what a weak attempt at an apology",
    "too little, too late",
    "you call this service?",
    "I have a complaint",
    "three days without luggage and still counting",
    "stuck on the plane for two hours now",
    "on hold for 50 minutes",
    "they said there is nothing they can do",
    "another hour of this #poorservice",
  ])("%s", (text) => {
    expect(kinds(text)).toContain("frustration");
  });

  test.each([
    "I'd hate to miss it",
    "kudos for not losing my bag",
    "that's why I fly with you",
    "nothing to complain about here",
    "is this film inappropriate for children?",
    "the app doesn't allow me to log in",
    "I pressed the button and nothing happened",
    "I haven't heard back yet",
    "do you have any class on Monday?",
  ])("and patience few: %s", (text) => {
    expect(kinds(text)).not.toContain("frustration");
  });
});

test("how to reach a person is a request, however it resembles the question whether one writes", () => {
  expect(kinds("How do I talk to a human")).toContain("asked_for_human");
  expect(kinds("Am I talking to a human?")).not.toContain("asked_for_human");
  expect(kinds("How do I know I am talking to a human?")).not.toContain("asked_for_human");
});

test("who wants to be taken somewhere asks for no person", () => {
  expect(kinds("connect me to an uber")).not.toContain("asked_for_human");
});

test.each([
  "I'm not familiar with this card payment",
  "there are items on my bill that I didn't buy",
  "should I move court?",
])("law and money: %s", (text) => {
  expect(kinds(text)).toContain("high_stakes");
});
