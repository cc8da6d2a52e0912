/** "I do not want to talk to an agent", "I already talked to one", "faster than I could": the request turned around. */
export const declined = `
  don't/do_not/doesn't/didn't/won't/not/never/no want/need/wish/have/wanna/like/transfer/connect/put/pass/send/give/
    forward/escalate/contact/get/make/asking/trying/looking/to
  don't/do_not/never/without/stop transferring/connecting/talk/speak/talking/speaking/having/escalate/bother
  no need/reason/point
  without
  rather/prefer not
  hate/hated/enjoy/enjoyed/loved/liked/nice/great/lovely/pleasure/good/happy to/with/we/i/talking/speaking/chatting/
    connecting
  instead of
  i/we/she/he/they/and just talked/spoke/spoken/chatted/connected/contacted/transferred/reached
  i/we/she/he/they/and already/did/finally/was/were/been/have/had/after/recently/once talk/talking/speak/speaking/
    spoken/talked/chatted/chatting/connected/contacted/transferred/reach/reached/able/in
  just spoken/talked/chatted/connected/contacted/transferred
  already/was/were/been/have/had/after/while/when_i/whenever_i/every_time_i/before spoken/talked/talking/speaking/
    chatted/chatting/connected/contacting/contacted/transferred/talk/speak/contact
  was/were able
  on hold/phone [waiting/trying/just/and/hoping]+ to
  before/without/instead_of allowing/letting/being_allowed
  had/took/forced/made_me [me] to
  finally/managed got/to
  was/were/got/been connected/transferred/talking/speaking/chatting
  than i/we
  if i/we/you wanted
  would_have/would've called/asked
  thanks/thank_you for
  what time/hours
  talking/speaking of
  he/she/they/people/passengers/customers/guy/lady/man/woman wanted/asked/tried/demanded/begged to
  told/tells/telling/tell/says/said/advised/instructed/directed [me/us/that/i/we/have/need/should/must/to]+ talk/speak/
    contact/reach/chat
  you/they/people/passengers/customers [just/still/only]+ have_to/must/should/had_to/need_to talk/speak/contact/reach
  why/if/whenever [do/did/should/must/i/we/you/have/has/need/call/to]+ talk/speak/contact/reach
  people like/around/whose/and
  connecting people
  executive platinum
  every/each/the/any/one/whoever person/agent/rep/manager/representative [that/who/whom]+ i/we
  my boss/manager/supervisor/team/staff/employees/people/colleague/colleagues/accountant
  to another/other person/people
  do/did/does/would/will/must/should i/we/you/one/people/customers/anyone [really/even/actually/still/also/always/
    first]+ need/have to talk/speak/call/contact/ring/phone/reach/see/visit
  ^ must/should i/we talk/speak/call/contact/ring
  or/if must/should i/we talk/speak/call/contact/ring
  waited/waiting/took/takes/taken/spent/spend/wasted/spending/less/more/long/longer [me/us/him/her/#/2/3/4/5/6/an/a/
    one/two/three/half/over/almost/nearly/hours/hour/hrs/hr/mins/min/minutes/days/more/than/about/ages/forever/on/
    hold/the/phone/time/just/in/line/queue/trying]+ to
  on_hold/in_line/in_the_queue/on_the_phone [for/#/2/3/4/5/an/a/one/two/half/over/almost/nearly/hours/hour/hrs/hr/
    mins/min/minutes/now/just/already/more/than]+ to
  is_it quicker/faster/easier/better/necessary/required/mandatory to
  to/with you soon/later/tomorrow/in
  better/faster/nicer/quicker/friendlier/smarter/kinder than [a/an/any/the/your/most/some/many/real/actual/talking/
    speaking]+ human/humans/person/people/agent/agents/rep/operator/to/with
  the/a/an/our/your/my/main/second/new/emergency/as contact person`;
