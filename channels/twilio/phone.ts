/** E.164 without what people put between digits; undefined when it is not a number with its country code. */
export function phoneNumber(text: string): string | undefined {
  const bare = text.trim().replace(/(?<=.)[\s().-]+/g, "");
  return /^\+[1-9]\d{4,14}$/.test(bare) ? bare : undefined;
}

/**
 * One key for all spellings of one number. Carriers and WhatsApp disagree whether a mobile number shows its mobile
 * mark: Mexico's 1 after +52 and Argentina's 9 after +54 are left out of the key, the ninth digit of Brazil's mobiles
 * (whose eight digits begin with 6 to 9) is put in. What is no phone number, such as a WhatsApp id, is its own key.
 * A key is never written to: the answer goes where the customer wrote from.
 */
export function keyOf(identity: string): string {
  return identity
    .replace(/^\+521(?=\d{10}$)/, "+52")
    .replace(/^\+549(?=\d{10}$)/, "+54")
    .replace(/^(\+55[1-9]{2})(?=[6-9]\d{7}$)/, "$19");
}
