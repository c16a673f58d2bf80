import { Agent, request } from "node:http";

/** What a caller sends; nothing is added or made right, so that anything can be sent. */
export interface Verzoek {
  readonly method: string;
  /** Goes on the line as it is: `..` and doubled slashes stay. */
  readonly pad: string;
  readonly body?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came back. */
export interface Antwoord {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly cookies: readonly string[];
  readonly tekst: string;
}

export type Zender = (verzoek: Verzoek) => Promise<Antwoord>;

/** How long an answer may stay away. @unit milliseconds */
const GEDULD_MS = 180_000;

/** Sends requests to a server as any program can make them: any host, origin, cookie, type and path. */
export const makeZender = (adres: string, gelijktijdig = 8): Zender => {
  const { hostname, port, host } = new URL(adres);
  const agent = new Agent({ keepAlive: true, maxSockets: gelijktijdig });
  return ({ method, pad, body, headers = {} }) =>
    new Promise((resolve, reject) => {
      const lengte = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
      const vraag = request({ hostname, port, method, path: pad, agent, timeout: GEDULD_MS, headers: { host, ...lengte, ...headers } }, (antwoord) => {
        const delen: Buffer[] = [];
        antwoord.on("data", (deel: Buffer) => delen.push(deel));
        antwoord.on("error", reject);
        antwoord.on("end", () =>
          resolve({
            status: antwoord.statusCode ?? 0,
            headers: antwoord.headers,
            cookies: antwoord.headers["set-cookie"] ?? [],
            tekst: Buffer.concat(delen).toString("utf8"),
          }),
        );
      });
      vraag.on("timeout", () => vraag.destroy(new Error(`geen antwoord binnen ${GEDULD_MS} ms`)));
      vraag.on("error", reject);
      vraag.end(body);
    });
};

/** The object that an answer holds; empty when it holds none. */
export const leesJson = ({ tekst }: Antwoord): Readonly<Record<string, unknown>> => {
  try {
    const inhoud: unknown = JSON.parse(tekst);
    return typeof inhoud === "object" && inhoud !== null ? { ...inhoud } : {};
  } catch {
    return {};
  }
};
