import { describe, expect, test } from "vitest";
import { firing, kinds, talk } from "../support/talk.ts";

const seen = (text: string) => firing(talk(`customer: ${text}`)).live.map(({ signal }) => signal);

describe("a life in danger", () => {
  test.each([
    "I want to end my life",
    "i dont want to live anymore",
    "nobody would miss me, I'm going to kill myself",
    "quiero morir",
    "je veux mourir",
    "ich will nicht mehr leben",
    "ich will sterben",
    "voglio morire",
    "quero morrer",
    "ik wil niet meer leven",
    "nie chcę żyć",
    "jag vill dö",
    "jeg vil dø",
    "ölmek istiyorum",
    "не хочу жить",
    "我不想活了",
    "死にたい",
    "죽고 싶어요",
    "أريد أن أموت",
    "मैं मरना चाहता हूँ",
    "I took all the pills",
  ])("is seen whatever the threshold, and before all else: %s", (text) => {
    expect(seen(text)[0]).toMatchObject({ kind: "sensitive", detector: "sensitive-crisis", score: 1 });
  });
});

describe("a threat to hurt somebody or to destroy something", () => {
  test.each([
    "I will come to your shop and you'll regret it, I'll bring a bat",
    "I'm going to kill you",
    "gonna burn your store down",
    "there is a bomb in your office",
    "I know where your driver lives",
    "I'll beat your courier up",
    "we will smash your windows",
    "somebody is going to get hurt if this isn't fixed today",
    "I swear I will hurt one of your employees",
    "I hope you all die",
    "ill come down there with a gun",
    "Im coming to your office with a knife",
    "voy a matarlos a todos",
    "voy a quemar vuestra tienda",
    "je vais vous tuer",
    "je vais brûler votre magasin",
    "Ich bringe euch um",
    "ich zünde euren Laden an",
    "vi ammazzo tutti",
    "do fuoco al negozio",
    "vou matar vocês",
    "vou incendiar a loja",
    "ik maak jullie af",
    "ik steek jullie winkel in brand",
    "zabiję was",
    "podpalę wam sklep",
    "jag ska döda er",
    "jeg skal drepe dere",
    "sizi öldürürüm",
    "dükkanınızı yakacağım",
    "я вас убью",
    "взорву ваш офис",
    "سأقتلك",
    "我要杀了你",
    "殺してやる",
    "죽여버릴거야",
    "मैं तुम्हें जान से मार दूंगा",
  ])("is told apart from every other: %s", (text) => {
    expect(seen(text)).toContainEqual(
      expect.objectContaining({ kind: "high_stakes", detector: "threat-of-harm", score: 1 }),
    );
  });
});

test.each([
  "this price is killing me",
  "dying to try it",
  "I am bombarded with mails from you",
  "killer deal, thanks",
  "I'll shoot you an email tonight",
  "my wife will kill me if it is late",
  "I could kill for a coffee",
  "we will beat your price, says the shop next door. Which one is right?",
  "the bath bomb smells great",
  "you guys are the bomb",
  "I will come to your shop and pick it up on Friday",
  "it blew up on TikTok",
  "this game is killing it",
  "I'll hit you up tomorrow",
  "my phone died",
  "can I burn a CD with it?",
  "where can I burn the packaging?",
  "would you cut me some slack on the date",
  "drop dead gorgeous dress",
  "that workout nearly killed me",
  "I will break it down for you: two lamps, one table",
  "Kann ich die Kerze selbst anzünden?",
  "die Kosten bringen mich nicht um",
  "me muero de ganas de probarlo",
  "je meurs de faim, vous livrez quand ?",
  "eso me mata de risa",
  "杀价可以吗",
  "这个价格太杀了",
  "I can't go on the app since yesterday",
  "I cut my hair short",
  "I want to die my jeans black",
  "I'd rather die than wear that, haha",
])("what is only said that way alarms nobody: %s", (text) => {
  expect(kinds(text)).not.toContain("high_stakes");
  expect(kinds(text)).not.toContain("sensitive");
});
