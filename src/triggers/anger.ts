import { phrases } from "./phrases.ts";
import type { Line } from "./reading.ts";
import { type Find, find, rule } from "./rule.ts";

/** "I'm not angry", "not bad at all": said in order to say the contrary. */
const denied = `
  not/isn't/wasn't/never/hardly/ain't [at/all/so/really/that/even/too/very/feeling/a]+ angry/mad/annoyed/upset/bad/
    terrible/horrible/awful/ridiculous/stupid/dumb/disappointed/frustrated/unhappy/useless/scam/joke/irritated/
    offended/unreasonable/rude
  no complaints/complaint`;

/** Open anger, insults, sarcasm and formal complaints. One of these is enough to call a person. */
const open = [
  // A formal complaint, or the third time of asking.
  rule(
    0.85,
    `
    file/filing/lodge/lodging/make/making/submit/raise/register/open/put_in/leave [a/an/my/the/formal/official/
      customer/consumer/bloody/damn/goddamn/fucking]+ complaint/complaints/claim/claims/clam/lcaim/reclamation/
      reclamations/grievance
    formal/official/customer/consumer complaint/claim/reclamation
    want/like/wish/need/have to complain
    complain/complaining about
    third/fourth/fifth/3rd/4th/5th/#th time [now/i/i'm/i've/we/we've/that/this/have/had/am/to]+ asking/ask/asked/
      calling/called/contacting/writing/telling/explaining/tell/call/write
    complaint against
    my complaint`,
    "complaint form",
  ),
  // Sarcasm wears praise.
  rule(
    0.75,
    `
    thanks/thank_you for nothing/ruining/wasting/losing/ignoring/making_me/leaving/the_delay/the_wait/cancelling/
      canceling
    ^ [oh/well/just/wow]+ great/wonderful/fantastic/brilliant/lovely/nice/awesome/perfect/amazing another/
      yet_another/so_now/still
    way to go
    nice/great/good job … ruin*/lost/losing/cancel*/again/delay*
    what/such a joke/disgrace/shambles/nightmare/mess/fiasco
    complete/total/absolute/utter joke/disgrace/shambles/nightmare/mess/fiasco/failure/waste`,
  ),
  // Words of outrage.
  rule(
    0.72,
    `
    unacceptable/un-acceptable/unaceptable/disgrac*/disgust*/pathetic/ridiculous/rediculous/ridiculously/appalling/
      appalled/atrocious/shameful/outrageous/inexcusable/abysmal/infuriat*/furious/fuming/livid/enraged/outraged/
      pissed/fed_up/incompeten*/useless/laughable/insulting/unprofessional/horrendous/dreadful/horrible/terrible/
      awful/crap/crappy/shitty/garbage/horrid/deplorable/despicable/absurd/worthless/nightmare
    worst/worse app/service/airline/experience/company/customer/ever/site/product/support
    waste/wasted/wasting [of/my/your/our/so/much/hours/all/this]+ time/money/app
    waste app
    worst app
    the worst
    rip/ripped off
    rip-off/scam/scammed/scammers/cheaters/cheated/cheating/thieves/liar/liars/lied_to/lying_to/robbed
    sick/tired of this/your/these/being/waiting
    had/have_had enough`,
    denied,
  ),
  // Feelings, said outright, about themselves or about us.
  rule(
    0.72,
    `
    i'm/i_am/im/we_are/we're/was/feel/feeling [so/very/really/extremely/beyond/straight/up/absolutely/super/just/
      quite/feeling/a/bit/little]+ angry/mad/annoyed/irritated/offended/upset/disappointed/dissapointed/frustrated/
      unhappy/dissatisfied/disgusted/vexed
    extremely/very/really/so/incredibly/super/beyond/highly disappoint*/dissapoint*/frustrat*/annoy*/upset/unhappy/
      dissatisfied/rude
    makes/made/making me [so/very/really]+ angry/mad/furious/sick
    not/isn't/aren't/wasn't [at/all/very/really/a/too]+ happy with
    i/we [really/absolutely]+ hate/despise/loathe/resent/detest you/this/your/doing/dealing/the_way/how/it
    no patience/more_patience
    control/lost/losing my anger/temper/patience
    vexes/aggravating/infuriating
    you/u/ur/you_all/u_all/you_guys/u_guys/they/yall are/r/all_are [so/all/a/just/really/bunch/of]+ useless/
      horrible/stupid/dumb/terrible/awful/pathetic/thieves/cheats/frauds/liars/idiots/incompetent/ridiculous/bad`,
    denied,
  ),
  // Leaving.
  rule(
    0.72,
    `
    never [again/ever/going/to/be]+ again/using/use/buy/buying/order/ordering/flying/fly/shop/shopping/coming_back/
      recommend
    i/we will/would never
    i'll/we'll never
    last time i'll/we'll/i_will/i_ever/we_will
    lost a/my/another/this customer/business
    taking/take my business
    done with you/your/this
    switch/switching/moving to a_competitor/another_company/your_competitor`,
  ),
  // Swearing.
  rule(
    0.72,
    `wtf/wth/what_the_hell/what_the_heck/what_the_f/what_the_fuck/fuck*/fck/fcking/bullshit/bs/screw_you/screw_this/
    piece_of_shit/piece_of_crap/piece_of_junk/go_to_hell/damn_you/asshole*/idiot/idiots/moron*/jerks/
    sucks/suck/shit
    stupid/dumb bot/app/system/website/site/company/service/people/pin/card/thing/machine/phone/rule/policy
    this/that/it/which is/was [so/just/really/plain]+ stupid/dumb`,
    denied,
  ),
  // Displeasure with what we did.
  rule(
    0.7,
    `
    disappoint*/dissapoint*/frustrating/frustration/frustrated/annoying/annoyed/unhappy/dissatisf*/unsatisf*/let_down/
      upset/unhelpful/rude/unreliable/lousy/screwed/botched/inconvenien*/shady/embarrassing
    poor/bad/terrible/shoddy/awful service/quality/experience/communication/customer/support/attitude
    not satisfied/helpful
    shame on
    no/zero/any/without_any response/reply/answer/update/updates/explanation/apology/communication/notification from/
      to/for/whatsoever/yet
    no_one/nobody [is/was/has/even/ever/of/you/at]+ answer*/repl*/respon*/help*/pick*
    can't/cannot/couldn't get [a]+ hold/through
    hung up on
    you/u/they cancelled/canceled/delayed/lost my/our flight/flights/bag/bags/luggage/order/booking
    on hold for`,
    denied,
  ),
];

