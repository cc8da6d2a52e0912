import { rule } from "../rule.ts";

/**
 * Self-harm, in whatever words: a life is in danger. What is only said that way ("dying to try it", "I cut myself on
 * the lid", "I can't go on the app") is told apart by the words that follow.
 */
export const crisis = [
  rule(
    1,
    `
    kill/killing/hurt/hurting/harm/harming/cut/cutting/stab/hang/hanging/shoot/starve/poison myself/my_self/me_self [on/while/when/
      shaving/opening/at/by/laughing/trying]+
    suicide/suicidal/self-harm/self-harming/self_harm/unalive/unaliving [is/as/the/a/second/third/leading/main/most/common]+ [cause/rate/
      rates/squad/statistics/awareness/doors/note]
    end/ending my_life/it_all/my_own_life/myself
    take/taking my [own] life
    i/i'd/to/me/just want/wish/rather/wanna/like [to/i/was/were/be/just/could/simply]+ die/dead [my/the/this/these]+ [hair/jeans/shirt/dress/jacket/clothes/shoes/fabric/wool/curtains/sofa] [of/laughing/in_peace/for/from/than]
    i'm/i_am/im going_to/gonna end_it/end_my/kill_myself/jump
    better off dead/without_me
    don't/do_not/not/no_longer/dont want/wanna [to] live/exist/be_alive/go_on [in/at/with/near/here/on/a/the/my]+
    don't/do_not/not/no_longer want/wanna [to] be_here/wake_up/be_around any_more/anymore/any_longer/ever/ever_again/tomorrow/again
    don't/do_not/not/no_longer want/wanna [to] be_here/wake_up $
    don't/do_not/can't/cannot see [the/a/any/no]+ point/reason [of/in/to/for]+ going_on/living/live/life/go_on/anything/being_here
    can't/cannot/can_not go on [the/my/this/a/with/your/holiday/vacation/to/website/app/that/it/line/monday/tuesday/wednesday/thursday/friday/
      saturday/sunday]+
    no reason/point/will to_live/in_living/living/going_on
    no reason left to live/go_on
    nothing/nothing_left to live for
    tired of living/being_alive/life
    world/everyone/family/everybody/they [would/will/is/be/'d/are]+ better_off without me
    overdose/overdosed/overdosing
    swallowed/took/taken [all/a/the/my/whole/bottle/handful/of/too/many]+ pills/tablets
    i scare/frighten myself
    goodbye forever/world/cruel
    jump/jumping/throw_myself off/in/under/from [of/a/the/this/my/front]+ bridge/building/roof/train/window/balcony
    won't/will_not be/wake alive/up tomorrow/here_tomorrow/any_more
    my last message/day_alive/night_alive`,
    `
    suicide/suicidal/self-harm [is/as/the/a/second/third/leading/main/most/common]+ cause/rate/rates/squad/statistics/awareness/doors
    die my/the/this/these hair/jeans/shirt/dress/jacket/clothes/shoes/fabric/wool/curtains/sofa
    die/dead of/laughing/for/from/than
    better be dead
    myself on/while/when/shaving/opening/at/by/laughing/trying
    live/exist/be_alive in/at/with/near/here/on/a/the/my
    go on the/my/this/a/with/your/holiday/vacation/to/website/app/that/it/line/monday/tuesday/wednesday/thursday/friday/saturday/sunday
    phone/battery/plant/plants/car/laptop to
    don't/do_not/didn't/never wish/want [him/her/them/you/anyone/to]+ die/dead`,
  ),
  // Spanish, French, German, Italian, Portuguese, Dutch, Polish, Scandinavian, Turkish
  rule(
    1,
    `
    suicidarme/suicidarse/suicidarnos/suicidio/me_suicido/quitarme_la_vida/matarme/me_quiero_morir/quiero_morir/quiero_morirme/no_quiero_vivir/no_quiero_seguir_viviendo/ganas_de_vivir/hacerme_dano
    me_suicider/envie_de_mourir/veux_mourir/veux_en_finir/me_tuer/plus_envie_de_vivre/veux_plus_vivre/mettre_fin_a_mes_jours/me_faire_du_mal
    mich umbringen/toten/ritzen/verletzen_will
    nicht mehr leben/weiterleben/am_leben
    will/mochte/wunschte [nur/noch/einfach/ich/am/liebsten]+ sterben
    bringe/bring mich um
    selbstmord/suizid*/lebensmude/leben_beenden/das_leben_nehmen
    uccidermi/ammazzarmi/togliermi_la_vita/voglio_morire/non_voglio_piu_vivere/non_voglio_vivere/farla_finita/farmi_del_male
    me_matar/quero_morrer/nao_quero_viver/nao_quero_mais_viver/tirar_a_minha_vida/acabar_com_a_minha_vida/tirar_minha_vida/me_machucar
    zelfmoord/zelfdoding/wil_dood/wil_niet_meer_leven/niet_meer_leven/mezelf_doden/mezelf_iets_aandoen/einde_aan_mijn_leven
    samobojstw*/zabic_sie/zabije_sie/nie_chce_zyc/nie_chce_juz_zyc/chce_umrzec/skonczyc_ze_soba
    sjalvmord/selvmord/ta_mitt_liv/ta_livet_av_meg/tage_mit_liv/vill_inte_leva/vil_ikke_leve/vill_do/vil_do/orkar_inte_leva/orker_ikke_leve/skada_mig_sjalv/
      skade_meg_selv
    intihar/olmek_istiyorum/kendimi_oldur*/yasamak_istemiyorum/canima_kiy*`,
    "reir/rire/lachen/kwijt/squad",
  ),
  // Other scripts
  rule(
    1,
    `
    自杀/自殺/不想活/活不下去/想死/结束生命/結束生命/轻生/輕生/自残/自殘
    死にたい/消えてしまいたい/生きたくない/生きていたくない/命を絶/自傷/死のうと
    자살/죽고_싶/죽고싶/살고_싶지_않/살기_싫/자해/목숨을_끊
    покончить_с_собой/не_хочу_жить/самоубий/хочу_умереть/убью_себя/суицид/не_хочется_жить/свести_счеты_с_жизнью/наложить_на_себя
    انتحار/انتحر/سأنتحر/اقتل_نفسي/أقتل_نفسي/أريد_أن_أموت/اريد_ان_اموت/اريد_اموت/ابي_اموت/عايز_اموت/لا_اريد_العيش/لا_أريد_العيش
    आत्महत्या/खुदकुशी/मरना_चाहता/मरना_चाहती/जीना_नहीं_चाहता/जीना_नहीं_चाहती/जान_दे_दूं/जान_देना`,
  ),
];
