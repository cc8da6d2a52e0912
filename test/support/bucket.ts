import { createHash, createHmac } from "node:crypto";
import { once } from "node:events";
import http, { type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** A bucket that speaks S3 on loopback, and believes nobody who does not sign with its key. */
export type PlayedBucket = {
  /** For S3_URL. */
  readonly url: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
  /** What is in it, by path. */
  readonly objects: ReadonlyMap<string, Buffer>;
  /** From now on every request is answered with this status; undefined: as usual. */
  answerWith(status: number | undefined): void;
  close(): Promise<void>;
};

export async function openBucket(): Promise<PlayedBucket> {
  const objects = new Map<string, Buffer>();
  const key = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "a/secret+with signs=", region: "eu-test-1" };
  let fixed: number | undefined;
  const server = http.createServer((request, response) => {
    void (async () => {
      const body = await buffer(request);
      const path = request.url ?? "";
      const answer = (status: number, content?: Buffer | string) => response.writeHead(status).end(content);
      if (fixed !== undefined) return answer(fixed, "<Error><Code>SlowDown</Code></Error>");
      if (!isSigned(request, key)) return answer(403, "<Error><Code>SignatureDoesNotMatch</Code></Error>");
      if (request.method === "GET")
        return objects.has(path)
          ? answer(200, objects.get(path))
          : answer(404, "<Error><Code>NoSuchKey</Code></Error>");
      if (request.method === "DELETE") objects.delete(path);
      // Amazon does not take a file whose size it does not know beforehand.
      else if (Number(request.headers["content-length"]) !== body.length) return answer(411);
      else objects.set(path, body);
      return answer(200);
    })();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/files/of-baton`,
    ...key,
    objects,
    answerWith: (status) => void (fixed = status),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** AWS Signature Version 4, worked out anew from the request as it came (docs: "Create a signed AWS API request"). */
function isSigned(
  request: IncomingMessage,
  key: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly region: string },
): boolean {
  const given =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)$/.exec(
      request.headers.authorization ?? "",
    );
  if (given === null) return false;
  const [, id = "", day = "", region = "", names = "", signature = ""] = given;
  const time = String(request.headers["x-amz-date"]);
  const headers = names.split(";").map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  const payload = String(request.headers["x-amz-content-sha256"]);
  const asked = [request.method, request.url, "", headers.join(""), names, payload].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const hash = createHash("sha256").update(asked).digest("hex");
  const mac = (secret: string | Buffer, text: string) => createHmac("sha256", secret).update(text).digest();
  const signing = [region, "s3", "aws4_request"].reduce(mac, mac(`AWS4${key.secretAccessKey}`, day));
  const right = mac(signing, ["AWS4-HMAC-SHA256", time, scope, hash].join("\n")).toString("hex");
  return id === key.accessKeyId && region === key.region && names.includes("host") && signature === right;
}
