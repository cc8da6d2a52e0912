import { describe, expect, test } from "vitest";
import { enough, level } from "../support/talk.ts";

describe("displeasure without a strong word is heard", () => {
  test.each([
    // a joke at our expense
    "I could have walked to Lyon by now",
    "The post office treats people better, and that says a lot",
    "another form, another queue, another shrug",
    "Your staff is on the same page of no book at all. Nobody on the same page, classy",
    // one thing said, another done
    "Was told I would get a call within 48 hours, it's been nine days",
    "The app says delivered, the driver says tomorrow, the shop says call the driver, nobody knows",
    "paid for the window seat and got the middle one, and nobody can tell me why",
    "you sent the same link again and it leads to a page not found",
    // what was done to them, and to their things
    "your porter slammed the door on my hand",
    "the lady at the desk couldn't be bothered to look up",
    "you charged me and then you overcharged me again, thanks for that",
    "the suitcase came back soaked and the wheel snapped off, nobody at your desk cares",
    // a tally
    "We are now on number 6 and your third agent knows nothing",
    'my "express" parcel was told to be here by noon, then by six, then silence',
    "No call, no mail, no refund, no surprise",
    "we missed our ferry thanks to you",
    "staff your phones",
    "Third class service",
    "bakwas app",
  ])("%s", (text) => {
    expect(level(text)).toBeGreaterThanOrEqual(enough);
  });
});

describe("who only reports, asks or praises is not angry", () => {
  test.each([
    "I left my scarf on the plane, whom do I contact?",
    "Is my flight delayed? The board does not say.",
    "The driver kept everybody smiling although the bus was late, thank you",
    "Friendly people and no nickel and diming, keep it up!",
    "thanks for hanging in there with us",
    "thanks for letting me switch to the earlier train",
    "The import threw an error in line 3",
    "Is there another way to reach the museum?",
    "What kind of tea would you suggest?",
    'It says "see the desk" on my ticket, where is that?',
    "Walking is the way to go here!",
    "How many seats does the cabin have?",
    "I set it up w/ help from your shop",
  ])("%s", (text) => {
    expect(level(text)).toBeLessThan(enough);
  });
});
