import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ImapFlow } from "imapflow";
import { createTransport } from "nodemailer";

/** A real mail server in a folder of its own; any user, one password, one mailbox each. */
export type Dovecot = {
  readonly port: number;
  readonly password: string;
  /**
   * Puts mails into a mailbox, as another mail server would. Those that come close together may be numbered in another
   * order: a maildir is sorted by names that hold microseconds without leading zeros.
   */
  deliver(mailbox: string, ...raws: readonly (string | Buffer)[]): Promise<void>;
  /** A mail program of the mailbox's people, signed in. */
  program(mailbox: string): Promise<ImapFlow>;
  /** Where the mailbox's inbox is on disk (maildir), for those who put in mail by the thousands. */
  folder(mailbox: string): string;
  /** Forgets how the mail was numbered, so that UIDVALIDITY changes. */
  renumber(mailbox: string): Promise<void>;
  /** Kills every connection and starts anew on the same port; `meanwhile` happens while nobody listens. */
  restart(meanwhile?: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
};

/** Who owns the mail, by number: as Debian and its kin have them. */
const [nobody, nogroup] = [65_534, 65_534];

/** Why no Dovecot can be had here, or undefined when one can. In CI its absence is a failure, not a reason to skip. */
export function whyNoDovecot(): string | undefined {
  const problem =
    spawnSync("dovecot", ["--version"]).status !== 0
      ? "dovecot is not installed (apt-get install -y --no-install-recommends dovecot-imapd dovecot-lmtpd)"
      : process.getuid?.() !== 0
        ? "dovecot can only be started by root"
        : undefined;
  if (problem === undefined) return undefined;
  if (process.env["CI"] === "true") throw new Error(problem);
  console.log(`Skipped the tests against a real mailbox: ${problem}`);
  return problem;
}

/** `introspection`: an address that knows access tokens (RFC 7662), for mailboxes that are signed in to with those. */
export async function openDovecot({ introspection }: { readonly introspection?: string } = {}): Promise<Dovecot> {
  const dir = await mkdtemp(path.join(tmpdir(), "baton-dovecot-"));
  await chmod(dir, 0o755);
  await mkdir(path.join(dir, "mail"));
  await chmod(path.join(dir, "mail"), 0o777);
  const file = path.join(dir, "dovecot.conf");
  await writeFile(
    path.join(dir, "tokens.conf"),
    `introspection_mode = post\nintrospection_url = ${introspection}\nusername_attribute = user\nactive_attribute = active\nactive_value = true\n`,
  );
  const folder = (mailbox: string) => path.join(dir, "mail", mailbox);
  const begin = async () => {
    const [port, lmtpPort] = [await freePort(), await freePort()];
    await writeFile(file, configuration(dir, port, lmtpPort) + (introspection === undefined ? "" : tokens(dir)));
    return { port, lmtpPort, server: await start(file, port) };
  };
  // Somebody else may have taken a free port by the time at which Dovecot does: then it ends, and others are tried.
  const begun = await begin().catch(begin);
  const { port, lmtpPort } = begun;
  let { server } = begun;

  return {
    port,
    password: "sesame",
    folder,
    async deliver(mailbox, ...raws) {
      const lmtp = { host: "127.0.0.1", port: lmtpPort, lmtp: true, ignoreTLS: true };
      const transport = createTransport({ ...lmtp, pool: true, maxConnections: 1 });
      try {
        for (const raw of raws)
          await transport.sendMail({ envelope: { from: "somebody@elsewhere.test", to: [mailbox] }, raw });
      } finally {
        transport.close();
      }
    },
    async program(mailbox) {
      const auth = { user: mailbox, pass: "sesame" };
      const client = new ImapFlow({ host: "127.0.0.1", port, secure: false, doSTARTTLS: false, auth, logger: false });
      client.on("error", () => {});
      await client.connect();
      return client;
    },
    async renumber(mailbox) {
      await stop(server);
      const names = (await readdir(folder(mailbox))).filter((name) => name.startsWith("dovecot"));
      const list = path.join(folder(mailbox), "dovecot-uidlist");
      const [, uidValidity, guid] = /^3 V(\d+) N\d+ (G\w+)/.exec(await readFile(list, "utf8"))!;
      await Promise.all(names.map((name) => rm(path.join(folder(mailbox), name), { recursive: true })));
      await writeFile(list, `3 V${Number(uidValidity) + 1} N1 ${guid}\n`);
      await chown(list, nobody, nogroup);
      server = await start(file, port);
    },
    async restart(meanwhile) {
      await stop(server);
      await meanwhile?.();
      server = await start(file, port);
    },
    async close() {
      await stop(server);
      await rm(dir, { recursive: true, force: true });
    },
  };
}

async function start(file: string, port: number) {
  const server = spawn("dovecot", ["-F", "-c", file], { stdio: "ignore", detached: true });
  process.once("exit", () => void stop(server));
  for (let tries = 0; tries < 200; tries++) {
    if (server.exitCode !== null) throw new Error(`dovecot ended with ${server.exitCode}`);
    if (await answers(port)) return server;
    await pause(50);
  }
  throw new Error("dovecot does not answer");
}

async function stop(server: Awaited<ReturnType<typeof start>>): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  // Asked politely it takes a second. Its processes are a group of their own.
  process.kill(-server.pid!, "SIGKILL");
  await ended;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket
      .once("data", () => settle(true))
      .once("error", () => settle(false))
      .once("close", () => settle(false));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

const configuration = (dir: string, port: number, lmtpPort: number) => `
base_dir = ${dir}/run
state_dir = ${dir}/state
log_path = ${dir}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${dir}/mail/%u
mail_max_userip_connections = 20
mail_uid = nobody
mail_gid = nogroup
first_valid_uid = 100
recipient_delimiter = +
lmtp_save_to_detail_mailbox = no
passdb {
  driver = static
  args = password=sesame
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=${dir}/mail/%u
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
}
service imap-login {
  inet_listener imap {
    port = ${port}
    address = 127.0.0.1
  }
  inet_listener imaps {
    port = 0
  }
}
# Whoever guesses passwords waits longer and longer; tests know theirs to be wrong.
auth_failure_delay = 0
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service lmtp {
  inet_listener lmtp {
    port = ${lmtpPort}
    address = 127.0.0.1
  }
}
`;

const tokens = (dir: string) => `
auth_mechanisms = plain login xoauth2 oauthbearer
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${dir}/tokens.conf
}
`;
