import { expect, test } from "vitest";
import { askedAboutAi } from "../../src/triggers/asked-about-ai.ts";
import { fold } from "../../src/triggers/fold.ts";
import { kinds } from "../support/talk.ts";

test.each([
  "are you human?",
  "r u a bot",
  "is this a real person or a chatbot",
  "Am I talking to an actual human being?",
  "wait, is this an AI?",
  "you're a bot, aren't you?",
  "u real?",
  "did a bot write this?",
  "is a human reading this",
  "is there a human behind this account?",
  "who am I talking to, a person or a machine?",
  "Hi, I ordered two lamps last week and one of them is broken, the other one is fine. Before I explain it all: am I talking to a bot? It matters to me.",
  "are these replies automated?",
  "so are you ChatGPT or what",
  "Bist du ein Mensch?",
  "Schreibe ich hier mit einer KI?",
  "Sind Sie echt ein Mensch oder ein Bot",
  "êtes-vous un robot ?",
  "je parle à une vraie personne ?",
  "¿eres una persona o un robot?",
  "hablo con una maquina?",
  "sei un bot?",
  "sto parlando con una persona vera?",
  "você é um robô?",
  "vc é humano?",
  "ben je een mens?",
  "praat ik met een robot",
  "czy jesteś człowiekiem?",
  "czy rozmawiam z botem",
  "är du en människa?",
  "er du et menneske?",
  "snakker jeg med en bot",
  "sen insan mısın?",
  "robotla mı konuşuyorum",
  "вы человек или бот?",
  "я общаюсь с роботом?",
  "هل أنت إنسان؟",
  "انت روبوت؟",
  "क्या आप इंसान हैं?",
  "aap robot ho kya",
  "你是真人吗",
  "你是机器人吗？",
  "あなたは人間ですか？",
  "AIですか",
  "사람인가요?",
  "챗봇인가요",
])("it is asked who writes, and nobody is called: %s", (text) => {
  expect(askedAboutAi(fold(text))).toBeDefined();
  expect(kinds(text)).toEqual([]);
});

test.each([
  "Is this machine washable?",
  "Are you open on Sunday?",
  "Do you sell a robot vacuum?",
  "is the person at the desk there at nine",
  "I am a person of few words",
  "Is it a one person tent?",
  "are people allowed to bring dogs",
  "is there a machine for coffee in the room",
  "Ist das ein Roboter-Staubsauger",
  "c'est une machine a laver",
  "is a computer included?",
  "are there people in the pool at night",
  "is the bot plant real leather",
])("nobody asks who writes: %s", (text) => {
  expect(askedAboutAi(fold(text))).toBeUndefined();
});

test.each([
  "Are you a bot? Let me talk to a human",
  "am i talking to a robot?? get me a person",
  "Bist du ein Bot? Ich möchte mit einem Mitarbeiter sprechen",
  "¿Eres un robot? Quiero hablar con una persona",
  "I don't want to talk to a bot or a machine",
])("a request beside the question is still heard: %s", (text) => {
  expect(kinds(text)).toContain("asked_for_human");
});

test("it is known whether anything else was asked", () => {
  expect(askedAboutAi(fold("wait, are you a bot?"))).toMatchObject({ language: "en", nothingElse: true });
  expect(
    askedAboutAi(fold("Are you a bot? My lamp arrived broken and I would like to send it back before Friday")),
  ).toMatchObject({ nothingElse: false });
});
