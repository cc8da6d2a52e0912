import { rule } from "../rule.ts";
import { mild } from "./weights.ts";

/** Plain anger and complaints in Danish, Norwegian, Swedish and Polish. The text is folded: its accents are gone. */
export const outrightNorth = [
  rule(
    0.75,
    `
    latterlig/latterligt/latterlige/lojligt/uakseptabel/uakseptabelt/uacceptabel/uacceptabelt/oacceptabel/oacceptabelt/
      elendig/elendigt/elendige/skandalos/skandalost/skandale/forkastelig/forkasteligt/bedrovelig/bedroveligt/bedrovligt/
      horribelt/pinlig/pinligt/pinsamt/respektlost/usmakelig/svindel/svindlere/bedragere/bedragare/bedrageri/
      fy_faen/fy_fan/helvete/helvede/javla/javligt/skitdarlig/skitdalig/skitdaligt/lortefirma
    jeg_er/vi_er/jag_ar/vi_ar [sa/veldig/virkelig/ekstremt/meget/rigtig/dypt/dybt/skikkelig/valdigt/
      riktigt/otroligt/ganska/extremt/helt]+ sint/sinna/rasende/forbanna/forbannet/forbannad/skuffet/skuffa/oppgitt/
      frustrert/frustreret/frustrerad/irritert/irriteret/irriterad/vred/arg/besviken/rasande/upprord
    sende/sender/levere/indgive/skicka/lamna [inn/in/en]+ klage/klagomal
    vil/vill/onsker klage/klaga
    lei/trott/trat/lut_lei/dritlei av/pa/af dere/dette/er/jer/dem/det_her
    darligste/verste/varsta/samsta service/kundeservice/kundservice/butik/selskap/firma/foretag/opplevelse/oplevelse
    under_al/under_all kritikk/kritik
    skandal/skandaliczn*/zenada/zenujac*/oszusci/oszustwo/zlodzieje/kpina/kpiny/niedopuszczaln*/beznadziejn*/
      karygodn*/cholera
    jestem/jestesmy [bardzo/tak/naprawde/mocno/strasznie/juz]+ wsciekl*/zly/zla/rozczarowan*/zirytowan*/oburzon*/
      wkurzon*/sfrustrowan*
    zlozyc/skladam/wniesc skarge/zazalenie
    najgorsza/fatalna/fatalny obsluga/firma/sklep/kontakt`,
    "ikke/ikkje/inte/ej/ingen/nie/bez",
  ),
  rule(
    0.75,
    `
    nok_er_nok/na_er_det_nok/nu_er_det_nok/nu_racker_det/nu_far_det_racka/det_far_vara_nog
    aldri_mer/aldrig_mere/aldrig_mer/aldri_igjen/aldrig_igen
    takk/tak/tack for_ingenting/for_ingen_ting
    mam_dosc/mam_tego_dosc/nie_do_przyjecia/nigdy_wiecej/co_to_ma_byc/jak_tak_mozna
    dzieki/dziekuje za_nic`,
  ),
];

/** What thins patience in the same languages. */
export const mildNorth = [
  // Still not.
  rule(
    mild,
    `
    fortsatt/fremdeles/fortsat/stadig/stadigvak/fortfarande/annu ikke/ikkje/ingen/ingenting/inte/inget/inga
    nadal/wciaz/ciagle nie/brak/nic`,
  ),
  // Nobody answers.
  rule(
    mild,
    `
    ingen/ingen_som [har/der/vil/kan/gidder/som]+ svarer/svarar/svart/svaret/svarat/hjelper/hjalper/reagerer/
      reagerar/ringer
    ikke/ikkje/inte/aldrig/aldri [har/enda/endnu/fortsatt]+ fatt/faet [noe/noget/nagot/et/ett/nogen]+ svar
    nikt [mi/nam/sie/do/mnie/nie]+ odpowiada/odpisuje/odpowiedzial/pomaga/odbiera/oddzwonil/reaguje`,
  ),
  // So long, and once more.
  rule(
    mild,
    `
    siden/sedan/ventet/ventar/vantat/vantar [i/over/mer/mere/enn/end/an]+ flere/flera/to/tva/tre/fire/fyra/# uker/
      uger/veckor/dager/dage/dagar/maneder/manader/timer/timmar
    tredje/fjerde/fjarde/femte gang/gangen
    nok_en_gang/enda_en_gang/endnu_en_gang/annu_en_gang/hvor_lenge_skal/hvor_lange_skal/hur_lange_ska
    od tygodni/dni/miesiecy/dwoch/trzech/czterech/#
    po_raz_kolejny/po_raz_drugi/po_raz_trzeci/ile_mozna/jak_dlugo_jeszcze/znowu_to_samo`,
  ),
];
