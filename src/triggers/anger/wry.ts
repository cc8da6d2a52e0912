import { rule } from "../rule.ts";
import { praised } from "./denied.ts";
import { mild } from "./weights.ts";

/** Jokes at our expense, and others that we are measured by: who makes them has given up on a plain complaint. */
export const wry = [
  rule(
    0.7,
    `
    could/would/should/could've/would've/should've/coulda/woulda/shoulda/might [i/we/have/of/as_well/just/probably/
      been]+ driven/walked/swum/crawled/hitchhiked/biked/ridden/taken_the_bus/taken_a_bus/taken_the_train/been_home/
      been_there/been_quicker/been_faster/flown_with/flown_on/gone_with/stayed_home/gotten_there_faster/built
    better/faster/quicker/easier/nicer/friendlier/kinder/worse/slower/more_helpful [service/treatment/luck/food/
      experience/experiences/legroom/seats/time/getting/off/customer/to/than]+ than/at/from [you/u/at/the/this/your/
      a]+ you/u/yours/y'all/dmv/irs/prison/jail/greyhound/spirit/ryanair/comcast/post_office/gas_station/bus/
      kindergarten/mcdonalds/mcdonald's/dentist/frontier/allegiant/carrier_pigeon
    treat/treats/treated/handle/handles [their/its/the/me/us/people/passengers/customers/luggage/bags/cattle/dogs/
      animals]+ better/worse
    another … another … another
    third_class/3rd_class/low_class/4th_class/second_class/cheap_class service/company/people/app/airline/product/
      quality/support/treatment
    bakwas/bakwaas/bekar/bekaar/ghatiya/faltu/chor/looters/looting/loot/lutera/cheater/scamsters/
      fraudster/dhokha/dhoka
    staff/train/retrain/teach/educate/discipline your/ur/the/these/this/those/them [gate/phone/flight/customer/
      counter/service/damn]+ counters/counter/gates/phones/people/employees/agents/agent/crew/crews/staff/desks/desk/
      reps/personnel/folks/team/manners
    someone/somebody needs/has/ought to teach/train/fire/retrain/remind/explain/tell/sit/talk [to/with]+ your/you/
      this/the/these/them/her/him/me/us/it
    make_up/made_up your/ur/their minds/mind
    on the same page
    bring back continental/the_old/real/good/customer/free/manners/northwest/twa
    i/we/really/sure [do/really/already]+ miss continental/the_old/the_days/the_good/us_airways/usair/northwest/twa/
      real_service
    never/haven't/hasn't seen/had/been/experienced/waited/ever … this/such/so/that long/slow/bad/rude/late/dirty/
      crowded/poor/unorganized
    down the drain/toilet/tubes/gutter
    you/u/you_guys/y'all/they are/r something/a_piece/a_special/a_real else/of_work/kind/treat
    what happened to you/u/customer/service/common/the_good/good/your`,
    `${praised}
    would have/not loved
    bus/train to`,
  ),
  rule(
    mild,
    `
    greyhound/dmv/irs/comcast/amtrak/ryanair/spirit_airlines/fyre/third_world/soviet/gulag/kindergarten/sardine/
      lord_of_the_flies/circus/monty_python/snl/sitcom/april_fools/candid_camera/punk'd/punked/haunt/haunts/by_heart/
      memorized/memorised/know_the_words/grow_old/grow_a_beard/grown_a_beard/growing_a_beard/aged/gray_hair/die_here/
      live_here_now/birthday_in/christmas_in/next_century/this_century/this_decade/
      magically/miraculously/mysteriously/allegedly/vacationing/vacation_without/better_trip_than/
      better_vacation/pigeons/telepathy/crystal_ball/smoke_signal/smoke_signals/carrier_pigeon/rotary/dial-up/
      dial_up/1985/1995/abacus/typewriter/watch_by
    thanks_to/no_thanks_to/courtesy_of you/your/ur/this/united/american/usairways/southwest/jetblue/delta`,
    `${praised}
    thanks_to your/you/you're great/amazing/awesome/wonderful/crew/agent/staff/team/pilot/pilots`,
  ),
  // The sky over an airport.
  rule(
    mild,
    `
    sunny/blue_sky/blue_skies/sky_is_blue/clear_skies/skies_are_clear/not_a_cloud/perfect_weather/weather_is_fine/
      weather_is_perfect/no_snow/isn't_snowing/not_snowing/zero_wind/75_degrees/the_only_weather/same_weather/
      same_sky/weather_delay/weather_excuse/no_weather`,
    praised,
  ),
  // What they would suggest.
  rule(
    mild,
    `
    longest/slowest/smallest/oldest/dirtiest/coldest/hottest/tightest/loudest/saddest/most_expensive/
      most_uncomfortable/least_helpful/least_friendly/most_confusing/lowest/rudest/cheapest/weirdest/grumpiest [line/
      seat/flight/day/wait/plane/i've/i/we've/ever/possible/hour/trip/leg]+ line/seat/seats/flight/day/wait/plane/
      ever/i've/we've/possible/hour/trip/website/airline
    time to try/find/switch/look/move/go/rethink/learn/invest/update/upgrade [a/an/someone/another/to/at/for/
      with]+ else/another/new/other/delta/southwest/jetblue/real/different/elsewhere/around
    all i/we/you [can/ever/seem/to]+ hear/hears/heard/see/got/get/gets
    how_about_you/how_about_just/why_not/next_time [you/we/just/if/y'all/they/u]+ tell/telling/try/answer/answering/
      hire/hiring/give/giving/listen/listening/explain/fix/fixing/clean/put/putting/let/letting/send/read/reading/
      stop/treat/treating/pay/paying/doing/do/use [us/me/the/your/some/more/a]+
    mind/care/bother/feel_free telling/explaining/to_tell/to_explain/to_share
    is there a/any/some/another reason/explanation/excuse/point
    any reason why/you/your/the/my/i/we/that
    in my/our/her/his/their/your/the face
    the/a whole/entire/full [damn/bloody/additional/extra/other]+ hour/day/row/night/morning/weekend/line/plane/
      flight/week
    you_can't/you_cannot/how_can_you/so_you/and_you … when_you/then_you/and_then/but_you/so_you
    so_you_can/so_you_could/so_they_can/so_they_could/just_so_you lose/charge/cancel/ignore/tell/make/put/sell/keep/
      give
    fix/clean/check/update/answer/improve/replace your/ur/these [damn/own/phone/crappy/old/mobile/online]+ website/
      site/app/phones/phone/planes/plane/seats/wifi/wi-fi/lines/software/computers/kiosks/bathrooms/tracker/
      priorities/policy/policies/schedule/schedules`,
    praised,
  ),
  // One thing against the other.
  rule(
    mild,
    `
    says/said/telling/tells/told … says/said/tells
    paid/booked/bought/reserved/requested/asked/ordered/promised/confirmed … got/gave/given/received/end_up/ended_up/
      still_in/and_get/got_a/no [a/an/the/in/me/us/stuck/put]+ a/an/the/middle/none/nothing/neither/wifi/refund/back/
      apology/row/in/last/different/wrong
    no/zero/0 … no/zero/0 … no/zero/0/nothing
    not/zero/none/nothing/nobody/no_one [a/an/one]+ … not [a/an/one]+
    mine/hers/his/ours did/didn't/did_not/wasn't/isn't/won't/doesn't [not]+ $
    rows/seats/miles/hours away/apart from/me/my/us
    in/into/to [two/2/three/3/several/tiny]+ pieces/bits/shreds
    half [of]+ its/my/the/our/his/her contents/stuff/things/bags/clothes/order`,
    `${praised}
    no problem/problems/worries/worry/issue/issues/hurry/rush/thanks/need/one
    not only/just
    wish they/it/you did
    says/say/said thanks/thank/hi/hello/yes`,
  ),
  // What it costs, and what is out of order.
  rule(
    mild,
    `
    bag_fee/bag_fees/seat_fee/seat_fees/overweight_fee/baggage_fee/baggage_fees/booking_fee/overweight_bag/phone_fee/
      redeposit_fee/resort_fee
    overflowing/out_of_order/out-of-order/deplaned/de-planed/timed_out/time_out/logged_me_out/
      kicked_me_out/crashed/error_code/went_blank`,
    `${praised}
    no problem/problems/worries/worry/issue/issues/hurry/rush/thanks/need/one
    not only/just
    if you
    is there a/any reason to`,
  ),
];
