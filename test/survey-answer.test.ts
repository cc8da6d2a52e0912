import { describe, expect, test } from "vitest";
import { asksBesides, readSurveyAnswer } from "../src/handoff/survey-answer.ts";

describe("what a customer answers to a survey", () => {
  test.each([
    ["5", 5],
    ["5/5", 5],
    [" 4 ", 4],
    ["4.", 4],
    ["five", 5],
    ["Five!", 5],
    ["5 out of 5", 5],
    ["4 stars", 4],
    ["⭐⭐⭐⭐", 4],
    ["★★★☆☆", 3],
    ["10/10", 5],
    ["8/10", 4],
    ["I'd give it a 4", 4],
    ["a 5", 5],
    ["Fünf", 5],
    ["4 von 5", 4],
    ["4 sur 5", 4],
    ["cinco", 5],
    ["pięć", 5],
    ["Fem", 5],
    ["cinque", 5],
    ["5️⃣", 5],
  ])("%s is a number", (text, score) => {
    expect(readSurveyAnswer(text)).toEqual({ score, words: null });
  });

  test.each([
    ["5, thank you so much!", 5, "thank you so much!"],
    ["1 - nobody ever answered me", 1, "nobody ever answered me"],
    ["2. It took three weeks", 2, "It took three weeks"],
    ["5 great service", 5, "great service"],
    ["4 danke, war gut", 4, "danke, war gut"],
    ["Great service! 5", 5, "Great service!"],
    ["Super, 5/5", 5, "Super,"],
    ["1 because it is still broken", 1, "because it is still broken"],
    ["5\nAna was lovely", 5, "Ana was lovely"],
  ])("%s is a number with words", (text, score, words) => {
    expect(readSurveyAnswer(text)).toEqual({ score, words });
  });

  test.each([
    "Where is my parcel?",
    "2 weeks late and no answer!",
    "I only received 3",
    "I ordered 2 mugs and got one",
    "order 1182",
    "1182",
    "7",
    "one more thing: can I return it?",
    "5 of the cups were broken",
    "No, it is not solved",
    "thanks",
    "",
    "Call me at 5",
    "un problema más",
    "⭐⭐⭐⭐⭐⭐⭐",
  ])("%j is none", (text) => {
    expect(readSurveyAnswer(text)).toBeUndefined();
  });

  test("a question beside the number wants its own answer", () => {
    expect(asksBesides(readSurveyAnswer("5! Can you send me the invoice?")!)).toBe(true);
    expect(asksBesides(readSurveyAnswer("5! Lovely")!)).toBe(false);
  });

  test.each([
    "4, but my refund has not come",
    "5 thanks. Please ring me tomorrow",
    "3, I haven't heard of the parcel",
    "4, aber das Paket fehlt",
    "4 mais je n'ai rien reçu, j'attends",
    "4, men pakken mangler",
  ])("who is not done says so beside the number: %s", (text) => {
    expect(asksBesides(readSurveyAnswer(text)!)).toBe(true);
  });

  test.each(["5, thank you Ana!", "5 great service", "4 danke, war gut", "5 gracias, muy bien"])(
    "praise is no question: %s",
    (text) => {
      expect(asksBesides(readSurveyAnswer(text)!)).toBe(false);
    },
  );
});
