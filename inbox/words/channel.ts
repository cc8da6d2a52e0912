/** A channel's own name, for people. A channel that is new to this screen is called what the server calls it. */
export function channelWords(channel: string): string {
  return { whatsapp: "WhatsApp", sms: "SMS", email: "E-mail" }[channel] ?? channel;
}

/** An address as people read it: phone numbers get their spaces, mail addresses stay. */
export function addressWords(address: string): string {
  const digits = address.replace(/^whatsapp:/, "");
  if (!/^\+\d{7,15}$/.test(digits)) return digits;
  const country = digits.startsWith("+1") ? 2 : 3;
  return `${digits.slice(0, country)} ${digits
    .slice(country)
    .match(/\d{4}$|\d{1,3}(?=\d{2})|\d+/g)
    ?.join(" ")}`;
}
