import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { once } from "node:events";

import type { Toeval } from "../toeval.js";
import type { Overkant } from "./overkant.js";

/** Of so many requests two connections break: one before the work, one after it. */
const OP_DE = 40;

const readBody = async (verzoek: IncomingMessage): Promise<Uint8Array> => {
  const delen: Buffer[] = [];
  for await (const deel of verzoek) delen.push(Buffer.from(deel));
  return new Uint8Array(Buffer.concat(delen));
};

type Antwoord = readonly [status: number, inhoud?: Uint8Array | string];

/** A message service over HTTP whose connections break now and then. Only the Idempotency-Key makes two sendings the same. */
export const startHttpOverkant = async (toeval: Toeval): Promise<Overkant> => {
  const sleutels = new Set<string>();
  const post = new Map<string, Uint8Array>();
  let aangenomen: Uint8Array[] = [];

  const neemAan = (sleutel: string, bytes: Uint8Array): Antwoord => {
    if (sleutels.has(sleutel)) return [200];
    sleutels.add(sleutel);
    aangenomen.push(bytes);
    return [201];
  };
  const werk = async (verzoek: IncomingMessage): Promise<Antwoord> => {
    const id = decodeURIComponent(/\/berichten\/([^/]+)$/.exec(verzoek.url ?? "")?.[1] ?? "");
    if (verzoek.method === "POST") return neemAan(String(verzoek.headers["idempotency-key"]), await readBody(verzoek));
    if (id === "") return [200, JSON.stringify({ berichten: [...post.keys()].map((naam) => ({ id: naam })) })];
    if (verzoek.method === "DELETE") return [post.delete(id) ? 204 : 404];
    const bytes = post.get(id);
    return bytes === undefined ? [404] : [200, bytes];
  };
  const antwoord = async (verzoek: IncomingMessage, uit: ServerResponse): Promise<void> => {
    const lot = toeval.getal(OP_DE);
    if (lot === 0) return void verzoek.socket.destroy();
    const [status, inhoud] = await werk(verzoek);
    if (lot === 1) return void verzoek.socket.destroy();
    uit.writeHead(status, { "content-type": typeof inhoud === "string" ? "application/json" : "application/xml" }).end(inhoud);
  };

  const server = createServer((verzoek, uit) => void antwoord(verzoek, uit).catch(() => verzoek.socket.destroy()));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const adres = server.address();
  return {
    breng: (naam, bytes) => void post.set(naam, bytes),
    haal: () => {
      const nieuw = aangenomen;
      aangenomen = [];
      return nieuw;
    },
    leeg: () => post.size === 0,
    env: { WMO_KIT_BERICHTEN_URL: `http://127.0.0.1:${typeof adres === "object" && adres !== null ? adres.port : 0}/v1` },
    sluit: async () => {
      server.closeAllConnections();
      await new Promise((klaar) => server.close(klaar));
    },
  };
};
