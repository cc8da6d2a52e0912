import { pino } from "pino";
import { createEmail } from "../../channels/email/email.ts";
import { createFolderStore } from "../../src/files/folder.ts";
import { layFoundation } from "../../src/foundation.ts";
import { noSignIn } from "./sign-in.ts";

/**
 * A process that takes in mail. It says "watching" when it does, and stops for good, saying "stored", when it has stored
 * the mail with the UID that it was given and would move the cursor.
 */
const [databaseUrl = "", secretKey = "", files = "", stopAt = "0"] = process.argv.slice(2);
const log = pino({ level: "silent" });
const patience = { followMs: 200, renewMs: 200, firstPauseMs: 20, longestPauseMs: 200 };
const email = createEmail({ smtpListen: undefined, secretKey, signIn: noSignIn, patience, log });
const { gate } = await layFoundation({
  databaseUrl,
  redisUrl: undefined,
  secretKey,
  channels: [email],
  files: createFolderStore(files),
  log,
});
await email.listen!({
  ...gate,
  async moveCursor(line, folder, cursor) {
    if (folder === "INBOX" && cursor.uid === BigInt(stopAt) && stopAt !== "0") {
      process.stdout.write("stored\n");
      await new Promise(() => undefined);
    }
    await gate.moveCursor(line, folder, cursor);
    if (folder === "INBOX") process.stdout.write("watching\n");
  },
});
process.stdout.write("ready\n");
