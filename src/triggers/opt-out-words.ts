/**
 * How customers say that they want no more messages, or want them again. Whole messages first, then commands in plain
 * language in the notation of `phrases`, each from the beginning of a clause: so "please don't stop" finds nothing.
 *
 * Sources: Twilio's default keywords (docs/messaging/tutorials/advanced-opt-out), CTIA Messaging Principles 2023 §5.1.3
 * (ordinary language is an opt-out too), and what carriers ask for in each country. Left out are words that say
 * something else in another language: "fine" (Italian: end), "ret" (Danish: right), "dung" (Vietnamese: right).
 */

/** Words that surround a command and change nothing about it. */
export const courtesies = `please pls plz plse kindly just now immediately thanks thank thx
  bitte danke sofort jetzt svp merci favor por gracias ya obrigado obrigada grazie favore per alsjeblieft aub dank
  tack snalla takk venligst prosze lutfen спасибо пожалуйста من فضلك कृपया 请 請`;

/** A message that is this alone, courtesies aside, means: no more. Not on e-mail, where no carrier taught anybody so. */
export const stopWords = `stop, stopall, stop all, stopp, stop sms, stop text, stop texts,
  stop texting, stop msg, stop messages, stop messaging, stop promotions, stop notifications, stop emails, stop spam,
  stop the texts, stop the messages, i said stop,
  aufhoren, arret, arreter, arretez, arrete, parar, pare, parem, alto, detener, deten, ferma, fermare, fermati,
  fermatevi, stoppen, sluta, slutt, zatrzymaj, dur, durdur, стоп, остановить, توقف, ايقاف, إيقاف, قف, وقف, रोकें, रोको,
  बंद करो, बंद करें, स्टॉप, 停止, 停, 停止发送, 停止發送, td, ストップ, 停止して, やめて, 중지, 그만, 정지, עצור, berhenti,
  itigil, σταματα, lopeta, หยุด, ngung`;

/** The same where nothing else at all is written: with a "please" these are rather about an order. */
export const bareStopWords = `end, quit, cancel, revoke, halt, الغاء, إلغاء, ende, beenden, para, cancelar, salir, sair, annulla,
  cancella, remover, einde, avsluta, avslutt, stands, afslut, koniec, anuluj, iptal, отмена, बंद, 中止`;

/** A message that is this alone means: no more, on every channel. */
export const leaveWords = `unsubscribe, unsub, unsubscibe, unsubcribe, unsuscribe, optout, opt out, remove me,
  abmelden, abmeldung, abbestellen, austragen, desabonner, desabonnement, se desabonner, desinscrire, desinscription,
  baja, darme de baja, dar de baja, cancelar suscripcion, disiscrivi, disiscrivimi, cancellami, cancella iscrizione,
  descadastrar, cancelar inscricao, afmelden, uitschrijven, avregistrera, avprenumerera, avmeld, meld meg av,
  afmeld, frameld, afmeld mig, frameld mig, wypisz, wypisz mnie, rezygnuje, abonelikten cik, ayril, отписаться, отписка,
  отпишите, отпишите меня, الغاء الاشتراك, إلغاء الاشتراك, सदस्यता समाप्त, सदस्यता रद्द करें, 退订, 退訂, 取消订阅,
  取消訂閱, 配信停止, 登録解除, 退会, 수신거부, הסר, הסירו, відписатися, odhlasit, leiratkozas, dezabonare, tu choi`;

/** May mean it, or only anger: a person looks. */
export const doubtfulWords = `remove, stop it, stop this, stop that, enough, enough already, enough is enough, no more, go away,
  get lost, fuck off, piss off, basta, ya basta, genug, es reicht, ca suffit, assez, chega, genoeg, het is genoeg,
  det racker, det holder, wystarczy, yeter, хватит, отстаньте, отстань, كفى, बस करो, 别烦我, 別煩我, 够了, もういい, うるさい`;

/** A clause of its own beside others, "not interested, stop", may mean it too. */
export const loneWords = "stop, stopall, unsubscribe, optout, opt out";

/** Again, where nothing is sent at present. */
export const startWords = `start, unstop, resume, subscribe, resubscribe, subscribe me, optin, opt in, begin, start again,
  starten, anmelden, fortsetzen, demarrer, reprendre, commencer, iniciar, empezar, comenzar, reanudar, alta, inizia,
  riprendi, avvia, comecar, voltar, aanmelden, hervatten, starta, borja, gjenoppta, begynd, wznow, basla, baslat, devam,
  старт, начать, возобновить, ابدأ, استئناف, شुरू, शुरू, शुरू करें, 开始, 開始, 恢复, 恢復, 订阅, 訂閱, 再開, 시작`;

