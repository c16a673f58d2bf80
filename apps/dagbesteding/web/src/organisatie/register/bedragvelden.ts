import { parseEuroInvoer } from "@wmo-kit/domain";
import type { Json, Veld, Veldbevinding } from "@wmo-kit/schermen";

/** Fields of the registers that hold money; the server keeps them in cents, and `null` where nobody knows. */
export const BEDRAGEN: ReadonlySet<string> = new Set([
  "ontvangenTarief",
  "betaald",
  "doorberekend",
  "werkelijkeKosten",
  "contractjaren",
  "verlengingsjaren",
  "gerealiseerd",
]);

const FOUT = "Schrijf het bedrag in euro's, met twee cijfers achter de komma, bijvoorbeeld 1.234,56.";

/** A field for money as people fill it in: in euros, and empty where it is not known. */
export const toBedragveld = (veld: Veld): Veld =>
  BEDRAGEN.has(veld.naam)
    ? { ...veld, uitleg: "In euro's, bijvoorbeeld 1.234,56.", ...(veld.soort === "lijst" ? {} : { verplicht: false }) }
    : veld;

/** What was filled in with every amount in cents, or what is wrong with the amounts. @unit eurocent */
export interface Bedragen {
  readonly gegevens: { readonly [naam: string]: Json };
  readonly fouten: readonly Veldbevinding[];
}

const isLijst = (waarde: Json): waarde is readonly Json[] => Array.isArray(waarde);

/** Reads the amounts in what was filled in; an amount that was left open becomes `null`: unknown is not zero. @unit eurocent */
export const readBedragen = (velden: readonly Veld[], ingevuld: { readonly [naam: string]: Json }): Bedragen => {
  const fouten: Veldbevinding[] = [];
  const lees = (pad: Veldbevinding["pad"], waarde: Json): Json =>
    parseEuroInvoer(waarde).match<Json>(
      (bedrag) => bedrag,
      () => {
        fouten.push({ pad, tekst: FOUT });
        return null;
      },
    );
  const gelezen = velden
    .filter(({ naam }) => BEDRAGEN.has(naam))
    .map(({ naam, soort }): readonly [string, Json] => {
      const waarde = ingevuld[naam];
      if (soort === "lijst") return [naam, waarde !== undefined && isLijst(waarde) ? waarde.map((rij, plaats) => lees([naam, plaats], rij)) : []];
      return [naam, waarde === undefined ? null : lees([naam], waarde)];
    });
  return { gegevens: { ...ingevuld, ...Object.fromEntries(gelezen) }, fouten };
};
