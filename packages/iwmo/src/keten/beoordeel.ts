import type { Bericht } from "../bericht.js";
import type { Wmo325 } from "../release-3-2/wmo325.js";
import { keurtAf } from "./goede-codes.table.js";
import { sleutelVan } from "./sleutel.js";
import type { Beoordeling, Heenbericht, Retourbericht, Verzonden } from "./verzonden.js";

/** Which message a return answers. @source iWmo 3.2, berichtenstromen */
const HEENBERICHT = {
  WMO302: "WMO301",
  WMO306: "WMO305",
  WMO308: "WMO307",
  WMO316: "WMO315",
  WMO318: "WMO317",
  WMO320: "WMO319",
} as const satisfies Record<Retourbericht["soort"], Heenbericht["soort"]>;

const isRetour = (bericht: Bericht): bericht is Retourbericht => bericht.soort in HEENBERICHT;

/** Whether any part of a return bears a code that rejects. @source iWmo 3.2, IV028, OP065 */
const bevatAfkeur = (waarde: unknown): boolean => {
  if (Array.isArray(waarde)) return waarde.some(bevatAfkeur);
  if (typeof waarde !== "object" || waarde === null) return false;
  return Object.entries(waarde).some(([naam, deel]) => (naam === "retourCodes" && Array.isArray(deel) ? keurtAf(deel.map(String)) : bevatAfkeur(deel)));
};

/** Whether an answer turns a declaratie down as a whole: by its header, or by the declaratie itself. @source iWmo 3.2, IV087 */
const wijstGeheelAf = ({ header, declaratieAntwoord }: Wmo325): boolean =>
  keurtAf(header.retourCodes) || keurtAf(declaratieAntwoord?.retourCodes);

const identiteit = (soort: Heenbericht["soort"], { afzender, ontvanger, berichtIdentificatie }: Retourbericht["header"] | Heenbericht["header"]): string =>
  sleutelVan(soort, afzender, ontvanger, berichtIdentificatie.identificatie, berichtIdentificatie.dagtekening);

const declaratieIdentiteit = ({ header: { afzender, ontvanger, declaratieIdentificatie } }: Wmo325): string =>
  sleutelVan("WMO323", ontvanger, afzender, declaratieIdentificatie.identificatie, declaratieIdentificatie.dagtekening);

/** Puts a verdict on the latest message of that identity that has none yet; a return to a message we do not have says nothing. */
const leg = (
  lijst: Verzonden[],
  open: number[] | undefined,
  uitkomst: { readonly beoordeling: Beoordeling; readonly antwoord?: Wmo325 },
): void => {
  const plaats = open?.pop();
  const verzonden = plaats === undefined ? undefined : lijst[plaats];
  if (plaats !== undefined && verzonden !== undefined) lijst[plaats] = { ...verzonden, ...uitkomst };
};

/**
 * Earlier messages in the order in which they went, each with what its return made of it.
 *
 * @source iWmo 3.2, OP286, IV008, IV028, IV087
 */
export const beoordeelVerzonden = (berichten: readonly Bericht[]): readonly Verzonden[] => {
  const lijst: Verzonden[] = [];
  const open = new Map<string, number[]>();
  for (const bericht of berichten) {
    if (isRetour(bericht)) {
      leg(lijst, open.get(identiteit(HEENBERICHT[bericht.soort], bericht.header)), { beoordeling: bevatAfkeur(bericht) ? "afgekeurd" : "goedgekeurd" });
      continue;
    }
    if (bericht.soort === "WMO325")
      leg(lijst, open.get(declaratieIdentiteit(bericht)), { beoordeling: wijstGeheelAf(bericht) ? "afgekeurd" : "goedgekeurd", antwoord: bericht });
    const naam = identiteit(bericht.soort, bericht.header);
    const plaatsen = open.get(naam);
    if (plaatsen === undefined) open.set(naam, [lijst.length]);
    else plaatsen.push(lijst.length);
    lijst.push({ bericht, beoordeling: "open" });
  }
  return lijst;
};
