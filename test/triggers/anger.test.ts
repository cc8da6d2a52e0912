import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frustrationLevel } from "../../src/triggers/frustration.ts";
import { read } from "../../src/triggers/reading.ts";
import { enough, level, talk } from "../support/talk.ts";

const seen = (text: string) => frustrationLevel(read(talk(`customer: ${text}`)))[0];

describe("a customer who has had enough is heard", () => {
  test.each([
    // who says so
    "This is unacceptable.",
    "worst shop i ever bought from",
    "that's not what i ordered and i'm tired of explaining",
    "I'm so annoyed with all of this",
    "I would like to file a complaint about your courier",
    "I expected better from you",
    "The hotel room was filthy and the staff shrugged",
    // who lost time, money or an occasion
    "Three weeks and still no parcel. Nobody answers my mails.",
    "You promised Friday. It is Tuesday. Nothing.",
    "I want my money back, this thing fell apart after two days",
    "Took a day off work for your delivery and nobody came",
    "my son's birthday is ruined because of you",
    "It's the third time the technician didn't show up",
    "First you lose my order and now you won't refund me?",
    "I was told 24 hours, now it's been five days with no update",
    // whom nobody answers
    "is anyone even reading these messages?",
    "I have written four times now and got no reply",
    "been calling all day and keep getting cut off",
    "I've been on hold for 50 minutes",
    "Stop sending me the same automated answer!",
    // who blames and asks
    "do you even care about your customers",
    "You people never answer",
    "how hard can it be to send the right size",
    "Really?! Again the wrong colour?",
    "So I pay for express and it takes nine days? Seriously?",
    "Why do I have to explain everything again every single time",
    // who asks what needs no answer
    "How many times do I have to explain this?",
    "Why does nobody answer my emails?",
    "How can you be this bad?",
    "What am I even paying you for",
    "Is it too much to ask for a hot meal",
    "When will you people learn",
    // who asked for something else, again
    "Stop giving me the same answer",
    "You're not listening",
    "That is not what I asked!!! Read it again!!!",
    "I explained this to four different people already",
    "you closed my ticket without solving anything",
    // in few words
    "Enough is enough",
    "You had your chance. Bye, going to your competitor.",
    "My patience is wearing thin",
    "not even an apology",
    "You clearly couldn't care less",
    "nobody cares over there do they",
    "1 star is too much",
    "what a waste of an evening",
    "I feel completely ignored",
    "Can't you people get anything right?",
    // who goes
    "I am done. Cancel everything.",
    "What a mess. I will order somewhere else next time.",
    "never buying from you again",
  ])("%s", (text) => {
    expect(level(text)).toBeGreaterThanOrEqual(enough);
  });

  test.each([
    "thanks for nothing",
    "Great job losing my parcel",
    "Love how you charge me for shipping and then don't ship",
    "Great, another delay.",
    "Thank you so much for wasting my afternoon",
    "you had one job",
    "Thanks for the three hour delay",
    "Oh great, cancelled again",
    "So much for next day delivery",
  ])("by sarcasm: %s", (text) => {
    expect(level(text)).toBeGreaterThanOrEqual(enough);
  });

  test.each(["WHERE IS MY ORDER???", "?????", "still waiting... 😡", "No parcel, no answer #neveragain"])(
    "by how loud it is: %s",
    (text) => {
      expect(level(text)).toBeGreaterThanOrEqual(enough);
    },
  );

  test.each([
    "Das ist eine Frechheit",
    "Immer noch nicht da, und keiner meldet sich",
    "Toujours pas de colis et personne ne répond",
    "Je suis très déçue de votre service",
    "Estoy harta de esperar",
    "Llevo dos semanas esperando y nadie me contesta",
    "È una vergogna, voglio fare un reclamo",
    "Ainda não chegou e ninguém responde",
    "Ik ben echt boos",
    "Nog steeds geen pakket en niemand reageert",
  ])("in their own language: %s", (text) => {
    expect(level(text)).toBeGreaterThanOrEqual(enough);
  });

  test.each([
    "Das ist eine Frechheit",
    "C’est scandaleux, personne ne répond",
    "Llevo dos semanas esperando y nadie me contesta",
    "È una vergogna",
    "Estou muito chateada com vocês",
    "Ik ben het zat",
    "Dette er helt latterlig!",
    "Ingen svarer, og jeg har ventet i to uker",
    "Det her er simpelthen under al kritik",
    "Jeg er virkelig skuffet over jeres service",
    "Det här är löjligt, jag har fortfarande inte fått något svar",
    "Nu räcker det, jag vill klaga",
    "To jest skandal, czekam od trzech tygodni",
    "Nadal nie mam paczki i nikt mi nie odpowiada",
  ])("in the languages that our neighbours write: %s", (text) => {
    expect(level(text)).toBeGreaterThanOrEqual(enough);
  });
});

