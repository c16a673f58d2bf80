import type { Rauwdossier } from "./inwoner.js";
import { dagVan, plusWerkdagen } from "./kalender.js";
import { NIET_BEKEND, opDag, perZaak, TELT, valtIn, weeg, type Tik, type Venster } from "./tik.js";

/** A fact of the registers as it stands in the store. */
export interface Rauwregisterfeit {
  readonly soort: string;
  readonly gegevens: Readonly<Record<string, unknown>>;
}

const BINNEN_WERKDAGEN = 3;
const BIJ = { toezichthouder: "calamiteit-toezicht-3-werkdagen", opdrachtgever: "calamiteit-opdrachtgever-3-werkdagen" } as const;

/** Incidents by the day they became known, and whether calamity and violence were reported within three working days. */
export const voorvallen = ({ stappen }: Rauwdossier, venster: Venster): readonly Tik[] =>
  [...perZaak(stappen, "A9")].flatMap(([zaak, eigen]): readonly Tik[] => {
    const begin = eigen.findLast(({ wat }) => wat === "gegevens-gecorrigeerd") ?? eigen.find(({ wat }) => wat === "voorval-bekend");
    if (begin === undefined || !eigen.some(({ wat }) => wat === "voorval-bekend")) return [];
    const bekend = dagVan(String(begin.gegevens["bekendOp"]));
    if (!valtIn(venster, bekend)) return [];
    const aard = String(eigen.findLast(({ wat }) => wat === "beoordeeld")?.gegevens["aard"] ?? NIET_BEKEND);
    const kop = { zaak, groepen: { aard } };
    const laatste = plusWerkdagen(bekend, BINNEN_WERKDAGEN);
    const plichten = ["calamiteit", "geweldsincident"].includes(aard) ? Object.entries(BIJ) : [];
    return [
      { ...kop, ...TELT, cijfer: "voorvallen" },
      ...plichten.flatMap(([plicht, cijfer]) => {
        const melding = eigen.find(({ wat, gegevens }) => wat === "gemeld" && gegevens["plicht"] === plicht);
        const op = melding === undefined ? undefined : melding.gegevens["gemeldOp"] === undefined ? melding.dag : dagVan(String(melding.gegevens["gemeldOp"]));
        const gewogen = weeg({ cijfer, begin: bekend, laatste, gedaan: opDag(op, laatste) }, venster.peildatum);
        return gewogen === undefined ? [] : [{ ...kop, cijfer, ...gewogen }];
      }),
    ];
  });

/** Complaints by the day they came in; the newest fact about a complaint counts. */
export const klachten = (feiten: readonly Rauwregisterfeit[], venster: Venster): readonly Tik[] => {
  const perId = new Map(feiten.filter(({ soort }) => soort === "klacht-ontvangen").map(({ gegevens }) => [String(gegevens["id"]), gegevens]));
  return [...perId].flatMap(([zaak, { ontvangen, onderwerp }]) => (valtIn(venster, String(ontvangen)) ? [{ cijfer: "klachten", zaak, groepen: { soort: String(onderwerp) }, ...TELT }] : []));
};
