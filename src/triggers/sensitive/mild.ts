import { rule } from "../rule.ts";

const matter = `card/cards/account/accounts/money/payment/payments/transfer/transfers/transaction/transactions/charge/
  charges/order/flight/delivery/balance/refund/bank/app/fees/purchase/withdrawal/luggage/bag/bags/parcel/package/
  service/security/website/data/cash/booking/room/connection/pin/atm/exchange/rate/seat/rebooking/update/answer/result/
  process/price/prices/legroom/wifi/queue/line`;
const weak = `nervous/uneasy/stressed/tensed/tense/fearful/horrified/alarmed/scared/frightened/on_edge/not_okay/not_ok/
  unhappy/sad/miserable/awful/overwhelmed/desperate/restless/intimidated/terrible/horrible/helpless/afraid/useless/
  terrified/petrified/unsafe/low/down/bad`;

/** Nervous about a card, afraid for a parcel: a question about what is ours, and no state of a life. */
export const aboutUs = rule(1, `${weak} … ${matter}`);

/** Who laughs about it is not in need. */
export const joking = rule(1, "lol/lmao/lmfao/rofl/haha*/hehe*/jk/just_kidding");
