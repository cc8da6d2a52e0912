import { rule } from "../rule.ts";
import { machine } from "./english-words.ts";

/** What they would rather not do, or are done with. */
const refuse = `don't/do_not/not/never/won't/will_not/wouldn't/would_not/refuse/refusing/refuse_to/sick_of/tired_of/
  fed_up/stop/quit/hate/dislike/loathe/no_more/enough_of/rather_than/instead_of/no_longer/no_point/waste_of_time/
  no_interest/no_intention/no_desire/no_wish/no_need/uncomfortable/uneasy/done/finished/through/rather_not/prefer_not`;
const only = `a_bot/bots/this_bot/the_bot/your_bot/chatbots/a_chatbot/this_chatbot/your_chatbot/a_robot/robots/
  this_robot/a_machine/machines/this_machine/a_computer/computers/an_ai/ai/this_ai/your_ai/an_algorithm/a_program/
  a_recording/a_script/some_bot/some_machine/some_robot/some_computer/another_bot/another_machine/an_automated/
  automated_messages/the_computer/the_machine/the_robot/a_voice_assistant/a_virtual_assistant/the_virtual_assistant/
  software`;

/** They want no machine, and so a person, also where they do not say it. */
export const noMachine = [
  rule(
    0.85,
    `
    ${refuse} [in/of/with/to/about/at/want/wanna/like/wish/need/be/have/having/feel/feeling/comfortable/going/gonna/
      interested/willing/happy/keen/trying/just/it/and/again/even/really]+ talk/talking/speak/speaking/chat/chatting/
      deal/dealing/text/texting/argue/arguing/typing/communicate/communicating/interact/interacting/converse/
      conversing/write/writing/reply/replying [any/anymore/more/longer/further/about/this/it]+ to/with ${machine}/
      ${only}
    ${refuse}/can't/cannot … discuss/discussing/share/sharing/explain/explaining/tell/telling/give/giving/trust/
      trusting/disclose/disclosing/entrust/leave/leaving/handle/read/hear/answer … ${only}
    don't/do_not/not/no_longer want/need/wanna/like [a/an/your/this/the/more/any/another/automated]+ bot/robot/
      machine/chatbot/ai/bots/robots/automated_replies/automated_answers/automated_reply/automated_response/
      automated_responses/canned_answers/canned_replies/canned_response/canned_responses/form_letter/copy_and_paste
    not/don't [feel] comfortable … machine/bot/robot/ai
    no [more/bloody/fucking/stupid/damn]+ bots/robots/robot/chatbots/machines please/pls/plz
    ^ no [more/bloody/fucking/stupid/damn]+ bots/bot/robots/chatbots/machines $
    talking to a bot/robot/machine/chatbot is
    someone/somebody/anyone/anybody/person/one who/that/thats isn't/is_not/ain't/isnt/not [actually/just]+ a/an bot/
      robot/machine/computer/ai/recording/script/chatbot/computer_program
    someone/somebody/anyone/anybody other/else/besides/apart_from than a/the/this/your bot/robot/machine/chatbot/
      computer
    too complicated/complex/difficult/important/sensitive/delicate/personal for a/an/the/this/your bot/robot/machine/
      chatbot/computer/ai
    get off the [line/phone]+ bot
    get me out of this bot/chatbot/robot
    turn/switch off the bot/chatbot/robot/ai`,
  ),
  rule(
    0.85,
    `
    not a/an/your/another/some/by/from/with [a/an/another/stupid/bloody/fucking/dumb/automated]+ bot/robot/machine/
      chatbot/
      script/computer`,
    "is/are/was/i'm/i_am/you're/you_are/it's/that's/am/were/isn't not/a",
  ),
];
