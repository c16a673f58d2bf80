import { formatDatum, toEpochMs, type Tijdstip } from "@wmo-kit/domain";

import { binnenTermijn, binnenUren } from "../kern/termijnwachter.js";
import type { Velden } from "../fout/velden.js";
import { mits, type Vraag, type Wachter } from "../kern/wachter.js";
import { listMeldplichten } from "./list-meldplichten.js";
import type { Meldbaar, Meldplichtrij } from "./meldplicht.js";
import { momentVan } from "../kern/moment.js";

/** What an event says of a report: which duty, when it was made, and the evidence. */
export interface Meldgegevens {
  readonly plicht: string;
  readonly gemeldOp?: Tijdstip | undefined;
  readonly bewijs?: string | undefined;
}

/** The guards of duties to report, for the duties of one programme. */
export interface Meldplichtwachters<Feit extends string> {
  readonly ietsTeMelden: Wachter<Meldbaar<Feit>, unknown>;
  readonly plichtStaatOpen: Wachter<Meldbaar<Feit>, Meldgegevens>;
  readonly bewijsGegeven: Wachter<Meldbaar<Feit>, Meldgegevens>;
  readonly gemeldOpTijd: Wachter<Meldbaar<Feit>, Meldgegevens>;
  readonly meldplichtOpen: Wachter<Meldbaar<Feit>, unknown>;
  readonly allesGemeld: Wachter<Meldbaar<Feit>, unknown>;
}

/** The moment that an event tells of has already been. */
export const isGeweest = <Gegevens>(
  naam: string,
  veld: keyof Gegevens & string,
  lees: (gegevens: Partial<Gegevens>) => Tijdstip | undefined,
): Wachter<unknown, Gegevens> => ({
  naam,
  code: "MOMENT_IN_TOEKOMST",
  vraagt: [veld],
  toets: ({ gebeurtenis, gegevens }) => {
    const moment = lees(gegevens);
    return mits(moment === undefined || toEpochMs(moment) <= toEpochMs(gebeurtenis.tijdstip));
  },
});

/** Makes the guards for the duties of one programme. @source W-64.3, W-64.4, W-65.1, W-65.2 */
export const makeMeldplichtwachters = <Feit extends string>(rijen: readonly Meldplichtrij<Feit>[]): Meldplichtwachters<Feit> => {
  const eersteOpen = ({ feiten, normen }: Vraag<Meldbaar<Feit>, unknown>): Velden | undefined => {
    const open = listMeldplichten(rijen, feiten, normen).find(({ gedaan }) => !gedaan);
    if (open === undefined) return undefined;
    // Without a norm there is no day to name; the sentence then points to the agreement.
    return { ontvanger: open.ontvanger, datum: open.uiterlijk === undefined ? "de afgesproken dag" : formatDatum(open.uiterlijk) };
  };
  return {
    // Asks for nothing, so that a report is not offered while there is nothing to report.
    ietsTeMelden: {
      naam: "ietsTeMelden",
      code: "MELDPLICHT_NIET_OPEN",
      vraagt: [],
      toets: ({ feiten, normen }) => mits(listMeldplichten(rijen, feiten, normen).some(({ gedaan }) => !gedaan)),
    },
    plichtStaatOpen: {
      naam: "plichtStaatOpen",
      code: "MELDPLICHT_NIET_OPEN",
      vraagt: ["plicht"],
      toets: ({ feiten, gegevens, normen }) => {
        const open = listMeldplichten(rijen, feiten, normen).filter(({ gedaan }) => !gedaan);
        return mits(open.length === 0 || open.some(({ id }) => id === gegevens.plicht));
      },
    },
    bewijsGegeven: {
      naam: "bewijsGegeven",
      code: "MELDING_ZONDER_BEWIJS",
      vraagt: ["bewijs"],
      toets: ({ gegevens }) => mits(gegevens.bewijs !== undefined),
    },
    gemeldOpTijd: {
      naam: "gemeldOpTijd",
      code: "TERMIJN_OVERSCHREDEN",
      vraagt: ["plicht", "gemeldOp"],
      toets: ({ feiten, gegevens, gebeurtenis, normen }) => {
        const rij = rijen.find(({ id }) => id === gegevens.plicht);
        const bekend = feiten.feiten.find(({ soort }) => rij?.feiten.includes(soort))?.op;
        if (rij === undefined || bekend === undefined) return undefined;
        const melding = { normen, gebeurtenis: { ...gebeurtenis, ...momentVan(gegevens.gemeldOp, gebeurtenis) } };
        return rij.telt === "uren" ? binnenUren(melding, rij.norm, bekend.tijdstip) : binnenTermijn(melding, rij.norm, bekend.datum);
      },
    },
    meldplichtOpen: { naam: "meldplichtOpen", code: "MELDPLICHT_OPEN", vraagt: [], toets: eersteOpen },
    allesGemeld: { naam: "allesGemeld", code: "MELDINGEN_NIET_COMPLEET", vraagt: [], toets: eersteOpen },
  };
};
