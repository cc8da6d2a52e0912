import { describe, expect, test } from "vitest";
import { kinds } from "../support/talk.ts";

describe("a card, a phone or money in other hands", () => {
  test.each([
    // lost
    "I don't have my card any more, please stop it",
    "I lost both cards on holiday",
    "had my wallet this morning, now it's gone",
    "my handbag got lifted in a cafe",
    "my flatmate might have taken my card",
    "my wife lost her purse",
    "stollen card",
    "card is nowhere to be seen",
    // the phone with the app
    "I changed phones and now I can't get into the app",
    "I dropped my phone in the sea",
    "how do I log in from a different phone?",
    "my phone broke, can I still use my account?",
    // in other hands
    "I think the waiter copied my card",
    "I typed my card number into a site that looks fake",
    "some guy in Brazil is spending my money",
    "I told someone my PIN",
    "a thief has everything, my card and my keys",
    "got a call asking for my card details, was it you?",
    // on the statement
    "Why does it say I took £200 from a machine?",
    "there's a cash withdrawal and I don't think it was mine",
    "I have no recollection of this withdrawal",
    "money has left my account and I don't know why",
    "this transaction is wrong",
    "an unapproved charge",
    "weird name on my statement",
    "I received cash I didn't deposit",
    "Who's the vendor of this payment?",
    "none of these payments are mine",
    "I only use my card in Lund, why is there a payment in Leeds",
    "is it too late to dispute a charge from last year",
    "there are accounts on my credit report that are wrong",
    "I was charged by a club and I'm not a member",
    "the app shows me taking cash in Oslo",
    "somebody rented a car with my card",
    "the name on this payment means nothing to me",
    "a charge of $34.99 that I never made",
    "somebody else's payments are on my statement",
    "something looks off about a charge on my card",
    "my savings are gone",
    "I was tricked into giving my code",
  ])("%s", (text) => {
    expect(kinds(text)).toContain("high_stakes");
  });

  test.each([
    "the rate on my cash withdrawal was not right",
    "I thought my card was lost but it was in my coat",
    "your colleague helped me find my wallet, angel",
    "is this survey real or fraud?",
    "I want to change my phone number",
    "do I need a phone number to sign up?",
    "could someone help me edit the information on my account?",
    "amount debited but not added to my wallet",
    "what will my next payment be",
    "which withdrawal fee do you take?",
    "my payment was declined",
    "can my son use my card too?",
    "we leave the hotel at nine",
    "I lost my temper, sorry",
    "how do I connect my new phone to the speaker?",
    "I can't figure out the payment page",
    "two items are missing from my box",
    "how do I activate a SIM on my phone?",
    "my new phone does not show pictures in the app",
    "I got an email asking for a review",
    "my voucher was already used by someone",
    "my dinner is taken care of, thanks",
    "when will the direct debit be taken?",
    "I can't remember opening an account",
    "do you know a joke about lawyers?",
    "my card fell out of my coat and was shredded",
    "there's a fee on my withdrawal that I did not expect",
    "this hall should be against the law",
    "the manager went on holiday",
  ])("a plain question is answered: %s", (text) => {
    expect(kinds(text)).not.toContain("high_stakes");
  });
});

describe("what was left behind, and what a second sentence denies", () => {
  test.each([
    "my daughter forgot her doll in the lobby",
    "I left my scarf at breakfast",
    "has a red umbrella been handed in?",
    "my earrings are not where I left them",
    "is there any chance that my hat was found",
    // The entry in one sentence, the denial in the next.
    "There's a payment to Nordlys Ltd. Never heard of them.",
    "I was debited 40 euros by a bookshop. I didn't buy anything.",
    "Cash was withdrawn in Turku. I don't live there.",
    "A purchase from Sunday. Not mine!",
  ])("%s", (text) => {
    expect(kinds(text)).toContain("high_stakes");
  });

  test.each([
    "can I leave my bag at the hotel after check-out?",
    "I can't find my ring size",
    "I've never been to Turku. Is it nice?",
    "I paid for the shirt. I haven't had a confirmation yet.",
    "I took 20 photos and they are not mine to share",
    "my payment method isn't mine any more, how do I change it",
  ])("a plain question is answered: %s", (text) => {
    expect(kinds(text)).not.toContain("high_stakes");
  });
});

describe("harm by our people, goods and premises", () => {
  test.each([
    "your stewardess spilled boiling tea over my lap",
    "the drinks cart ran over my foot",
    "I slipped on your wet floor",
    "my daughter needed stitches after the shelf came down",
    "who pays my medical bills? You are liable",
    "my camera is missing from my checked bag",
    "the lock on my suitcase: TSA lock cut, watch gone",
    "someone went through my luggage",
    "your guard threatened me with arrest",
    "singled out because of my religion",
    "we were the only black family and the only ones searched",
    "verbally abused by the man at the desk",
    "our dog died in the cargo hold of your plane",
    "you are legally obliged to refund me",
    "a suitcase hit my mother on the head, concussion",
    "your van dented my car and drove off",
    "the pilot was drunk",
    "I've spoken to the local paper",
    "your agent emailed my boarding pass to a stranger",
  ])("%s", (text) => {
    expect(kinds(text)).toContain("high_stakes");
  });

  test.each([
    "I fell in love with that lamp",
    "the soup was never hot",
    "my suitcase arrived late",
    "I fell asleep on your sofa, so soft",
    "how do I pay my hospital bill?",
    "robbed of sleep by your great novel",
    "this rug is on fire sale",
    "how do I write to your press team?",
    "I'd like to be on the news list",
  ])("is not harm: %s", (text) => {
    expect(kinds(text)).not.toContain("high_stakes");
  });
});
