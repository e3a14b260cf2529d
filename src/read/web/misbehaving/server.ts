import { once } from "node:events";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { BODIES } from "./bodies.ts";
import { COMPRESSIONS } from "./compressions.ts";
import { HEADS } from "./heads.ts";
import { HOSTS } from "./hosts.ts";
import { REDIRECTS } from "./redirects.ts";
import { ROBOTS } from "./robots.ts";
import { SELF_SIGNED } from "./self-signed.ts";
import { STATUSES } from "./statuses.ts";
import { type Received, reply, type Way } from "./way.ts";

/** The ways in which the server misbehaves, by name. */
export const WAYS = { ...STATUSES, ...HEADS, ...BODIES, ...COMPRESSIONS, ...REDIRECTS, ...ROBOTS, ...HOSTS };

export type WayName = keyof typeof WAYS;

/** A web server on loopback that has a host for each way of misbehaving. */
export interface MisbehavingServer {
  /** The port without TLS. */
  port: number;
  /** The requests so far. */
  received: Received[];
  /** The address of a page that is served in this way. */
  addressOf(name: WayName): string;
  close(): Promise<void>;
}

/** The name of the host that misbehaves in this way, as people write it. */
export function hostOf(name: WayName): string {
  const way: Way = WAYS[name];
  return way.host ?? `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}.example`;
}

export async function startMisbehavingServer(): Promise<MisbehavingServer> {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  const onConnection = (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => {});
    serve(socket, received);
  };
  const plain = await listening(createTcpServer(onConnection));
  const secure = await listening(createTlsServer(SELF_SIGNED, onConnection).on("tlsClientError", () => {}));
  const ports = { plain: portOf(plain), secure: portOf(secure) };
  return {
    port: ports.plain,
    received,
    addressOf(name) {
      const { scheme = "http", port = "plain", path = "/page" }: Way = WAYS[name];
      return `${scheme}://${hostOf(name)}:${ports[port]}${path}`;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([plain, secure].map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

async function listening(server: Server): Promise<Server> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** How a client begins that expects TLS. */
const TLS_HANDSHAKE = "\x16";

/** Reads one request, and answers it as its host does. A host's robots.txt is missing where its way says nothing of it. */
function serve(socket: Socket, received: Received[]): void {
  let head = "";
  socket.on("data", function collect(chunk) {
    head += chunk.toString("latin1");
    if (head.startsWith(TLS_HANDSHAKE)) return reply(socket, "400 Bad Request");
    if (!head.includes("\r\n\r\n")) return;
    socket.off("data", collect);
    const path = head.split(" ", 2)[1] ?? "";
    const host = /^host: ([^\r:]*)/im.exec(head)?.[1] ?? "";
    const way = wayOf(host);
    const request = { host, path, head };
    received.push(request);
    if (path !== "/robots.txt") way?.answer(socket, request);
    else if (way?.robots) way.robots(socket, request);
    else reply(socket, "404 Not Found");
  });
}

function wayOf(host: string): Way | undefined {
  const name = (Object.keys(WAYS) as WayName[]).find((name) => new URL(`http://${hostOf(name)}`).hostname === host);
  return name && WAYS[name];
}
