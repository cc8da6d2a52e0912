import { describe, expect, test } from "vitest";
import { enough, level } from "../support/talk.ts";

describe("what people of any trade are written every day sounds angry to nobody", () => {
  test.each([
    // a bank
    "I want a new book of cheques because I ran out of them",
    "Do I have to call the branch to order a card?",
    "There is a shady payment on my account from last night",
    "whom do I report card theft to",
    "If I cancel, do I get my money back?",
    "I transferred money this morning and it isn't there, how long does it take?",
    "You charged 12.50, is that with tax?",
    "Can you tell me what my options are?",
    // a shop
    "why is my parcel delayed",
    "How can I pay for this?",
    "Do you still have the grey sofa in stock?",
    "Have you changed my address yet?",
    "The colour is different from the picture, can I return it?",
    "The same link for both of us, or one each?",
    "It smells like roses, which one is it?",
    "Will I have to pay extra for delivery to the islands?",
    "We found another supplier for the boxes but need your labels",
    "What a shame, then I take the other one",
    "How hard is it to put together?",
    "I never received the invoice, could you repeat that number?",
    // a hotel
    "Our trash day is Thursday, when do you collect?",
    "My bag is still at the hotel, can you keep it until Friday?",
    "I prefer the middle seat next to the bathroom",
    "Nobody will be there in the morning",
    "We have a birthday in May and I don't want the room to be cold",
    "I have no idea where I put the voucher",
    "I need to do something about the damp in the flat",
    "I'm on vacation until Monday, so Tuesday is better",
    "Let us try a 4 star hotel instead",
    "Please hold the table, we are 2 minutes away",
    // a journey
    "my luggage was on a flight and now I can't find it",
    "my luggage is missing, I was on the flight from Rome",
    "where's my luggage for the airline flight out of Oslo",
    "My flight is tomorrow and I was rebooked, which gate is it?",
    "What happened to my suitcase?",
    "Is there a later flight with two free seats?",
    // software, and talking to a machine
    "I missed what you said, can you say it again",
    "I didn't hear what you said",
    "That's not right, it should be 40",
    "Disregard that, I found it",
    "I lied, it is five people and not four",
    'I typed "yes" and nothing happened',
    "The photos don't sync to my phone anymore",
    "What different versions of the app do you have?",
    "tell me a dirty joke",
    "Don't stop what you're doing",
    "what do you think I am called",
    "do you think you can help?",
    "that's all I needed then",
    "why do you think we're here",
    "PLZZZ change my order",
    "Ummm, I think I have back pain from the chair",
    "I am clueless about wine, which one goes with fish?",
    "That'd be terrible, so rather the early one",
  ])("%s", (text) => {
    expect(level(text)).toBeLessThan(enough);
  });

  test.each([
    "The whole staff was incredibly professional, a long delay and no harm done",
    "An hour late because of the snow, and everybody so apologetic. Customer for life!",
    "A colleague of yours wrote to me after my complaint, it's the little things",
  ])("praise that tells of trouble: %s", (text) => {
    expect(level(text)).toBeLessThan(enough);
  });
});

describe("the same words in anger are still heard", () => {
  test.each([
    "You ran out of food on the second day, and nobody cares",
    "nobody there knows what they're doing",
    "on hold for almost two hours now",
    "Your complete disregard for customers is astonishing",
    "how hard is it to answer a mail",
    "I get different answers from every one of you",
    "You lied to me about the price",
    "since when? Nobody told me a thing",
    "What happened to customer service?",
    "You still owe me an answer",
  ])("%s", (text) => {
    expect(level(text)).toBeGreaterThanOrEqual(enough);
  });
});
