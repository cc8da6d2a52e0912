import { randomUUID } from "node:crypto";
import { chown, link, mkdir, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { createEmail } from "../channels/email/email.ts";
import { openDovecot, whyNoDovecot, type Dovecot } from "../test/support/dovecot.ts";
import { createGate, type KeptGate } from "../test/support/gate.ts";
import { noSignIn } from "../test/support/sign-in.ts";

const count = 100_000;
/** A file has at most some 65,000 names. */
const namesOfOne = 50_000;
const mailbox = "old";
const [nobody, nogroup] = [65_534, 65_534];

/** The first connection to a mailbox of 100,000 mails, and then the same mailbox with its past asked for. */
export async function benchMailbox(): Promise<void> {
  if (whyNoDovecot() !== undefined) return;
  const dovecot = await openDovecot();
  try {
    await fill(dovecot);
    await watch(dovecot, {}, (gate) => [...gate.cursors.keys()].some((name) => name.endsWith(" INBOX")));
    await watch(dovecot, { importSince: "2026-01-01" }, (gate) =>
      [...gate.cursors].some(([name, { uidValidity }]) => name.includes("history") && uidValidity === 0n),
    );
  } finally {
    await dovecot.close();
  }
}

async function fill(dovecot: Dovecot): Promise<void> {
  const cur = path.join(dovecot.folder(mailbox), "cur");
  await mkdir(cur, { recursive: true });
  for (const folder of [dovecot.folder(mailbox), cur]) await chown(folder, nobody, nogroup);
  for (let index = 0; index < count; index++) {
    const file = path.join(dovecot.folder(mailbox), `mail-${Math.floor(index / namesOfOne)}`);
    if (index % namesOfOne === 0) {
      await writeFile(file, `From: ann@customer.test\r\nMessage-ID: <${index}@customer.test>\r\n\r\nHello\r\n`);
      await chown(file, nobody, nogroup);
      await utimes(file, new Date("2026-02-03"), new Date("2026-02-03"));
    }
    await link(file, path.join(cur, `${1_700_000_000 + index}.M${index}.host:2,S`));
  }
  const program = await dovecot.program(mailbox);
  await program.mailboxOpen("INBOX");
  await program.logout();
}

async function watch(dovecot: Dovecot, settings: object, isDone: (gate: KeptGate) => boolean): Promise<void> {
  const gate = createGate({
    id: randomUUID(),
    channel: "email",
    name: "Shop",
    address: "support@shop.test",
    settings: {
      imap: { host: "127.0.0.1", port: dovecot.port, tls: "none", user: mailbox },
      smtp: { host: "127.0.0.1", port: 1, tls: "none" },
      ...settings,
    },
    secret: { imapPassword: dovecot.password },
  });
  gate.receive = async () => void gate.calls++;
  const channel = createEmail({
    smtpListen: undefined,
    secretKey: "a key for this measurement",
    signIn: noSignIn,
    log: console,
  });
  let most = 0;
  const watching = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
  const began = performance.now();
  await channel.listen?.(gate);
  while (!isDone(gate)) await new Promise((resolve) => setTimeout(resolve, 20));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  clearInterval(watching);
  await channel.close();
  process.stdout.write(
    `${JSON.stringify(settings)}: ${gate.calls} of ${count} taken in after ${seconds} s, at most ${Math.round(most / 1_048_576)} MB\n`,
  );
}
