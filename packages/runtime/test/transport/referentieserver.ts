import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { once } from "node:events";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";

/** What the network can do wrong with one request. */
export type Gril = "niets" | "verbreekVooraf" | "verbreekAchteraf" | "traag" | "storing";

/** A message the network accepted. */
export interface Aangenomen {
  readonly identificatie: string;
  readonly sleutel: string;
  readonly bytes: Buffer;
}

/** A network that carries messages over HTTP, as the HTTP adapter expects it, with the faults of a real one. */
export interface Referentieserver {
  readonly basis: string;
  /** Everything accepted, in order; a key that comes back is accepted once. */
  readonly aangenomen: readonly Aangenomen[];
  readonly aanvragen: readonly string[];
  /** Puts something ready to be picked up. */
  readonly bezorg: (id: string, bytes: Uint8Array, ontvangen?: string) => void;
  /** What has not been taken away yet. */
  readonly wachtend: () => readonly string[];
  /** Status for every message with this identification. */
  readonly weiger: (identificatie: string, status: number) => void;
  readonly sluit: () => Promise<void>;
}

const TRAAG_MS = 350;

const readBody = async (verzoek: IncomingMessage): Promise<Buffer> => {
  const delen: Buffer[] = [];
  for await (const deel of verzoek) delen.push(Buffer.from(deel));
  return Buffer.concat(delen);
};

/** Starts the server; `gril` says for each request what goes wrong. */
export const startReferentieserver = async (gril: (verzoek: string) => Gril = () => "niets", poort = 0): Promise<Referentieserver> => {
  const aangenomen: Aangenomen[] = [];
  const aanvragen: string[] = [];
  const perSleutel = new Map<string, Aangenomen>();
  const perIdentificatie = new Map<string, Aangenomen>();
  const post = new Map<string, { readonly bytes: Uint8Array; readonly ontvangen: string | undefined }>();
  const geweigerd = new Map<string, number>();

  const neemAan = (verzoek: IncomingMessage, bytes: Buffer): number => {
    const sleutel = String(verzoek.headers["idempotency-key"]);
    const identificatie = decodeURIComponent(String(verzoek.headers["bericht-identificatie"]));
    const status = geweigerd.get(identificatie);
    if (status !== undefined) return status;
    const eerder = perSleutel.get(sleutel);
    if (eerder !== undefined) return eerder.bytes.equals(bytes) ? 200 : 409;
    // Only the key makes a message the same: a sender that changes keys sends twice.
    if (perIdentificatie.get(identificatie)?.bytes.equals(bytes) === false) return 409;
    const bericht = { identificatie, sleutel, bytes };
    perSleutel.set(sleutel, bericht);
    perIdentificatie.set(identificatie, bericht);
    aangenomen.push(bericht);
    return 201;
  };

  const lijst = (): string => {
    const berichten = [...post].map(([id, { ontvangen }]) => ({ id, ...(ontvangen === undefined ? {} : { ontvangen }) }));
    return JSON.stringify({ berichten: [...berichten, ...berichten.slice(0, 1)] }); // the first one twice
  };

  const werk = async (verzoek: IncomingMessage): Promise<readonly [status: number, body?: Uint8Array | string]> => {
    const [, id = ""] = /\/berichten\/([^/]+)$/.exec(verzoek.url ?? "") ?? [];
    if (verzoek.method === "POST") return [neemAan(verzoek, await readBody(verzoek))];
    if (id === "") return [200, lijst()];
    const item = post.get(decodeURIComponent(id));
    if (verzoek.method === "DELETE") return [post.delete(decodeURIComponent(id)) ? 204 : 404];
    return item === undefined ? [404] : [200, item.bytes];
  };

  const antwoord = async (verzoek: IncomingMessage, uit: ServerResponse): Promise<void> => {
    aanvragen.push(`${verzoek.method} ${verzoek.url}`);
    const wat = gril(`${verzoek.method} ${verzoek.url}`);
    if (wat === "verbreekVooraf") return void verzoek.socket.destroy();
    if (wat === "storing") return void uit.writeHead(503).end();
    const [status, body] = await werk(verzoek);
    if (wat === "verbreekAchteraf") return void verzoek.socket.destroy();
    if (wat === "traag") await new Promise((klaar) => setTimeout(klaar, TRAAG_MS));
    uit.writeHead(status, { "content-type": typeof body === "string" ? "application/json" : "application/xml" }).end(body);
  };

  const server: Server = createServer((verzoek, uit) => void antwoord(verzoek, uit).catch(() => verzoek.socket.destroy()));
  await once(server.listen(poort, "127.0.0.1"), "listening");
  const adres = server.address();
  return {
    basis: `http://127.0.0.1:${typeof adres === "object" && adres !== null ? adres.port : poort}/v1`,
    aangenomen,
    aanvragen,
    bezorg: (id, bytes, ontvangen) => void post.set(id, { bytes, ontvangen }),
    wachtend: () => [...post.keys()],
    weiger: (identificatie, status) => void geweigerd.set(identificatie, status),
    sluit: async () => {
      server.closeAllConnections();
      await new Promise((klaar) => server.close(klaar));
    },
  };
};

// Started by hand: node --conditions=@wmo-kit/source test/transport/referentieserver.ts [poort]
if (argv[1] === fileURLToPath(import.meta.url)) {
  const { basis } = await startReferentieserver(() => "niets", Number(argv[2] ?? 8099));
  process.stdout.write(`${basis}\n`);
}