/** The same by a carrier's custom; on e-mail a "yes" answers a question. */
export const yesWords = "yes, ja, oui, si, sim, tak, evet, да, نعم, हाँ, 是, はい, 네";

/** Carriers answer these two themselves, and no others. */
export const helpWords = "help, info";

/** What a command may begin with and still is one. */
export const openings = `^ [please/pls/plz/plse/just/kindly/now/ok/okay/hi/hello/hey/hiya/dear/sir/team/all/so/then/also/
  really/again/seriously/omg/ffs/can_you/could_you/would_you/will_you/can_u/could_u/you/must/should/better/need_to/
  needs_to/i_need/i_want/i_would_like/i'd_like/we_want/want_to/wish_to/like_to/to/you_to/i_am_asking/i'm_asking/i_asked/
  i_told/i_said/asking/i_wish/wanna/i_demand/that/everyone/for_the_last_time]+`;

const writing = "texting/txting/messaging/msging/contacting/emailing/e-mailing/mailing/smsing/spamming/writing/pinging";
const write = "text/txt/message/msg/contact/write/email/sms/spam/bother/disturb/harass";
const me = "me/us/this_number/my_phone/my_number/my_cell/my_email";
const kind = `[the/these/this/those/your/ur/all/any/more/further/of/such/so/many/stupid/annoying/fucking/damn/bloody/
  marketing/promotional/automated/automatic/spam/text/sms/promo/me/us/out/unsolicited]+`;
const messages = `messages/message/msgs/texts/text/sms/smses/emails/e-mails/mails/spam/ads/promotions/promos/offers/
  notifications/newsletters/newsletter/marketing/advertising/crap/shit/junk`;
const lists = `[mailing/sms/text/texting/message/messaging/contact/contacts/marketing/newsletter/email/e-mail/
  distribution/calling/subscriber/subscription]+ list/lists/database/contacts/newsletter/texts/messages/emails`;
const from = `[me/us/my_number/this_number/my_email/this_address/of/from/to/these/this/your/ur/all/the/any/further/
  messages/texts/text/emails/email/mailing/list/lists/newsletter/newsletters/sms/marketing/promotions/everything/it]+`;
const done = `[again/now/please/pls/plz/thanks/thank_you/thx/immediately/anymore/any_more/ever/at_once/today/already/asap/
  right/forever/at_all/entirely/completely/too/from/you/this_number/to_me/to_my_phone]+`;
const mine = `me/us/my_name/my_number/this_number/my_phone/my_phone_number/my_cell/my_email/my_email_address/my_details`;
const never = "don't/do_not/never/don't_ever/do_not_ever/never_ever";

const stopping = [
  `${writing} ${me}`,
  `sending ${kind} ${messages}`,
  `the/these/this/your/all/any/more/those ${kind} ${messages}`,
  `getting/receiving ${kind} ${messages}`,
].map((what) => `^ stop/quit/cease [all]+ ${what}`);

