import { findKopgebreken } from "../http/beveiligingskoppen.js";
import { vulPad } from "../rechten/eindpunt.js";
import { get, JSON_SOORT, type Verdediger } from "./verdediger.js";

const ANDERE_PADEN = ["/", "/dossiers/iets", "/openapi.json", "/bestaat-niet.js", "/api/bestaat-niet", "/%zz"];

/** Every answer has the security headers: of each endpoint, a refusal, the page and the description of the API. Answers where one is missing. @source OWASP ASVS V3.4 */
export const probeKoppen = async (app: Verdediger): Promise<readonly string[]> => {
  const mis: string[] = [];
  for (const { method, pad } of app.eindpunten) {
    const vraag = { method, pad: vulPad(pad), ...(method === "GET" ? {} : { body: "{}", headers: JSON_SOORT }) };
    for (const antwoord of [await app.stuur(vraag), await app.sessie.stuur(vraag)]) mis.push(...findKopgebreken(antwoord).map((gebrek) => `${method} ${pad}: ${gebrek}`));
  }
  for (const pad of ANDERE_PADEN) mis.push(...findKopgebreken(await get(app, pad)).map((gebrek) => `${pad}: ${gebrek}`));
  return mis;
};

/** What stands behind signing in is kept by no cache on the way. Answers what may be kept. @source OWASP ASVS V14.2 */
export const probeBewaren = async ({ eindpunten, sessie }: Verdediger): Promise<readonly string[]> => {
  const mis: string[] = [];
  for (const { method, pad, eis } of eindpunten.filter((een) => een.method === "GET" && een.eis?.soort !== "openbaar")) {
    const { headers } = await sessie.stuur({ method, pad: vulPad(pad) });
    if (!String(headers["cache-control"]).includes("no-store")) mis.push(`${pad} (${eis?.soort}): ${String(headers["cache-control"])}`);
  }
  return mis;
};