/** What patient people write when their patience thins. One alone is an ordinary message; two, or a shift, is not. */
const mild = [
  // It is still not so.
  rule(
    0.46,
    `
    still no/not/nothing/waiting/hasn't/haven't/isn't/doesn't/don't/didn't/can't/cannot/broken/wrong/missing/
      on_hold/the_same/delayed
    still … not/isn't/hasn't/haven't here/arrived/come/working/fixed/received`,
  ),
  // Nobody answers.
  rule(
    0.46,
    `
    no_one/nobody/none [is/was/has/even/ever/of/you/at]+ answer*/repl*/respon*/help*/call*/car*/know*/pick*
    no/zero/any/without_any response/reply/answer/update/updates/explanation/apology/communication/notification
    not/never/haven't/hasn't/didn't/won't/don't/doesn't/can't/cannot [been/even/ever/got/get/gotten/a/
      any]+ respond*/repl*/answer*/call_back/called_back/response/listen*
    ignored/ignoring/ignore me/us/my/our`,
  ),
  // Displeasure that may be about anything.
  rule(
    0.55,
    `
    unfair/misleading/insane/upsetting/confusing/messed_up/screwed_up
    not happy/helping/good_enough/okay/ok/cool/impressed/fair
    no help/sense/excuse
    hate
    fail/fails/failed/failing/failure`,
    `${denied}
    payment/transfer/transaction/top-up/topup/withdrawal/login`,
  ),
  // Once more.
  rule(
    0.46,
    `
    second/third/fourth/fifth/2nd/3rd/4th/5th/nth/umpteenth/hundredth/#th/multiple/several/many/countless/two/three/
      four/five time/times/attempts/calls/emails/e-mails/messages/attempt
    twice now/already/and
    again and/& again
    over and over
    yet/once again
    time and [time] again
    how many [more] times`,
  ),
  // Waiting.
  rule(
    0.46,
    `
    #/several/two/three/four/five/six/many/few/2/3/4/5/6/7/8/9/1/an/a hours/hour/hrs/hr/days/weeks/week/months/mins/
      minutes now/already/later/late/delay/delayed/on_hold/waiting/wait/and_counting/and_still/and_nothing/and_no/
      ago_and
    waiting/waited/wait/on_hold/been/hold/held/sitting/stuck [for/on/hold/waiting/over/more/than/almost/nearly/
      about/in/line/the/runway/tarmac]+ an_hour/#/two/three/four/several/many/days/hours/weeks/ages/forever/2/3/4/5/
      6/7/8/9
    for/taking/takes/took ages/forever
    how [much] longer do/must/should/am/will/is
    how long do/must/should i/we have_to/wait`,
  ),
  // Reproach.
  rule(
    0.46,
    `
    why the_hell/on_earth/can't_you/won't_you/does_it_keep/is_it_so/is_this_so/
      is_it_taking/is_nobody/hasn't/haven't/won't/can't_i/would_you
    you/u said/promised/told/keep/always/never/people
    as promised
    supposed to
    i/we was/were told/promised/supposed
    already told/said/asked/explained/sent/gave
    what's_the_point/makes_no_sense/doesn't_help/that's_not_what
    not what i/we
    you're/your/you_are not helping/listening/reading/answering
    explain yourself
    do your job
    get it/this/your sorted/fixed/done/together
    fix it/this/your
    do better`,
    "supposed to be charged/pay/do",
  ),
  // What went wrong.
  rule(
    0.46,
    `
    lost/losing/damaged/broke/broken/cancelled/canceled/delayed/missed/stranded/stuck/ruined/kicked/refus*/
      denied/overcharged/misplaced/mishandled/overbooked/rebooked/diverted my/our/me/us/at/in/on/again/flight/bags/
      bag/luggage/every/everyone
    flight/flights/bag/bags/luggage/order/parcel/package/delivery [is/was/has/been/have/got/still/just/
      were]+ cancel*/delayed/lost/late/damaged/missing/wrong
    can't/cannot/unable_to/couldn't even/get_through/get_any/get_anyone/get_a/get_hold/reach/believe
    hung up
    disconnected/dropped me/my/call
    seriously/smh/ugh/argh/wow/yikes/omg/unreal/unbelievable/come_on`,
  ),
];

