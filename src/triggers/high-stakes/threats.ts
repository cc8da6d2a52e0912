import { rule } from "../rule.ts";

const will = `i'll/i_will/ill/i'm_going_to/im_going_to/i_am_going_to/i'm_gonna/im_gonna/i_am_gonna/gonna/going_to/we'll/we_will/
  we_are_going_to/i_swear/i_should/i_could/i_want_to/i_wanna/imma/i'ma/i_might/i_may/want_to/ready_to/about_to`;
const act = `kill/hurt/harm/murder/shoot/stab/strangle/choke/slap/punch/smash/beat/attack/cut/burn/slaughter/destroy/bash/batter/
  knife/gun_down/beat_up/hunt_down/hunt/break/hit/torture/maim/rape/run_over`;
const place = `place/shop/store/office/offices/building/house/home/warehouse/premises/branch/restaurant/hotel/headquarters/hq/depot/
  factory/bank/car/cars/van/vans/school`;
const people = `staff/driver/drivers/employee/employees/people/agent/agents/manager/managers/courier/couriers/workers/worker/team/
  colleagues/boss/family/kids/children/wife/guys/technician/receptionist/waiter/crew/pilot/nurse/doctor/guard`;

/**
 * Threats to hurt somebody or to destroy something, in the languages in which a crisis is understood. What people only
 * say that way ("this price is killing me", "I'll shoot you an e-mail", "I will beat your price") is told apart by what
 * the deed is done to.
 */
