import { rule } from "../rule.ts";

/** Who thanks for what they got. It is no wish, unless something in the message goes on to ask or to complain. */
export const thanked = rule(
  1,
  `
  thank/thanks/thx/thankyou/tysm/cheers/kudos/props/shoutout/shoutouts/shout-out/bravo/grateful/hats_off/well_done
  shout out/outs
  made/makes my/our/the/this/her/his day/week/trip/anniversary/honeymoon/birthday/flight/year
  so/very/really/how kind/generous/sweet
  class act
  no complaints`,
  "thanks/thank/thx for nothing\nno thanks",
);

/** What nobody says who has got what they wanted. A question mark says as much. */
export const yet = rule(
  1,
  `
  not [expect/expecting]+
  but/however/though/although/nothing/isn't/doesn't/won't/wouldn't/never/still/yet/rather/instead/measly/mere/joke/
    insult*/pathetic/worst/useless/want/need/wish/would/could/can/should/please/pls/plz/deserve/deserves/expect/hoping/
    hope/owe/owed/entitled/claim/when/where/who/any/in_advance/advise/help/let_me/asap/looking
  how/what do/can/about/are/is/will/should`,
  "not/never/didn't/wasn't expect/expecting",
);
