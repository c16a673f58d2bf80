import { nameMaandKort, type Normlijn, type Reeks } from "@wmo-kit/schermen";

import type { Serviceniveau } from "../../../src/dashboard/weergave.js";

/** A service level as a series: the share for the drawing, the exact percentage with its counts for the reader. */
export const toReeks = ({ titel, maanden }: Pick<Serviceniveau, "titel" | "maanden">, inEuro: boolean): Reeks => ({
  naam: titel,
  punten: maanden.map(({ maand, teller, noemer, percentage, aandeel, voorlopig }) => ({
    label: nameMaandKort(maand),
    waarde: aandeel,
    tekst: `${percentage ?? ""}${inEuro ? "" : ` (${teller} van ${noemer})`}${voorlopig ? ", voorlopig" : ""}`,
  })),
});

/** The norm of a service level as a line; undefined when no norm holds on this day. */
export const toNormlijn = ({ norm: { tekst, aandeel } }: Pick<Serviceniveau, "norm">): Normlijn | undefined =>
  aandeel === null ? undefined : { waarde: aandeel, tekst, richting: "minstens" };
