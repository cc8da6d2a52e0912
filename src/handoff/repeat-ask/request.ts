/**
 * Every way of asking in English for a thing, in the notation of `phrases`; `nouns` are its names with `/` between
 * them. To give it ("I'll send you the tracking number") is none of them.
 */
export const asksFor = (nouns: string): string => `
  what/what's/which [is/was/are/exactly/please/your/the/that/this/full/exact/my/correct]+ ${nouns}
  please/pls/kindly/could_you/can_you/would_you/will_you/could_i/you_could/you_can/you_please/you_to/once_you/if_you/
    when_you [please/just/also/maybe/quickly/possibly/kindly/first/then]+ ${verbs} [${beforeNoun}]+ ${nouns}
  ^ [thanks/thank/you/hi/hello/hey/so/then/ok/okay/and/also/first/just/great/sure/sorry/now/please]+ ${verbs} me/us/
    please [${beforeNoun}]+ ${nouns}
  ^ [please]+ confirm/provide/share [${beforeNoun}]+ ${nouns}
  mind sending/giving/telling/sharing/confirming/repeating/providing [${beforeNoun}]+ ${nouns}
  let me/us know [what/again/please/your/the/is/full/exact]+ ${nouns}
  i/we/i'd/i'll/we'd/we'll/i'm/we're [will/would/also/just/only/still/do/first/then/now/please/again/really]+ need/
    require/missing/like [to/know/have/get/see/for/you/from/only/also/just/first/please/confirm/your/the/a/an]+ ${nouns}
  can/could/may/might/shall i/we [please/also/just/quickly/again/kindly/first]+ have/get/see/know/ask/take/note [you/for/
    down/again/please/your/the/a/an/full]+ ${nouns}
  do/would you [still/happen/to/perhaps/maybe/also]+ have/know/remember [your/the/an/a]+ ${nouns}
  ^ [and/so/then/ok/thanks/also/first/but]+ [your/the]+ ${nouns} [please/again/here]+ $
  need/provide/share/following/details/information/info/things/send_me/send_us/give_me/give_us/tell_me/
    tell_us … your/the ${nouns}`;

const verbs = "send/give/tell/share/provide/supply/confirm/repeat/resend/text/message/state/specify/re-send/reply_with";
const beforeNoun =
  "me/us/please/with/again/also/just/quickly/kindly/once/more/both/here/your/the/full/exact/correct/a/an/what/is";
