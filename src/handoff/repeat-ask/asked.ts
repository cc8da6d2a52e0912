import { phrases } from "../../triggers/phrases.ts";
import { asksFor } from "./request.ts";

// How agents ask, in English, for each thing that a customer may have said already.

export const orderAsked = phrases(
  `${asksFor(
    "order_number/order_no/order_id/order_reference/order_nr/booking_number/booking_reference/booking_id/reservation_number/" +
      "reference_number/purchase_number/order_code/number_of_your_order/number_of_the_order",
  )}
  which/what order/booking would/do/should/shall/is [it/you/i/we/that/this/like/want/need/to]+ [change/cancel/return/
    look/check/about/mean]+
  which/what order/booking [number/is/was/it/this/are/you/do/did/your/question/message/for]+ about/mean/concern/
    regarding/refer/referring/talking`,
);
export const trackingAsked = phrases(
  asksFor("tracking_number/tracking_code/tracking_id/parcel_number/shipment_number/tracking_no"),
);
export const invoiceAsked = phrases(asksFor("invoice_number/invoice_no/bill_number/invoice_id/receipt_number"));
export const mailAsked = phrases(`${asksFor("e-mail_address/email_address/mail_address/e-mail_id/email_id")}
  ${asksFor("your_e-mail/your_email")}
  what/which e-mail/email [address]+ did_you_use/do_you_use/are_you_using/is_it/was_it/is_yours
  where/how can/should/may/could i/we e-mail/email you`);
export const phoneAsked = phrases(`${asksFor(
  "phone_number/telephone_number/mobile_number/cell_number/contact_number/callback_number/your_number/your_phone/phone_no",
)}
  what/which/best number [can/could/should/is/the/best/we/i/for/us/to]+ call/reach/ring/contact/phone
  number to/where/on_which/at_which [we/i/can/could/may/to]+ call/reach/ring/contact/phone`);
export const addressAsked = phrases(`${asksFor(
  "delivery_address/shipping_address/postal_address/home_address/street_address/mailing_address/your_address/full_address",
)}
  which/what address should/shall/do/does/can
  where/which_address/what_address should/shall/do/can/did/is/would/to [we/i/you/like/want/us/the/it/be]+ send/ship/
    deliver/delivered/shipped/sent [it/the/your/parcel/order/replacement/package/to/this/one]+`);
export const nameAsked =
  phrases(`${asksFor("your_name/your_full_name/full_name/first_and_last_name/your_last_name/your_surname")}
  ^ [hi/hello/and/so/sorry/please/can/could/may/i/know/ask]+ who am i [speaking/talking/chatting/writing/dealing/
    with/to]+
  who/whom i_am/i'm/am_i speaking/talking/chatting/writing/dealing with/to`);
export const amountAsked = phrases(`
  how_much did/was/were … cost/charged/pay
  how_much did/were/was/have/had you [been/get/be]+ pay/paid/charged/billed/spend/spent/debited
  how_much [was/were/did]+ [you/it/your/the/order/they]+ cost/charged/paid
  what/which amount/sum/price [was/were/did/is/have/the]+ [you/charged/debited/it/taken/paid/pay/been]+
  what's/what_is your budget
  what budget`);
export const countAsked = phrases(`
  how_many [of/these/those/them/units/pieces/items/copies/would/do/did/will]+ [you/units/pieces/items/of/them]+
  what/which quantity`);
export const productAsked = phrases(`
  what/which product/item/article/model [is/was/are/were/it/this/do/did/exactly/has/have/you/came/arrived/the/your]+
  what/which product/item/article/model
  what did/have/had you [actually/exactly]+ order/ordered/buy/bought/purchase/purchased
  what was in your/the order/parcel/package
  what is/was it/your_question/your_order/this about`);
export const photoAsked = phrases(`
  send/share/attach/upload/provide/add/take/have/get/see/forward/show [me/us/a/some/the/please/also/over/one/or/two/few/
    couple/of/quick/clear/your]+ photo/photos/picture/pictures/pic/pics/image/images/snapshot/photograph*/screenshot/
    screenshots
  do/did you have/take/got [a/any/some]+ photo/photos/picture/pictures/pics/screenshot/image/images
  any/maybe_a photo/photos/picture/pictures/screenshot
  a photo/picture/screenshot would help/be
  schicken/senden/fotos/foto/bild … foto/fotos/bild/bilder`);
export const problemAsked = phrases(`
  what/what's/whats [is/was/seems/exactly/the/your/seem/to_be/actually/it/appears]+ problem/issue/matter/trouble/concern
  what/what's/whats [is/seems/to_be/exactly/it/s/goes]+ wrong/going_on/going_wrong
  what happened/exactly_happened/went_wrong
  what/how can/may/could i/we [help/do]+ [you/for/with/today]+
  how/what can/may/could i/we help/assist/do
  describe/explain/tell [me/us/to/please/briefly/about/more]+ [what/the/your]+ problem/issue/happened/wrong/matter
  what is/was this/it about
  why/what are/were you writing/contacting/getting_in_touch
  what brings you`);