describe("a customer who is calm is answered", () => {
  test.each([
    "My parcel has not arrived yet, could you check?",
    "Hi, my order still hasn't arrived. Can you tell me where it is?",
    "It says delivered but I have not got it",
    "The mug arrived broken. How do I return it?",
    "I was charged twice, can you refund one of them please?",
    "Two of the six glasses are broken. I have attached a photo.",
    "My payment failed twice, what should I do?",
    "The app crashes when I open the basket. I use an iPhone 12.",
    "It is too cold in our room, could someone come up?",
    "I can't get the discount code to work",
    "I'm not angry, just confused about the invoice.",
    "Not complaining at all, just wondering when it ships",
    "No complaints, everything was great",
    "I am still waiting for the samples, no rush",
    "I called earlier but had to hang up, can we continue here?",
    "My flight was cancelled, so I have to move my appointment. Is Monday possible?",
    "Running late, stuck in traffic!",
    "I lost my receipt, is that a problem?",
    "Sorry to bother you again, but which of the two is bigger?",
    "Great, another question: do the cups go in the dishwasher?",
    "Mein Paket ist immer noch nicht da, können Sie nachsehen?",
    "Je ne suis pas en colère, je voudrais seulement comprendre",
    "No estoy enojado, solo tengo una duda",
    "Mijn pakket is nog steeds niet aangekomen, kunt u kijken?",
  ])("%s", (text) => {
    expect(level(text)).toBeLessThan(enough);
  });

  test.each([
    "Your blankets are insanely good!",
    "Ridiculously fast delivery, thank you",
    "Killer price, sick design",
    "OMG I love it!!! Can't wait!!",
    "The wait was worth it, the sofa is gorgeous",
    "You never disappoint",
    "despite the inconvenience you handled it so well, thanks",
    "I would never have found this without you",
    "WOW that was FAST!!! Best shop ever",
  ])("and so is one who praises in strong words: %s", (text) => {
    expect(level(text)).toBeLessThan(enough);
  });

  test.each([
    // what they would rather have
    "I don't care which area, anything is fine",
    "I couldn't care less where we sit, somewhere by the window maybe",
    "That doesn't work for me, what about Tuesday?",
    "No, that's not right, it should be three people",
    "Not that one. I want the other one",
    "That doesn't suit me, find me another hotel",
    "Nope, two adults and one child",
    "Too expensive. Anything cheaper?",
    "At least 3 stars please, and free parking would be nice",
    "I would like to book somewhere else, this one has no pool",
    // what they are about to do
    "I want to leave at 5",
    "I will go for the cheapest one",
    "I will book that one myself",
    "I'm leaving on Friday and coming back on Sunday",
    "I won't be back before 10, can someone else sign?",
    "I won't be coming by car",
    // that it is enough
    "I'm done, thanks",
    "No, we are done here",
    "Good to know, do it then",
    "Thank you so much for your help",
    "Nothing else, bye",
    // what they ask, and report
    "I'm running late, when is the next train?",
    "My flight was delayed and I missed my connection, my bag is still in Oslo. What do I do now?",
    "The parcel was damaged and the mug inside is broken",
    "The website is not letting me log in, error 500",
    "My card keeps getting refused at the pump",
    "Why was I charged 3.50? What is this fee for?",
    "What do you mean by reference?",
    "Do you even deliver to Norway?",
    "How difficult is it to change the name?",
    "You forgot to tell me the phone number",
    "The driver said he left it at the door and told me to write to you",
    "Oh, that sucks. How about Wednesday?",
    // what is not of our making
    "The weather is awful here, can I move my boat trip?",
    "I have a terrible headache, is there a pharmacy near the hotel?",
    "I'm an idiot, the code was in my spam folder",
    // in the north
    "Jeg er ikke skuffet, alt er i orden",
    "Kan jeg sende teppet tilbake innen tre uker?",
    "Jeg har fortsatt ikke bestemt meg for farge",
    "Tack för hjälpen, har ni öppet i helgen?",
    "Nie jestem zły, pytam tylko, kiedy dostanę paczkę",
  ])("in an errand: %s", (text) => {
    expect(level(text)).toBeLessThan(enough);
  });

  test("and one who writes a long, patient letter, though it holds many words of a bad day", () => {
    const letter =
      "Dear team, I bought a coffee machine from you in March. Since yesterday the display stays dark. I have tried " +
      "another socket and I could not find anything about it in the manual. I called twice but the line was busy, so I " +
      "am writing instead. The machine is still under warranty. Could you tell me how to send it in for repair, and " +
      "whether I would get another one while I am waiting? The invoice is attached. Kind regards, Anna";
    expect(level(letter)).toBeLessThan(enough);
  });
});

