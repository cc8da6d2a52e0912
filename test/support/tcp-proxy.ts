import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** A way between a client and a server, on loopback, that can break as ways do. */
export type TcpProxy = {
  readonly port: number;
  /** How many connections went through it so far. */
  readonly opened: number;
  /** How many are open now. */
  readonly open: number;
  /** What clients said, all of it. */
  readonly said: string;
  /** From now on nothing passes on the connections that are open, and neither side is told. New ones work. */
  freeze(): void;
  close(): Promise<void>;
};

export async function openTcpProxy(to: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  const frozen = new WeakSet<Socket>();
  const heard: Buffer[] = [];
  let opened = 0;
  const server = createServer((client) => {
    opened++;
    const host = connect(to, "127.0.0.1");
    const pass = (from: Socket, other: Socket) => {
      sockets.add(from);
      from.on("data", (bytes: Buffer) => {
        if (frozen.has(from)) return;
        if (from === client) heard.push(bytes);
        other.write(bytes);
      });
      from.on("close", () => {
        sockets.delete(from);
        if (!frozen.has(from)) other.destroy();
      });
      from.on("error", () => {});
    };
    pass(client, host);
    pass(host, client);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    get opened() {
      return opened;
    },
    get open() {
      return sockets.size / 2;
    },
    get said() {
      return Buffer.concat(heard).toString();
    },
    freeze: () => sockets.forEach((socket) => void frozen.add(socket)),
    async close() {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