/** Plain commands, from the beginning of a clause. After some nothing else may follow but courtesy, or a reason. */
export const commands = `
  ${stopping.map((stop) => `${stop} ${done} $\n${stop} or/because/cause/cuz/it's/this_is/i/i'm/you/you're`).join("\n")}
  ^ stop/quit/cease ${writing} ${done} $
  ^ unsubscribe/unsubscibe/unsubcribe/unsuscribe/unsub ${from} ${done} $
  ^ opt/opting/opt_me/opt_us out ${from} ${done} $
  ^ take/remove/delete/strike ${mine} off/from/of [of]+ your/ur/this/all/any [of/your]+ ${lists} ${done} $
  ^ be_removed/be_taken/get_me/get_us/get_my_number off/from [of]+ your/ur/this/all/any [of/your]+ ${lists} ${done} $
  ^ cancel/end/terminate [my/the/this/these/your/all]+ sms/text/texts/newsletter/mailing subscription/service/list $
  ^ i/we no_longer/don't/do_not want/wish/like/need [to]+ receive/get ${kind} ${messages} ${done} $
  ^ no_longer want/wish [to]+ receive/get ${kind} ${messages} ${done} $
  ^ [bitte]+ keine [weiteren]+ nachrichten/sms/mails/werbung [mehr/bitte/schicken/senden/an_mich]+ $
  ^ [bitte]+ melden_sie_mich/meldet_mich/meld_mich [bitte/vom/newsletter]+ ab $
  ^ [bitte]+ nehmen_sie_mich/nehmt_mich/nimm_mich/streichen_sie_mich/loschen_sie_mich [bitte/sofort]+ von/vom/aus [ihrer/eurer/deiner/der/dem/ihrem/eurem/dieser]+ liste/verteiler
  ^ [bitte]+ horen_sie/hort/hor [bitte]+ auf [mir/mich]+ [zu/nachrichten/sms/werbung]+ schreiben/texten/schicken/senden $
  ^ [s'il_vous_plait/merci_de/svp]+ arretez/arreter/arrete/cessez de m'ecrire/me_contacter
  ^ [s'il_vous_plait/merci_de/svp]+ arretez/arreter/arrete/cessez de m'envoyer [des/ces/vos/tous/les]+ messages/sms/mails/textos/pubs
  ^ [s'il_vous_plait/svp]+ desabonnez-moi/desabonnez_moi/desinscrivez-moi/desinscrivez_moi
  ^ [s'il_vous_plait/merci_de/svp]+ retirez-moi/retirez_moi/retirer_mon_numero/supprimez-moi de [votre/vos]+ liste/listes
  ^ je_ne_veux_plus/je_ne_souhaite_plus recevoir [de/vos/ces/aucun]+ messages/message/sms
  ^ [por_favor]+ dejen/deje/deja/paren de escribirme/contactarme
  ^ [por_favor]+ dejen/deje/deja/paren de enviarme/mandarme [mas/estos/esos/sus/tus/tantos/los]+ mensajes/sms/correos/publicidad/promociones
  ^ [por_favor]+ [quiero]+ denme_de_baja/deme_de_baja/dame_de_baja/darme_de_baja
  ^ [por_favor]+ quitenme/quiteme/borrenme/eliminenme de [su/la/esta]+ lista
  ^ [ya]+ no_quiero [recibir]+ mas mensajes/sms
  ^ [per_favore]+ smettetela/smettila/smetta/smettete di scrivermi/contattarmi
  ^ [per_favore]+ smettetela/smettila/smetta/smettete di mandarmi/inviarmi [questi/i/altri/vostri/tutti]+ messaggi/sms/mail/pubblicita
  ^ [per_favore]+ cancellatemi/toglietemi/rimuovetemi dalla [vostra]+ lista
  ^ non_voglio_piu ricevere [i/vostri/altri]+ messaggi/sms
  ^ [por_favor]+ pare/parem/para de me escrever/contatar
  ^ [por_favor]+ pare/parem/para de me enviar/mandar [essas/estas/mais/suas/as]+ mensagens/sms/emails/propaganda/promocoes
  ^ [por_favor]+ me_tire/me_tirem/me_remova/me_removam/tire-me da/desta [sua]+ lista
  ^ nao_quero_mais receber [suas/essas]+ mensagens/sms
  ^ [alsjeblieft]+ stop met [mij/me]+ [berichten/smsjes]+ [te]+ sturen/berichten/sms'en
  ^ [alsjeblieft]+ schrijf_me/meld_me/haal_me [uit/af/van_de_lijst/van_jullie_lijst] $
  ^ [snalla]+ sluta skriva/smsa/messa [till_mig/mig/nu/tack]+ $
  ^ [snalla]+ sluta skicka [mig/till_mig/era/dessa/fler]+ meddelanden/sms/reklam/mejl
  ^ [vennligst/ver_sa_snill]+ slutt a skrive [til/meg/mer]+ $
  ^ [vennligst/ver_sa_snill]+ slutt a sende [meg/disse/flere]+ meldinger/sms/reklame
  ^ [venligst]+ stop/hold_op med at skrive [til/mig/mere]+ $
  ^ [venligst]+ stop/hold_op med at sende [mig/de/disse/flere]+ beskeder/sms/reklamer
  ^ [prosze]+ przestan/przestancie/prosze_przestac [do_mnie]+ pisac [do_mnie]+ $
  ^ [prosze]+ przestan/przestancie/prosze_przestac [mi]+ wysylac [mi/te/te_wszystkie]+ wiadomosci/sms/smsy/reklamy
  ^ [prosze]+ wypisz/wypiszcie/usun/usuncie mnie z listy
  ^ [lutfen]+ [bana]+ [artik]+ mesaj/sms atmayin/gondermeyin/atma/gonderme
  ^ [пожалуйста]+ перестаньте/прекратите/хватит [мне]+ писать
  ^ [пожалуйста]+ перестаньте/прекратите/хватит [мне]+ присылать/отправлять/слать [мне/эти/свои/ваши]+ сообщения/смс/рекламу/письма/спам
  ^ [пожалуйста]+ удалите/уберите/исключите меня из [вашей]+ рассылки/списка
  ^ توقف_عن/توقفوا_عن/كفوا_عن مراسلتي
  ^ توقف_عن/توقفوا_عن/كفوا_عن ارسال/إرسال الرسائل/رسائل
  ^ [कृपया]+ [मुझे]+ मैसेज/संदेश भेजना_बंद_करो/भेजना_बंद_करें
  ^ 请?停止发送 $
  ^ 請?停止發送 $
  ^ 请?停止给?我?发送?短信/请?停止给?我?发送?信息/请?停止给?我?发送?消息/請?停止給?我?發送?簡訊/請?停止給?我?發送?訊息
  ^ 请?不要再给?我?发/请?不要再给?我?发了 $
  ^ 请?不要再给?我?发送?短信/请?不要再给?我?发送?信息/请?不要再给?我?发送?消息/请?不要再给?我?发送?广告
  ^ 请?别再给?我?发送?短信/请?别再给?我?发送?信息/请?别再给?我?发送?消息/请?勿再给?我?发送?短信/请?勿再给?我?发送?信息
  ^ 請?不要再給?我?發送?簡訊/請?不要再給?我?發送?訊息/請?別再給?我?發送?簡訊/請?別再給?我?發送?訊息
  ^ 配信を停止して/配信を止めて/メッセージを止めて/メッセージを送らないで/もうメッセージを送らないで`;

/** They may mean it. A person looks before anything automatic is sent. */
export const doubts = `
  ${stopping.join("\n")}
  ^ ${never} ${write} [to]+ ${me} ${done} $
  ^ ${never} ${write} [to]+ ${me} [ever]+ again/anymore/any_more
  ^ stop bothering/harassing/annoying/disturbing/pestering ${me}
  ^ [why_don't_you/why_can't_you/can't_you/won't_you]+ leave me/us alone/be/in_peace
  ^ no more/further ${kind} ${messages} ${done} $
  ^ [i/we]+ don't/do_not want ${kind} ${messages} ${done} $
  ^ [i/we]+ don't/do_not want to [ever]+ hear from/of you/you_guys [again/anymore]+ $
  ^ how/where do/can/to/would [i/we/you]+ unsubscribe/opt_out
  ^ how do/can/to/would [i/we/you]+ stop [getting/receiving]+ ${kind} ${messages}
  ^ can/may/could i/we unsubscribe/opt_out
  ^ take/remove/get me off/from the list
  ^ delete/lose/erase/forget my [phone/mobile]+ number $
  ^ told_you/i_told_you/i_asked_you [to]+ stop $
  ^ [bitte]+ schreiben_sie_mir/schreibt_mir/schreib_mir/kontaktieren_sie_mich [bitte/nie/hier]+ nicht/nie_wieder [mehr]+ $
  ^ [bitte]+ lassen_sie_mich/lasst_mich/lass_mich in ruhe
  ^ ne_m'ecrivez/ne_me_contactez/ne_m'envoyez [plus/jamais]
  ^ laissez-moi/laissez_moi/laisse-moi/foutez-moi tranquille/la_paix
  ^ [por_favor]+ no_me_escriban/no_me_escriba/no_me_escribas/no_me_manden/no_me_contacten mas/nunca_mas
  ^ dejenme/dejeme/dejame en paz
  ^ non_scrivetemi/non_scrivermi/non_contattatemi piu/mai_piu
  ^ lasciatemi/lasciami in pace
  ^ nao_me_mande/nao_me_mandem/nao_me_envie/nao_me_escreva mais
  ^ me_deixa/me_deixe/me_deixem/deixe-me em paz
  ^ laat me met rust
  ^ stuur_me/stuur_mij geen berichten/sms meer
  ^ skriv/kontakta [aldrig/inte]+ mig/till_mig [inte]+ igen/mer
  ^ lamna/lad/la mig/meg [vare/vaere]+ i fred
  ^ nie_pisz/nie_piszcie [juz]+ do_mnie [wiecej]+
  ^ daj/dajcie mi spokoj
  ^ beni rahat birak/birakin
  ^ [больше]+ не_пишите_мне/не_пиши_мне/мне_не_пишите/мне_не_пиши [больше]+ $
  ^ оставьте/оставь меня в покое
  ^ لا_تراسلني/لا_تراسلوني/اتركني_وشأني/اتركوني
  ^ [मुझे]+ मैसेज/संदेश मत भेजो/भेजिए/भेजना
  ^ 别再联系我/別再聯繫我/不要再联系我/不要再聯繫我/别再发了/別再發了/不要再發了
  ^ もう送らないで/もう送ってこないで
  ^ 連絡しないで/もう連絡しないで/メッセージしないで`;
