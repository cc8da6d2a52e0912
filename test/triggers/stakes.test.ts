import { describe, expect, test } from "vitest";
import { firing, kinds, talk } from "../support/talk.ts";

describe("law, money and safety are no matter for an AI", () => {
  test.each([
    "I'll see you in court over this",
    "my attorney will hear about it",
    "If I have no refund by Monday I go to small claims",
    "You leave me no choice but the regulator",
    "I have told the police about the break-in at your depot",
    "My bank has started a chargeback",
    "This violates my rights under EU law",
    "Ich schalte meinen Anwalt ein",
    "je vais porter plainte",
    "There is a withdrawal on my statement and it wasn't me",
    "what is this direct debit on my statement, I never set it up",
    "a payment went out that isn't mine",
    "How do I report fraud?",
    "someone used my card in a town I have never seen",
    "I think my details were leaked, I clicked a link in a fake mail",
    "I'm locked out of my bank account",
    "my phone got nicked on the bus",
    "cant find my debit card anywhere",
    "left my wallet in the room this morning",
    "your heater gave me an electric shock",
    "I cut my hand on the lid of your jar",
    "one of your guards made racist remarks",
    "I can see somebody else's invoice: I got someone else's details",
  ])("%s", (text) => {
    expect(kinds(text)).toContain("high_stakes");
  });

  test.each([
    "I thought I had lost my card but I found it again",
    "I can't find my card PIN",
    "Is the site GDPR compliant?",
    "Do you have a costume for a lawyer?",
    "My sister works as a lawyer, would she like this bag?",
    "To add insult to injury the box was pink",
    "The police had to remove a drunk passenger, your crew was amazing, thank you",
    "Those shoes are a steal",
    "Your new colours stole the show",
    "Another hour on hold. #fraud #theft",
    "Do you sell tennis court shoes?",
    "I have a back injury, which mattress do you advise?",
    "Which pressure regulator fits this stove?",
    "Can you send it to someone else's address?",
    "Was my application for the card received? Has it gone through?",
    "when will the replacement for my lost card arrive?",
  ])("what is only mentioned is not at stake: %s", (text) => {
    expect(kinds(text)).not.toContain("high_stakes");
  });
});

describe("terms that no article states", () => {
  test.each([
    "Is there any wiggle room on the price?",
    "would you take 40 for it",
    "The shop next door has the same one cheaper, can you beat that?",
    "what would 60 chairs cost us, any discount?",
    "could you waive the delivery fee this once",
    "We are a hotel and would like a quote for 120 towels",
    "can we book a call with your sales team",
    "I want to become a distributor for Norway",
    "do you offer volume pricing",
    "How will I be compensated for the two days I lost?",
    "what can you offer me to stay",
  ])("%s", (text) => {
    expect(kinds(text)).toContain("negotiation");
  });

  test.each([
    "We need 30 licences for the office, what is the list price?",
    "Best deal I ever made, thank you",
    "My only compensation was a smile",
    "Can everybody on a group booking check in alone?",
    "Which stores sell your lamps?",
    "How does your price match work?",
    "When does the sale end?",
    "Can I book a meeting room?",
    "How much is one mug?",
  ])("a plain question is answered: %s", (text) => {
    expect(kinds(text)).not.toContain("negotiation");
  });
});

describe("what is hard to say is heard", () => {
  test.each([
    "My brother died on Sunday, I need to change the booking",
    "we fly home for my uncle's funeral",
    "I am in hospital and cannot collect it",
    "I lost my job and cannot afford the rent",
    "I feel so alone and empty",
    "my wife was diagnosed with leukemia",
    "I am fleeing from my husband",
  ])("%s", (text) => {
    expect(kinds(text)).toContain("sensitive");
  });

  test.each([
    "Your pilot joined a breast cancer research run, lovely",
    "The new date eased my anxiety, thanks",
    "My dad passed his driving test",
    "My battery died",
    "I sat down and read the manual",
    "The website is down",
    "Is it home alone friendly for dogs?",
  ])("what only sounds like it is not: %s", (text) => {
    expect(kinds(text)).not.toContain("sensitive");
  });
});

test("several things at stake are each told, the danger to people first", () => {
  const signals = firing(talk("customer: I will kill your driver, and my lawyer agrees")).live.map(
    ({ signal }) => signal,
  );
  expect(signals.map(({ detector }) => detector)).toEqual(["threat-of-harm", "high-stakes-law"]);
});
