import { phrases } from "../triggers/phrases.ts";

/** Nothing but a greeting, or the question whether anybody is there, in the languages that Baton speaks. */
export const greeting = phrases(`
  ^ hi/hello/hey/good_morning/good_afternoon/good_evening [there/everyone/team/guys/all/you/hi/hello/hey/good/morning/
    again/anyone/anybody/someone/somebody/here]+ $
  ^ anyone/anybody/someone/somebody there/here $
  ^ [hi/hello/hey/there/so/ok/good/morning]+ i/i've have/got [a/an/one/another/quick/small/
    short]+ question/questions [for/you/please]+ $
  ^ [hi/hello/hey/there/please]+ can/could you [please/maybe]+ help [me/us/out/please/with/something]+ $
  ^ hallo/guten_tag/guten_morgen/guten_abend/moin/servus/grus_gott [zusammen/an/alle/liebes/team]+ $
  ^ bonjour/bonsoir/salut/coucou [a/tous/madame/monsieur/tout/le/monde]+ $
  ^ hola/buenas/buenos_dias/buenas_tardes/buenas_noches [a/todos/que/tal/buenos/buenas/dias/tardes/noches]+ $
  ^ ciao/salve/buongiorno/buon_giorno/buonasera/buona_sera [a/tutti]+ $
  ^ ola/oi/bom_dia/boa_tarde/boa_noite [a/todos/tudo/bem/bom/boa/dia/tarde/noite]+ $
  ^ hoi/goedemorgen/goedemiddag/goedenavond/goededag/goedendag [allemaal]+ $
  ^ hei/heisann/hej/hejsan/hejsa/goddag/god_dag/god_morgen/god_kveld/god_morgon/god_kvall/god_aften [der/igjen/igen/
    alle/alla/sammen/dere/pa/dig/jer/med/er]+ $
  ^ czesc/dzien_dobry/dobry_wieczor/witam/siema [wszystkim/panstwa]+ $`);

/** Nothing but thanks, and that all is well. */
export const thanks = phrases(`
  ^ [ok/okay/great/perfect/super/good/nice/alright/yes/wow/cool/no/that's/all/it/is]+ thanks/thank_you/thx/ty/cheers/
    great/perfect/ok/okay/got_it/bye/goodbye [so/much/a/lot/very/you/again/for/your/the/quick/help/answer/reply/info/
    information/that/it/great/bye/have/nice/day/good/one/all/works/now]+ $
  ^ [ok/super/gut/alles/klar/vielen/herzlichen/lieben/besten/ja/sehr/perfekt/prima/toll]+ danke/dank/dankeschon [schon/
    sehr/vielmals/ihnen/dir/euch/fur/die/hilfe/antwort/schnelle/das/war/alles]+ $
  ^ [ok/super/parfait/tres/bien/d'accord/non/c'est/bon/un/grand]+ merci [beaucoup/bien/a/vous/pour/votre/reponse/aide/
    infiniment/bonne/journee/tout/c'est]+ $
  ^ [ok/vale/perfecto/muchas/muy/bien/genial/si/mil]+ gracias [por/todo/la/su/ayuda/respuesta/muy/amable/a/usted]+ $
  ^ [ok/va/bene/perfetto/molte/tante/mille]+ grazie [mille/tante/per/l'aiuto/la/risposta/a/lei/molte/tutto]+ $
  ^ [ok/muito/certo/perfeito/otimo]+ obrigado/obrigada [por/pela/pelo/ajuda/resposta/a/voce/tudo/muito]+ $
  ^ [ok/prima/top/heel/erg/hartelijk/super]+ bedankt/dank_je/dank_u/dankjewel/dankuwel [wel/voor/de/het/hulp/antwoord/
    snelle]+ $
  ^ [ok/tusen/mange/supert/flott/perfekt/hjertelig/stort/bra/super/tusind]+ takk/tack/mange_tak/tusind_tak [for/hjelpen/
    hjalpen/svaret/svar/det/skal/du/ha/have/sa/mye/mycket/snalla/raskt]+ $
  ^ [ok/super/bardzo/swietnie/serdecznie/wielkie]+ dziekuje/dzieki/dziekujemy [bardzo/za/pomoc/odpowiedz/serdecznie/
    pieknie/wszystko]+ $`);
