import { meldAan } from "../http/sessie.js";
import { vulPad } from "../rechten/eindpunt.js";
import { JSON_SOORT, type Verdediger } from "./verdediger.js";

/** What the trial knocked on, and where a forged request came in. */
export interface Vervalsing {
  readonly geklopt: number;
  readonly mis: readonly string[];
}

/** Without the token, with that of somebody else, or from another site nothing changes: every such request gets 403. @source OWASP ASVS V3.5 */
export const probeVervalsing = async ({ eindpunten, sessie, stuur }: Verdediger, naam = "beheer"): Promise<Vervalsing> => {
  const cookie = sessie.koppen["cookie"] ?? "";
  const ander = await meldAan(stuur, naam);
  const schrijvers = eindpunten.filter(({ method, eis }) => method !== "GET" && eis?.soort !== "openbaar");
  const mis: string[] = [];
  for (const { method, pad } of schrijvers) {
    const vraag = { method, pad: vulPad(pad), body: "{}" };
    const zonder = await stuur({ ...vraag, headers: { ...JSON_SOORT, cookie } });
    const vreemd = await stuur({ ...vraag, headers: { ...JSON_SOORT, cookie, "x-csrf-token": ander.koppen["x-csrf-token"] ?? "" } });
    const elders = await sessie.stuur({ ...vraag, headers: { ...JSON_SOORT, origin: "https://elders.example" } });
    const formulier = await stuur({ ...vraag, body: "a=b", headers: { "content-type": "application/x-www-form-urlencoded", cookie, "sec-fetch-site": "cross-site" } });
    for (const { status } of [zonder, vreemd, elders, formulier]) if (status !== 403) mis.push(`${method} ${pad}: ${status}`);
  }
  return { geklopt: schrijvers.length, mis };
};

/** Another name for the server, as with DNS rebinding, gets nothing; the own name does. @source OWASP ASVS V3.5 */
export const probeHostnamen = async ({ adres, sessie }: Verdediger, pad: string): Promise<readonly string[]> => {
  const { host, port } = new URL(adres);
  const mis: string[] = [];
  for (const naam of ["elders.example", `elders.example:${port}`, "127.0.0.1.elders.example", "[::ffff:7f00:1]", "localhost@elders.example"]) {
    const { status } = await sessie.stuur({ method: "GET", pad, headers: { host: naam } });
    if (status < 400) mis.push(`${naam}: ${status}`);
  }
  const { status } = await sessie.stuur({ method: "GET", pad, headers: { host, "x-forwarded-host": "elders.example" } });
  return status === 200 ? mis : [...mis, `de eigen naam: ${status}`];
};

const DOORSTUURPADEN = [
  "//elders.example",
  "/\\elders.example",
  "/%2f%2felders.example",
  "/https://elders.example",
  "/api/oidc/aanmelden?terug=https://elders.example",
  "/api/oidc/terug?terug=//elders.example&state=x",
  "/?next=https://elders.example",
];

/** No address sends on to another site. @source OWASP ASVS V3.7 */
export const probeDoorsturen = async ({ adres, stuur }: Verdediger): Promise<readonly string[]> => {
  const mis: string[] = [];
  for (const pad of DOORSTUURPADEN) {
    const { status, headers } = await stuur({ method: "GET", pad });
    const naar = headers["location"];
    if (naar !== undefined && new URL(String(naar), adres).host !== new URL(adres).host) mis.push(`${pad} → ${String(naar)}`);
    if (status >= 500) mis.push(`${pad}: ${status}`);
  }
  return mis;
};

/** A method that no endpoint has, and one that is asked for in a header, change nothing. Answers what was let in. @source OWASP ASVS V3.5 */
export const probeMethoden = async ({ sessie }: Verdediger, pad: string): Promise<readonly string[]> => {
  const mis: string[] = [];
  for (const method of ["TRACE", "PATCH", "PROPFIND", "DELETE"]) {
    const { status, tekst } = await sessie.stuur({ method, pad });
    if (status < 400 || status >= 500 || tekst.includes("cookie")) mis.push(`${method} ${pad}: ${status}`);
  }
  return mis;
};