export const threats = [
  rule(
    1,
    `
    ${will} [come/and/go/over/down/there/to/fucking/find/personally/literally/just/really/all]+ ${act} you/u/ya/him/her/them/somebody/someone/
      everyone/everybody/y'all/those_people/all_of_you/one_of_you/your_face/your_legs/your_neck/your_bones/your_windows/your_head/his_face/her_face [all] [with/an/a/some/over/any/through/it/by/down/on/in/up/hard/for/at/the/email/e-mail/mail/message/text/note/line/link/photo/price/
      review/slack/deal]+
    ${will} [come/and/go/over/down/there/to/fucking/find/personally/literally/just/really/all]+ ${act}/blow_up/shoot_up/torch/burn_down your/ur/the/that/this/one_of_your/all_your/all_of_your [whole/damn/fucking/stupid/bloody/entire/delivery/little/head]+ ${people}/${place}
    burn/burning/torch/blow/blowing/shoot/tear/smash/trash [up/down/your/the/this/that/whole/damn/fucking/stupid/entire/bloody/it/all]+ ${place} [up/down/to]
    burn it/you/everything/this_place [all] down/to_the_ground
    burn/burning your/the/this ${place} down/to_the_ground
    come/coming/be_there/show_up/turn_up/drive [over/down/round/by/to/at/your/the/with/my/a/there/personally/and]+ [${place}]+ … gun/knife/bat/
      baseball_bat/petrol/gasoline/hammer/axe/machete/hurt_you/hurt_someone/kill_you/beat_you/smash/make_you_pay/make_you_regret/teach_you
    bring/bringing/got/have/grab/buy [my/a/the]+ gun/knife/rifle/shotgun/pistol/weapon [and/with/to/me/when]+ come/coming/when_i_come/to_your/shoot/use/show/
      your/you/there
    there/there's/planted/plant/put/place/placed/set/left [is/a/an/i/we/have/the]+ bomb/bombs/explosive/explosives [in/at/under/inside/on]
    bomb your/the/this/you [whole/damn/fucking]+ ${place}/office/all
    bomb threat
    i/we know where you/u/he/she/they/your [family/${people}]+ live/lives/works/sleep/sleeps
    you/u/your_staff/they/somebody/someone [will/are/is/should/deserve/deserves/all/going/gonna/to/better]+ be_killed/be_shot/be_hanged/get_hurt/get_shot/
      get_killed/get_stabbed/dead_meat/a_dead_man/burn_in_hell/end_up_dead/end_up_in_hospital
    you/u/ur/you're/you_are/youre [are/all/so/as/good]+ dead_when/dead_if/dead_to_rights/dead_man/dead_meat
    hope you/u/your_family/you_all/someone [all/will/would]+ die/dies/kills_you/shoots_you/burns/gets_cancer
    watch your back
    throw acid/petrol_bomb
    make you/him/her pay with_your_life/in_blood
    blood will
    death threat`,
    `
    not/never/wouldn't/won't/n't/isn't [going/to/ever/want/gonna/i'd]+ ${act}/bomb/burn
    shoot/hit/beat you/u/ya/them/him/her/everyone [all]+ with/an/a/some/over/any/through/it/by/down/on/email/message/text/note/line/link/photo/price/review/
      slack/deal/for
    hit/hunt you/u/him/her up
    cut you/u/them a/an/some/in/any
    kill/hurt you to
    burn/cut/break you a/an/some
    bath/photo/glitter/seed/cherry/cocoa/hot_chocolate/sex/love/vitamin bomb/bombs
    smash/destroy/kill/beat your/the/that/them [team/price]+ in/at/on
    how/where/when/what/why do/can/could/should/to/you
    video/game/film/movie/book/song
    phone/price/car_battery`,
  ),
  // Spanish, French, German, Italian, Portuguese
  rule(
    1,
    `
    te/los/os/lo/la/les voy_a/vamos_a matar/golpear/reventar/quemar/apunalar/romper_la_cara/partir_la_cara/hacer_dano
    voy/vamos a matar*/quemar*/incendiar*/reventar*/volar/apunalar*/poner_una_bomba [te/los/a/su/tu/la/el/esa/vuestra/todo/todos/ustedes/alguien/tienda/
      local/oficina]+ te/los/tu/su/vuestra/la_tienda/el_local/la_oficina/a_todos/a_alguien/a_tu/a_su/todo
    matarte/matarlos/mataros/te_mato/los_mato/te_matare/los_matare/te_voy_a_matar
    hay/puse/pondre/he_puesto/poner una bomba
    se donde vives/viven/trabajas/trabajan/vivis
    je vais/vous/te/t' [vais/vous/te/t'/tous/venir/et]+ tuer/frapper/casser_la_gueule/buter/crever/poignarder/faire_la_peau/faire_du_mal/egorger/tabasser
    vais/allons/je [vais/venir/tout/et]+ bruler/incendier/cramer/faire_sauter/faire_exploser/poser_une_bombe [votre/ton/le/la/tout/ce/cette]+ magasin/boutique/bureau/
      bureaux/tout/entrepot/agence/local/batiment/$
    poser/pose/posee/place/mis/a [y/a]+ une bombe dans/a/sous/chez
    sais ou tu_habites/vous_habitez/tu_vis/vous_travaillez
    bringe/bring dich/euch/sie/ihn/jemanden/alle [alle/noch]+ um
    dich/euch/sie/jemanden/alle/ihren_mitarbeiter/eure_leute [alle/noch/eines_tages]+ umbringen/toten/abstechen/erschiessen/erschiesen/verprugeln/abknallen/
      kaltmachen/zusammenschlagen
    steche/schlage/schlag/mache/erschiese/prugel dich/euch/sie ab/tot/kaputt/fertig/kalt/krankenhausreif/zusammen
    euren/deinen/ihren/den/eure/ihr/euer/dein/die [scheiss/verdammten]+ laden/geschaft/buro/filiale/haus/bude/hotel [heute/noch/jetzt]+ an/ab/nieder/in [zunden/anzunden/zunde/fackeln/brennen/brenne/die_luft]+
    zunde/zunden/fackle/fackel/brenne [euch/ihnen/dir]+ [euren/deinen/ihren/den/eure/ihr/die]+ laden/geschaft/buro/filiale/haus/bude/hotel/hutte
    alles/euch/bude/haus/laden anzunden/abfackeln/niederbrennen
    in_die_luft_sprengen/in_die_luft_jagen
    bombe legen/platzieren/gelegt/deponiert/versteckt/hochgehen
    weis/weiss wo du_wohnst/ihr_wohnt/sie_wohnen/du_arbeitest/ihr_arbeitet
    ti/vi/li/lo/la ammazzo/uccido/ammazzero/uccidero/faccio_fuori/spacco/spezzo/accoltello/sparo/brucio
    voglio/vado/vengo/adesso [a/e/ad]+ ammazzarvi/uccidervi/ammazzarti/ucciderti/spaccarvi/spaccarti/bruciare
    do/daro/dare fuoco al/alla/a
    brucio/brucero/faccio_saltare/faro_saltare/bruciare il/la/tutto/vostro/il_vostro/l'ufficio
    bomba nel/nella/in/sotto
    messo/metto/mettero/piazzato una bomba
    so dove abiti/abitate/vivi/vivete/lavori
    vou/vamos/irei [ai/la/e/te/os/lhe]+ matar/esfaquear/quebrar_a_cara/bater_em/dar_um_tiro/espancar [te/voces/voce/vcs/vc/o/a/um/todos/alguem]+
    te mato/mato_voces/vou_te_pegar/vou_matar
    vou/vamos queimar/incendiar/explodir/tacar_fogo/botar_fogo/por_fogo [na/no/a/o/essa/esse/sua/tudo/em]+ loja/escritorio/predio/tudo/casa/empresa
    colocar/coloquei/tem/pus/por uma bomba
    sei onde voce/vc/tu/voces mora/moram/moras/trabalha`,
    "no/nao/non/nicht/kein/nie/jamais/pas/ne [te/le/voy/a/werde/ich/want]+ matar/tuer/toten/uccider*/umbringen/ammazz*\nmatar el/o/la tiempo/tempo/hambre/fome",
  ),
  // Dutch, Polish, Scandinavian, Turkish
  rule(
    1,
    `
    maak/sla/schiet/steek je/jullie/u/hem/haar [allemaal]+ af/dood/neer/kapot/in_elkaar/verrot
    vermoord je/jullie/u/hem/haar/iemand
    jullie/je/u/iemand [allemaal]+ vermoorden/doodmaken/afmaken/doodschieten/neersteken/doodslaan
    in brand steken/steek/gaat
    steek/zet [jullie/je/de/het/die/uw]+ winkel/zaak/kantoor/tent/hotel in/af
    bom geplaatst/leggen/gelegd/plaatsen/in_jullie/onder
    weet waar je/jullie/u woont/wonen/werkt
    zabije/zabijemy/zadzgam/zastrzele/pobije/zatluke was/cie/ich/go/ja/kogos/wszystkich/twoja
    podpale/spale/wysadze/rozwale [wam/wasz/wasza/ten/ta/caly/cala/to/wszystko]+ sklep/biuro/firme/budynek/lokal/wam/wszystko/dom
    podlozylem/podlozylam/podloze/jest bombe/bomba
    wiem gdzie mieszkasz/mieszkacie/pracujesz
    ska/skal/kommer_att/vil [eg/komme/och/og/at/a]+ doda/drepe/drabe/draebe/mord*/skjute/skjuta/knivhugga/sla_ihjal/sla_i_hjel/knivstikke dig/er/deg/dere/jer/
      dem/alle/nagon/noen/nogen
    slar/slaar dig/er/deg/dere/jer ihjal/i_hjel/ihjel
    branner/brenner/brander/branna/brenne/braende/brande [ner/ned/opp/upp]+ [er/din/ert/deres/jeres/hela/hele/den/det/butik/butiken/butikken]+ butik/butiken/butikken/kontor/
      kontoret/hotellet/huset/ner/ned
    lagt/legger/placerat/plassert/placeret/har [ut/en]+ bombe/bomb/bomba i/pa/under
    vet/ved var/hvor du/ni/dere/i bor/jobber
    sizi/seni/hepinizi/onu/onlari oldururum/oldurecegim/olduruyorum/oldurecem/gebertirim/gebertecegim/vururum/vuracagim/bicaklarim/dovecegim/dovup
    dukkani/dukkaninizi/magazayi/magazanizi/ofisi/ofisinizi/binayi/orayi/isyerinizi yakarim/yakacagim/patlatirim/patlatacagim/havaya_ucururum/basarim
    bomba koydum/koyacagim/koyarim/var_orada/yerlestirdim
    nerede yasadigini/oturdugunu/calistigini biliyorum`,
    "niet/nie/inte/ikke/aldri/aldrig [iemand/jou/chce/skal]+ vermoord/zabic/doda/drepe/draebe",
  ),
  // Other scripts
  rule(
    1,
    `
    杀了你/殺了你/杀了你们/殺了你們/杀死你/殺死你/弄死你/砍死/捅死/打死你/要杀人/要殺人/我要杀/我要殺/炸了你/炸掉你/炸你们/炸你們/放炸弹/放炸彈/有炸弹/有炸彈/烧了你/燒了你/烧掉你/
      一把火烧/放火烧/放火燒/知道你住哪/知道你家
    殺してやる/殺すぞ/ぶっ殺/殺しに行く/お前を殺/お前らを殺/殺害する/刺してやる/刺しに行/殴りに行/殴ってやる/爆弾を仕掛/爆弾をしかけ/爆破する/爆破して/火をつけてやる/火をつけに/放火して/放火する
    죽여버/죽일거/죽일_거/죽여_버/죽이겠/죽이러/찔러버/칼로_찌/폭탄을_설치/폭탄_설치/폭탄을_터/폭파하/폭파시/불질러/불_질러/불지르/불을_지르
    убью тебя/вас/его/её/ее/всех/кого
    тебя/вас/его/всех убью/зарежу/застрелю/прибью/урою/взорву/сожгу
    взорву/подожгу/сожгу/спалю ваш*/ваш/вашу/твой/ваше/весь/вас/офис/магазин/всё/все/здание
    заложил/заложила/заложу/подложил/заложена/заминировал/заминирован … бомб/магазин/офис/здание
    знаю где ты/вы живёшь/живешь/живёте/живете/работаешь
    سأقتلك/سأقتلكم/ساقتلك/راح_اقتلك/راح_أقتلك/هقتلك/هقتلكم/بقتلك/اقتلك/أقتلك/سأذبح/هولع_في/سأحرق_المحل/سأحرق_متجر/سأحرق_مكتب/راح_احرق/هحرق/سأفجر/هفجر/وضعت_قنبلة/زرعت_قنبلة/
      في_قنبلة/توجد_قنبلة/هناك_قنبلة/اعرف_وين_ساكن/أعرف_أين_تسكن
    मार_डालूंगा/मार_डालूँगा/मार_डालूंगी/मार_दूंगा/मार_दूँगा/जान_से_मार/गोली_मार/जला_दूंगा/जला_दूँगा/आग_लगा_दूंगा/आग_लगा_दूँगा/बम_रख/बम_लगा/बम_से_उड़ा/चाकू_मार`,
  ),
];