const warm = phrases(`thanks/thank_you/thx/cheers/appreciate/grateful/love/loved/lovely/great/awesome/amazing/
  excellent/perfect/no_problem/no_worries`);
const onlyMarks = /^[\s?!.]*[?!]{3,}$/;

/** How angry a message sounds, 0 to 1, and the words that say it most; undefined when nothing does. */
export function anger({ text, folded }: Line): Find | undefined {
  if (onlyMarks.test(folded)) return { score: 0.7, start: 0, end: text.length };
  const finds = [...open, ...mild].flatMap((each) => find(folded, each) ?? []);
  const volume = loudness(text);
  const [clearest] = finds.toSorted((a, b) => b.score - a.score);
  if (clearest === undefined) return volume < 0.3 ? undefined : { score: volume, start: 0, end: text.length };
  // Each further sign leaves less doubt. Thanks in the same breath leave more, unless the anger is open.
  let doubt = (1 - clearest.score) * (1 - volume / 2);
  for (const other of finds) if (other !== clearest) doubt *= 1 - other.score;
  const kindness = clearest.score < 0.7 && warm.test(folded) ? 0.6 : 1;
  return { ...clearest, score: (1 - doubt) * kindness };
}

/** Shouting, 0 to 0.5: capitals where most of the message is, and repeated marks. */
function loudness(text: string): number {
  const shouted = text.match(/\b[A-Z]{3,}\b/g)?.length ?? 0;
  const capitals = shouted >= 2 && shouted * 2 >= text.split(" ").length ? 0.35 : shouted >= 2 ? 0.1 : 0;
  return capitals + (/[!?]{2}/.test(text) ? 0.15 : 0);
}
