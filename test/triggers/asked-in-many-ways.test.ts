import { describe, expect, test } from "vitest";
import { askedForHuman } from "../../src/triggers/asked-for-human.ts";
import { read } from "../../src/triggers/reading.ts";
import { kinds, talk } from "../support/talk.ts";

const seen = (text: string) => askedForHuman(read(talk(`customer: ${text}`)));

describe("a person is asked for", () => {
  test.each([
    // to be reached, found, called
    "what is the way to get to an operator here",
    "trying to get ahold of a supervisor since noon",
    "may I ring a representative about this invoice",
    "I am looking for a human in this chat",
    "need to speak w/ an agent before my train leaves",
    "put me thru to an adviser",
    "please give me a direct number for a supervisor",
    // the one from last time
    "let me talk to the gentleman who sold me the sofa",
    "could you find the lady I dealt with on Monday",
    // done by a person, answered by one
    "let a human decide about my refund",
    "this needs a person's eyes, it needs a human",
    "I would like my contract explained by a real adviser",
    "I'd be happier discussing my debts with an actual employee",
    "only a human can sort this out",
    "a human is preferred, but human preferred fast",
    "I have a question for an agent",
    "can we arrange a call with a specialist",
    "I'd appreciate someone calling me before noon",
    "somebody should get back to me today",
    "I want to be contacted by a manager",
    // handed over, taken higher
    "handover to an agent",
    "forward this conversation to a colleague",
    "I would like to be transferred",
    "connect me please",
    "take this up with your supervisor, or I will",
    "I'm taking this higher, please escalate",
    // a desk of a house
    "reception please",
    "put me through to room service",
    "the spa team please",
    "get me housekeeping",
    // whether anybody is there
    "is there somebody at your shop I could ring",
    "do you have anyone there I can talk to?",
    "are any humans available right now?",
    // no machine
    "I won't explain my illness to a machine",
    "not interested in chatting with a robot",
    "could somebody who is not a bot answer me",
    "this is too delicate for a bot",
    // in the neighbours' words
    "Gibt es jemanden, mit dem ich reden kann?",
    "menschlicher Service bitte",
    "Je cherche un conseiller réel, donnez-moi un conseiller",
    "y a-t-il des humains réels chez vous",
    "¿Hay personas reales en este chat?",
    "póngame en contacto con servicio al cliente, contacte con servicio al cliente",
    "ci sono esseri umani veri?",
    "assistenza clienti",
    // whoever is of a house, or above who writes
    "Is Kari from the front desk around, she knows my case",
    "have your shift manager ring me after six",
    "could the spa team text me",
    "is the manager around?",
    "may I have the email of your branch manager",
    "who is above you?",
    "would like assistance from the reception",
    // an adviser
    "I'd like to speak with one of your pension advisers",
    "is there an adviser I can sit down with",
    "can one of your bankers walk me through the contract",
    "I want to see somebody at the branch about my loan",
    "this should be discussed face to face",
    // handed on, in few words
    "you do not understand, transfer me",
    "this is no use, put me through",
    "please hand me over",
    "escalate this to a colleague",
    "can I just talk to a person?",
    "are there any advisers free this afternoon",
    "give me a number that I can ring",
  ])("%s", (text) => {
    expect(seen(text)).toHaveLength(1);
  });
});

describe("nobody is asked for", () => {
  test.each([
    // whether one must, and who checks
    "Do I have to call someone to add a lap child?",
    "Can I cancel online or must I talk to somebody?",
    "Is it quicker to talk to an agent than to use the app?",
    "Does a real person read the applications?",
    "do you need to speak to an agent for a group booking",
    // told of the past, and of others
    "waited 2 hours to speak to an agent yesterday",
    "been on hold 40 minutes to talk to someone",
    "Your live agent was quick and kind",
    "you are so much better than a human agent",
    // who builds a bot of their own
    "How do I build a human handoff with your framework?",
    "does your toolkit support handing over to a live agent",
    // only alike
    "I'm a human too, you know",
    "who should be the contact person for the delivery?",
    "The taxi will get me to the restaurant by eight",
    "could you get me the restaurant menu",
    "speak to you soon",
    "transfer me to a bigger room",
    "Will someone help me park when I get there?",
    // a house and its people, asked about
    "Is there a person limit for the sauna?",
    "Is there an agent fee?",
    "What can a person do with one ticket?",
    "Is the key from reception or by mail?",
    "I got great help from the front desk, thanks",
    "I need someone to look at my boiler",
    "Can I pay in person?",
    "I want a senior ticket and an adult ticket",
    "Can I hand this over to a colleague?",
    "what I have been put through",
    "You can call me Kim",
    "Could the courier call me before he comes?",
    "I just talked to your agent and all is well",
    "I want a manager account for my colleague",
    "How do agents answer customers in your software?",
    "Does the app have live chat?",
  ])("%s", (text) => {
    expect(kinds(text)).not.toContain("asked_for_human");
  });
});
