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
    "expect to be served",
    "I'm filing a dispute with paypal",
    "ACCC complaint lodged",
    "the media will hear about this",
    "I'm a reporter with the Guardian, can you comment",
    "under EC 261 you owe me 600 euros",
    "I want a copy of all data you hold about me",
    "You shared my medical records without consent",
    "why did someone else get my statement in the post",
    "I found a security vulnerability in your site",
    "someone opened an account in my name",
    "I gave my pin to someone who called saying he was from the bank",
    "500 euros vanished from my savings",
    "you keep taking money from my dead dads account",
    "debt collectors are calling me about a debt that isn't mine",
    "there's a withdrawal and I haven't been to an ATM",
    "brakes failed on the car you rented me",
    "my son was hurt by your toy",
    "we all got sick after eating there",
    "your driver threatened me",
    "kicked off the plane for being trans",
    "you've frozen my account and I can't pay my staff",
    "there are transactions on my card that I have not made",
    "Who set up this direct debit?",
    "£240 was withdrawn from my account while I was asleep",
    "I can see another customer's invoices when I log in",
    "My wallet fell out of my pocket in the taxi",
    "The stool collapsed and I fell on my hip",
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
    "can you explain what a chargeback is",
    "address of the police station near gate 4",
    "heard your rival had a data breach, glad I'm with you",
    "does insurance cover theft",
    "got my stolen bag back thanks to your staff",
    "somebody stole my seat",
    "my lawyer daughter loves your shoes",
    "kill the process on port 3000",
    "bleeding edge build fails",
    "taxi to St Mary's hospital please",
    "the machine kept my card",
    "what is phishing?",
    "I have not made the payment yet",
    "my cash withdrawal is still pending",
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
    "my renewal quote went up 40%, i need you to bring it down",
    "I got a cheaper quote from another insurer, can you match?",
    "how low can you go",
    "if i pay upfront for a year can i get it cheaper",
    "please honour the price i was quoted",
    "cancelling unless you can get me a better deal",
    "is there anything you can do on the price",
    "I will not accept less than 600 euro",
    "any chance of an upgrade to business, it's our honeymoon",
    "will you reimburse my hotel?",
    "looking for a supplier of 2000 pens",
    "do you supply to hotels",
    "who handles B2B sales",
    "how do we get a site licence for our university",
    "hiring the whole venue for a conference, what would you charge",
    "would love to discuss a partnership with your brand",
    "what commission do I get if I bring you customers",
    "what would it cost for a team of 45",
    "our budget is 5000, can you make it work",
    "I'll keep the lamp if you give me 20% off",
    "you owe me a hotel after this delay",
    "it's £30 cheaper on another site",
    "we'd like to amend one clause of the agreement before we sign",
    "ask sales to get back to me",
  ])("%s", (text) => {
    expect(kinds(text)).toContain("negotiation");
  });

  test.each([
    "We need 30 licences for the office, what is the list price?",
    "Best deal I ever made, thank you",
    "My only compensation was a smile",
    "I need a sales receipt",
    "the lowest price filter does not work",
    "what about 11:30?",
    "Can everybody on a group booking check in alone?",
    "Which stores sell your lamps?",
    "How does your price match work?",
    "When does the sale end?",
    "Can I book a meeting room?",
    "How much is one mug?",
    "Is the 20% off valid on shoes?",
    "my coupon code doesn't work",
    "my member discount wasn't applied",
    "the best you can do is the aisle seat, love it",
    "my sales dashboard is empty",
    "how do I upgrade to version 5",
    "can you do a size 12 instead of a 10",
    "can I extend my stay by a night",
    "license key not accepted",
    "Schedule a meeting with Kim at ten",
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
    "how do I report the death of a customer",
    "my ex is abusive and knows my address",
    "my baby is in the NICU",
    "we lost everything in the flood",
    "I can't stop gambling",
    "my medication was in the lost bag, insulin",
    "i'm drowning in debt",
    "I am an asylum seeker, no passport",
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
    "funeral flowers price",
    "heart attack burger, what is in it",
    "depression era film collection",
    "anxious to get my new phone!",
    "bankrupt in monopoly again",
    "my husband is in terminal 5",
    "I am nervous about the new card",
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
