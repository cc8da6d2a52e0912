/** "I'm not angry", "despite the inconvenience": said in order to say the contrary. */
const denied = `
  not/isn't/wasn't/never/hardly/ain't [at/all/so/really/that/even/too/very/feeling/a/here/to/being/trying/be/
    the]+ angry/mad/annoyed/upset/bad/terrible/horrible/awful/ridiculous/stupid/dumb/disappoint*/frustrat*/unhappy/
    useless/scam/joke/irritated/offended/unreasonable/rude/inconvenien*/complaining/sick/hate/worst/hard/difficult
  no complaint*/inconvenience/hard_feelings
  despite/in_spite_of/besides [the/any/this/all/my/our]+ inconvenien*/frustrat*/disappoint*/bad/terrible/awful/poor
  sorry/apologies/apologize for/if`;

/** Strong words that praise: "never disappoints", "saved us from the worst". */
export const praised = `
  ${denied}
  save*/rescued us/me from
  don't/didn't/doesn't/never suck*/disappoint*
  turned a`;

/** What is terrible and not of our making, and who calls themselves a fool. */
export const elsewhere = `
  weather/traffic/headache/toothache/migraine/pain/cold/flu/storm/news/accident/parking [is/was/has/been/so/really/
    just/very/absolutely/a/quite]+ awful/terrible/horrible/ridiculous/dreadful/horrendous/nightmare/miserable
  awful/terrible/horrible/ridiculous/dreadful/horrendous/miserable headache/toothache/migraine/pain/cold/flu/storm/
    weather/traffic/news/accident
  i'm/i_am/im/i_was/i_feel/i/am/feel [such/an/a/so/really/being/total/complete]+ idiot/moron/stupid/dumb/useless/
    clueless/liar
  i/we [just/have]+ lied/cheated`;
