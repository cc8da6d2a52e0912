import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { createTransport } from "nodemailer";

/** A real mail server in a folder of its own; any user, one password, one mailbox each. */
export type Dovecot = {
  readonly port: number;
  readonly password: string;
  /** Puts a mail into a mailbox, as another mail server would. */
  deliver(mailbox: string, raw: string): Promise<void>;
  /** Forgets how the mail was numbered, so that UIDVALIDITY changes. */
  renumber(mailbox: string): Promise<void>;
  /** Kills every connection and starts anew on the same port; `meanwhile` happens while nobody listens. */
  restart(meanwhile?: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
};

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

export async function openDovecot(): Promise<Dovecot> {
  const dir = await mkdtemp(path.join(tmpdir(), "baton-dovecot-"));
  await chmod(dir, 0o755);
  await mkdir(path.join(dir, "mail"));
  await chmod(path.join(dir, "mail"), 0o777);
  const [port, lmtpPort] = [await freePort(), await freePort()];
  const file = path.join(dir, "dovecot.conf");
  await writeFile(file, configuration(dir, port, lmtpPort));
  let server = await start(file, port);

  return {
    port,
    password: "sesame",
    async deliver(mailbox, raw) {
      const transport = createTransport({ host: "127.0.0.1", port: lmtpPort, lmtp: true, ignoreTLS: true });
      try {
        await transport.sendMail({ envelope: { from: "somebody@elsewhere.test", to: [mailbox] }, raw });
      } finally {
        transport.close();
      }
    },
    async renumber(mailbox) {
      const folder = path.join(dir, "mail", mailbox);
      const names = (await readdir(folder)).filter((name) => name.startsWith("dovecot"));
      // UIDVALIDITY is the time in seconds.
      await pause(1100);
      await stop(server);
      await Promise.all(names.map((name) => rm(path.join(folder, name), { recursive: true })));
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
  const server = spawn("dovecot", ["-F", "-c", file], { stdio: "ignore" });
  for (let tries = 0; tries < 200; tries++) {
    if (server.exitCode !== null) throw new Error(`dovecot ended with ${server.exitCode}`);
    if (await answers(port)) return server;
    await pause(50);
  }
  throw new Error("dovecot does not answer");
}

async function stop(server: Awaited<ReturnType<typeof start>>): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill("SIGTERM");
  await once(server, "exit");
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
service lmtp {
  inet_listener lmtp {
    port = ${lmtpPort}
    address = 127.0.0.1
  }
}
`;
