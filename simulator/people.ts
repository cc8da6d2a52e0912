import type { DeviceName, Person } from "./wire.ts";

const names = [
  "Mira Okafor",
  "Joan Li",
  "Elif Demir",
  "Noah Weber",
  "Sofia Marino",
  "Emil Strand",
  "Hannah Price",
  "Mateo Ruiz",
  "Aoife Byrne",
  "Lukas Novak",
];

/**
 * Somebody who does not exist, with an address that can belong to nobody: area code 555 is not in use and no exchange
 * begins with 0 (North American Numbering Plan), and mail to `example.com` goes nowhere (RFC 2606). There are enough
 * of them that a story played again hardly ever meets a conversation that somebody still holds.
 *
 * @param chance gives a number from 0 to below 1
 */
export function somebody(device: DeviceName, name: string, chance: () => number): Person {
  const digits = (count: number): string => String(Math.floor(chance() * 10 ** count)).padStart(count, "0");
  switch (device) {
    case "whatsapp":
    case "sms":
      return { name, address: `+155501${digits(5)}` };
    case "email":
      return { name, address: `${name.toLowerCase().replaceAll(/[^a-z]+/g, ".")}.${digits(4)}@example.com` };
  }
}

/** Three different people, one for each device; nobody of the name `not` is among them. */
export function strangers(chance: () => number, not?: string): Readonly<Record<DeviceName, Person>> {
  const others = names.filter((name) => name !== not);
  const first = Math.floor(chance() * others.length);
  const name = (step: number): string => others[(first + step) % others.length] ?? "Mira Okafor";
  return {
    whatsapp: somebody("whatsapp", name(0), chance),
    sms: somebody("sms", name(1), chance),
    email: somebody("email", name(2), chance),
  };
}
