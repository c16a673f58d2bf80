import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

import type { Stoornisbron } from "./stoornis.js";

/** An answer: a status, and perhaps a body. */
export interface Antwoord {
  readonly status: number;
  readonly soort?: "application/json" | "application/xml" | "application/problem+json";
  readonly body?: string;
}

/** A request as a server looks at it. */
export interface Verzoek {
  readonly methode: string;
  readonly pad: string;
  readonly koppen: IncomingMessage["headers"];
  readonly body: string;
}

/** What a server of ours needs to know. */
export interface Serverkeuze {
  readonly poort?: number;
  /** Bearer token that is asked; none without. */
  readonly token?: string;
  readonly stoornis?: Stoornisbron;
  /** How late a slow answer comes. @unit milliseconds */
  readonly traagMs?: number;
}

/** A server that runs. */
export interface Draaiend {
  readonly adres: string;
  /** Method and path of each request, in order. */
  readonly verzoeken: readonly string[];
  readonly sluit: () => Promise<void>;
}

const TRAAG_MS = 400;
const MAXIMUM = 20_000_000;

/** A problem as RFC 9457 has it; never with a value from the request. */
export const probleem = (status: number, title: string, deel: Readonly<Record<string, unknown>> = {}): Antwoord => ({
  status,
  soort: "application/problem+json",
  body: JSON.stringify({ type: "about:blank", title, status, ...deel }),
});

const leesBody = async (verzoek: IncomingMessage): Promise<string> => {
  const delen: Buffer[] = [];
  let lengte = 0;
  for await (const deel of verzoek) {
    const stuk = Buffer.from(deel);
    lengte += stuk.length;
    if (lengte > MAXIMUM) throw new Error("body too large");
    delen.push(stuk);
  }
  return Buffer.concat(delen).toString("utf8");
};

const schrijf = (uit: ServerResponse, { status, soort, body }: Antwoord): void => void uit.writeHead(status, soort === undefined ? {} : { "content-type": soort }).end(body);

/** Serves: `werk` answers a request, and `dubbel` what a confused server would answer instead. */
export const serveer = async (
  werk: (verzoek: Verzoek) => Antwoord,
  { poort = 0, token, stoornis = () => "niets", traagMs = TRAAG_MS }: Serverkeuze,
  dubbel: (antwoord: Antwoord) => Antwoord = (antwoord) => antwoord,
): Promise<Draaiend> => {
  const verzoeken: string[] = [];

  const beantwoord = async (binnen: IncomingMessage, uit: ServerResponse): Promise<void> => {
    const verzoek: Verzoek = { methode: binnen.method ?? "", pad: (binnen.url ?? "").replace(/^\/v1/, ""), koppen: binnen.headers, body: await leesBody(binnen) };
    verzoeken.push(`${verzoek.methode} ${verzoek.pad}`);
    const wat = stoornis(`${verzoek.methode} ${verzoek.pad}`);
    if (wat === "verbreekVooraf") return void binnen.socket.destroy();
    if (wat === "storing") return schrijf(uit, probleem(503, "De dienst werkt nu niet."));
    if (token !== undefined && verzoek.koppen.authorization !== `Bearer ${token}`) return schrijf(uit, probleem(401, "U bent niet aangemeld."));
    const antwoord = werk(verzoek);
    if (wat === "verbreekAchteraf") return void binnen.socket.destroy();
    if (wat === "traag") await new Promise((klaar) => setTimeout(klaar, traagMs));
    if (wat === "anders") return schrijf(uit, { status: 200, soort: "application/json", body: '{"naam":"iets anders"}' });
    schrijf(uit, wat === "dubbel" ? dubbel(antwoord) : antwoord);
  };

  const server = createServer((binnen, uit) => void beantwoord(binnen, uit).catch(() => binnen.socket.destroy()));
  await once(server.listen(poort, "127.0.0.1"), "listening");
  const plek = server.address();
  return {
    adres: `http://127.0.0.1:${typeof plek === "object" && plek !== null ? plek.port : poort}/v1`,
    verzoeken,
    sluit: async () => {
      server.closeAllConnections();
      await new Promise((klaar) => server.close(klaar));
    },
  };
};
