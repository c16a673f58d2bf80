import { NIETS, vulPad } from "../rechten/eindpunt.js";
import { JSON_SOORT, type Verdediger } from "../verdediging/verdediger.js";
import { VIJANDIGE_JSON } from "./vijandige-json.table.js";

/** How many endpoints the trial knocked on, and where an error came out. */
export interface Invoerproef {
  readonly geklopt: number;
  readonly mis: readonly string[];
}

/** Hostile JSON on every endpoint that takes something in gives a refusal and never an error. @source OWASP ASVS V1, V2 */
export const probeJson = async ({ eindpunten, sessie }: Verdediger): Promise<Invoerproef> => {
  const schrijvers = eindpunten.filter(({ method }) => method === "POST" || method === "PUT");
  const mis: string[] = [];
  for (const { method, pad, eindpunt } of schrijvers) {
    for (const [naam, body] of VIJANDIGE_JSON) {
      const { status } = await sessie.stuur({ method, pad: vulPad(pad), body, headers: JSON_SOORT });
      if (status >= 500) mis.push(`${eindpunt}, ${naam}: ${status}`);
    }
  }
  return { geklopt: schrijvers.length, mis };
};

const VREEMDE_DELEN = [
  "%00",
  "%2e%2e%2f",
  "..%5c..",
  "__proto__",
  "constructor",
  "organisatie",
  `aanwezigheid:${NIETS}:2026-01`,
  "%ff",
  "%F0%9F%98%80",
  "x".repeat(4_000),
  "%0d%0aSet-Cookie:%20a=b",
  "'%20OR%201=1%20--",
];

const VREEMDE_VRAGEN = [
  "zoek=%00",
  "zoek=%ff",
  "zoek=__proto__",
  `zoek=${"x".repeat(7_000)}`,
  "zoek=%25",
  "zoek=(((((",
  "stand=onzin",
  "zaak=__proto__",
  "peildatum=2026-02-30",
  "peildatum=99999-01-01",
  "jaar=-1",
  "jaar=1e9",
  "datum=0000-00-00&locatie=x",
];

/** Strange ids and questions in the address give a refusal and never an error. @source OWASP ASVS V1, V2 */
export const probeAdressen = async ({ eindpunten, sessie, stuur }: Verdediger): Promise<readonly string[]> => {
  const mis: string[] = [];
  for (const { method, pad, eindpunt } of eindpunten.filter((een) => een.pad.includes(":"))) {
    for (const deel of VREEMDE_DELEN) {
      const adres = pad.replaceAll(/:\w+/g, deel);
      for (const zender of [sessie.stuur, stuur]) {
        const { status, headers } = await zender({ method, pad: adres, ...(method === "GET" ? {} : { body: "{}", headers: JSON_SOORT }) });
        if (status >= 500 || headers["set-cookie"] !== undefined) mis.push(`${eindpunt} ${deel.slice(0, 30)}: ${status}`);
      }
    }
  }
  for (const vraag of VREEMDE_VRAGEN) {
    for (const { pad, eindpunt } of eindpunten.filter(({ method }) => method === "GET")) {
      const { status } = await sessie.stuur({ method: "GET", pad: `${vulPad(pad)}?${vraag}` });
      if (status >= 500) mis.push(`${eindpunt}?${vraag.slice(0, 30)}: ${status}`);
    }
  }
  return mis;
};