describe("the level", () => {
  test("rises with every further sign, from a mild one up", () => {
    const levels = [
      "It has arrived",
      "My order is late again",
      "My order is late again and nobody answers the phone",
      "My order is late again and nobody answers the phone, you promised Friday",
    ].map(level);
    expect(levels).toEqual(levels.toSorted((a, b) => a - b));
    expect(new Set(levels).size).toBe(levels.length);
  });

  test("is between calm and alarm for one mild sign", () => {
    expect(level("It still isn't here")).toBeGreaterThanOrEqual(0.3);
    expect(level("It still isn't here")).toBeLessThanOrEqual(0.55);
  });

  test("is lower when the same is said with thanks", () => {
    expect(level("It still isn't here, thanks for looking")).toBeLessThan(level("It still isn't here"));
  });

  test("is lower with a smile, and in a long letter that says much else", () => {
    expect(level("It still isn't here :)")).toBeLessThan(level("It still isn't here"));
    const rest = " I ordered it on the fourth of May, in green, together with two cups and the small jug.".repeat(4);
    expect(level(`It still isn't here.${rest}`)).toBeLessThan(level("It still isn't here."));
  });

  test("is higher where patience is short anyway, but such places are no anger alone", () => {
    expect(level("It still isn't here, I am at the airport")).toBeGreaterThan(
      level("It still isn't here, I am at work"),
    );
    expect(level("I am at the airport")).toBe(0);
  });

  test("does not rise because a word is a sign in two ways", () => {
    expect(level("still waiting")).toBe(level("still nothing"));
  });

  test("of a happy message with many marks is nothing", () => {
    expect(level("Sooooo happy!!! See you at the shop...")).toBe(0);
  });
});

test("whatever stands around it, outrage is heard, and quoted in the customer's own words", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (before) => {
      const text = `${before}.\nThis is UNACCEPTABLE.`;
      const found = seen(text);
      expect(found?.score).toBeGreaterThanOrEqual(enough);
      expect(text).toContain(found?.evidence);
      expect(found?.evidence.length).toBeLessThanOrEqual(120);
    }),
  );
});
