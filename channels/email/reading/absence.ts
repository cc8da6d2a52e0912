/** What programs write that answer by themselves, each in the language of whoever uses them. */
const automatic = [
  /auto(matic|mated|matisch)?[-_ ]?(reply|response|antwort)/,
  /automatische (antwort|reply)/,
  /réponse automatique/,
  /(respuesta|contestación) automática/,
  /risposta automatica/,
  /automatisch antwoord/,
  /(resposta|mensagem) automática/,
  /odpowiedź automatyczna/,
  /auto(matisk|matiskt)? ?svar/,
  /automaattinen vastaus/,
  /automatická odpověď/,
  /automatikus válasz/,
  /otomatik yanıt/,
  /автоответ\S*/,
  /автоматический ответ/,
  /автоматична відповідь/,
  /自動(返信|応答)/,
  /自动(回复|答复)/,
  /自動回覆/,
  /자동 ?(회신|응답)/,
];

/** What they write of whoever is away. People use the same words, and so these count only before another subject. */
const away = [
  /out of (the )?office( (auto-?)?reply)?/,
  /abwesenheits(notiz|meldung|nachricht|assistent)/,
  /abwesend/,
  /absence du bureau/,
  /message d.absence/,
  /fuera de (la )?oficina/,
  /fuori ufficio/,
  /afwezig(heids\S*)?/,
  /ausência( temporária)?/,
  /poza biurem/,
  /frånvaro\S*/,
  /fravær\S*/,
  /poissa/,
  /不在(通知|のお知らせ)/,
  /부재중/,
];

const oneOf = (phrases: readonly RegExp[]) => phrases.map(({ source }) => source).join("|");

/**
 * A subject in which a program says that somebody is away, before the subject that it answers or in its place. People
 * write about such mail too, so a subject that merely begins with these words is theirs.
 */
export const isAbsence = new RegExp(
  `^\\s*((${oneOf(automatic)})\\s*([:：[(<–-]|$)|(${oneOf(away)})\\s*[:：[(<–-])`,
  "iu",
);
