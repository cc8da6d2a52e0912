import { describe, expect, test } from "vitest";
import { kinds } from "../support/talk.ts";

describe("a life that is hard is heard, however it is told", () => {
  test.each([
    // grief
    "my mom's dying and your agent wants 200 dollars for a new date",
    "trying to make it to Dublin for my aunt's burial",
    "travelling with my grandfather's ashes, what papers do I need",
    "we lost our baby last week and cannot come",
    "need to get to my sister before she passes",
    // illness
    "my brother isn't going to make it, I need the first flight",
    "34 weeks pregnant and made to stand for two hours",
    "my father was rushed to hospital last night",
    "the surgeon says I can't fly until March",
    "recovering from back surgery and you gave me a middle seat",
    "my bag has all of my medication in it and nobody knows where it is",
    "I have a severe nut allergy, will the crew be told?",
    "can I bring my CPAP on board",
    "nowhere to pump in the whole terminal",
    // disability and age
    "special assistance never turned up, my nan sat there for an hour",
    "as a blind traveller I cannot use your site",
    "they broke my son's wheelchair",
    "I have MS and can't walk that far",
    "your crew would not let my service dog sit at my feet",
    "our son has autism and you split us up",
    "my 83 year old grandma is stuck in Chicago overnight",
    // violence
    "a man next to me groped me and the crew did nothing",
  ])("%s", (text) => {
    expect(kinds(text)).toContain("sensitive");
  });

  test.each([
    "I feel like crying",
    "not so good",
    "not having the best day",
    "today was awful",
    "worst day ever",
    "I've been better",
    "I have no one to talk to",
    "nobody ever calls me",
    "I eat dinner alone every night",
    "it's all too much for me",
    "my mind won't stop racing",
    "I'm nervous about my exam tomorrow",
    "that gave me a fright",
    "this is scary",
    "my boyfriend broke up with me",
    "nothing goes right for me",
    "I'm worried sick",
  ])("a feeling that is all they say: %s", (text) => {
    expect(kinds(text)).toContain("sensitive");
  });

  test.each([
    "terrified of the new price list haha",
    "I'm dying of heat in your shop",
    "the queue will be the death of me",
    "I lost my kids in the mall, can you page them?",
    "my mom passed security already",
    "nail in the coffin for this brand",
    "do you serve alcoholic drinks?",
    "we had a hard time finding your shop",
    "is the restaurant wheelchair accessible?",
    "I need a wheelchair friendly room",
    "you nearly gave me a heart attack with that price",
    "colour blind friendly palette?",
    "the button is disabled",
    "I can't see the tracking link",
    "does anybody make a walker for a baby?",
    "a lonely little planet lamp, lovely",
    "is it broken?",
    "I'm so excited I can't sleep",
    "is the bed good for an elderly dog?",
    "this lamp is heavy, how much does it weigh?",
    "I'm lost, where is your entrance?",
    "no medical problem, I only want to lose weight",
    "Labor day sale, when does it start?",
    "my son is blind to your charms",
  ])("what only sounds like it is not: %s", (text) => {
    expect(kinds(text)).not.toContain("sensitive");
  });
});
