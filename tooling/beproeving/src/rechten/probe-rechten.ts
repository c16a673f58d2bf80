import type { Antwoord, Verzoek, Zender } from "../http/verzoek.js";
import { dossierparameter, vulPad, type Eindpunt, type Oordeel } from "./eindpunt.js";
import type { Rechtenrij } from "./render-rechten.js";

/** Who knocks: a role with a session, or nobody with a plain sender. */
export interface Klopper {
  readonly rol: string;
  readonly stuur: Zender;
}

/** A dossier of somebody the caller works for, and one of somebody else. */
export interface Dossierparen {
  readonly eigen: string;
  readonly vreemd: string;
}

/** A door that was open or closed against the table, or an answer that is never right. */
export interface Afwijking {
  readonly eindpunt: string;
  readonly rol: string;
  readonly bij: "eigen" | "vreemd";
  readonly verwacht: "binnen" | "buiten";
  readonly status: number;
}

/** A request that is right for the door and wrong for the work behind it: nothing happens, and the answer tells whether one got in. */
const knock = ({ method, pad }: Eindpunt, waarden: Readonly<Record<string, string>>): Verzoek => ({
  method,
  pad: vulPad(pad, waarden),
  ...(method === "GET" || method === "HEAD" ? {} : { body: "{}", headers: { "content-type": "application/json" } }),
});

const isBuiten = ({ status }: Antwoord): boolean => status === 401 || status === 403;

const isBinnenVerwacht = (oordeel: Oordeel | undefined, bij: "eigen" | "vreemd"): boolean => oordeel === "ja" || (oordeel === "eigen inwoners" && bij === "eigen");

/**
 * Knocks with everybody on every door, for an own and for a foreign dossier, and says where the server does otherwise than the table.
 * Who has not signed in gets 401, who may not gets 403, and nobody ever gets a 5xx.
 */
export const probeRechten = async (
  eindpunten: readonly Eindpunt[],
  tabel: readonly Rechtenrij[],
  kloppers: readonly Klopper[],
  dossiersVan: (rol: string) => Dossierparen,
): Promise<{ readonly afwijkingen: readonly Afwijking[]; readonly geklopt: number }> => {
  const afwijkingen: Afwijking[] = [];
  let geklopt = 0;
  for (const eindpunt of eindpunten) {
    const rij = tabel.find(({ adres }) => adres === `${eindpunt.method} ${eindpunt.pad}`);
    const parameter = dossierparameter(eindpunt);
    for (const { rol, stuur } of kloppers) {
      for (const bij of parameter === undefined ? (["eigen"] as const) : (["eigen", "vreemd"] as const)) {
        const antwoord = await stuur(knock(eindpunt, parameter === undefined ? {} : { [parameter]: dossiersVan(rol)[bij] }));
        geklopt += 1;
        const verwacht = isBinnenVerwacht(rij?.oordelen[rol], bij) ? "binnen" : "buiten";
        const klopt = (verwacht === "buiten") === isBuiten(antwoord) && antwoord.status < 500 && (verwacht === "binnen" || antwoord.status === (rol === "niemand" ? 401 : 403));
        if (!klopt) afwijkingen.push({ eindpunt: eindpunt.eindpunt, rol, bij, verwacht, status: antwoord.status });
      }
    }
  }
  return { afwijkingen, geklopt };
};
