import { describeVerplichting } from "../describe/describe-verplichting.js";
import type { Agenda, Agendapunt } from "../icalendar/agendapunt.js";
import type { Verplichting } from "./verplichting.js";

/** How the calendar is named, the name the organisation owns, and how many days ahead it reminds. */
export interface Agendainstelling {
  readonly naam: string;
  readonly domein: string;
  readonly herinneringenInDagen?: readonly number[] | undefined;
}

// No source sets this: a week leaves time to do the work, a day to finish it.
const STANDAARD_HERINNERINGEN: readonly number[] = [7, 1];

const categorieVan = (verplichting: Verplichting): string => {
  if (verplichting._tag === "Zaakverplichting") return "Termijn in een zaak";
  return verplichting.uitvoerder === "opdrachtgever" ? "Te ontvangen van de opdrachtgever" : "Verplichting";
};

const titelVan = (verplichting: Verplichting): string =>
  verplichting._tag === "Zaakverplichting" ? `${verplichting.titel} (zaak ${verplichting.kenmerk})` : verplichting.titel;

/** Duties as a calendar, ready for `encodeICalendar`: each on its last day, with its derivation as the description. */
export const makeAgenda = (
  verplichtingen: readonly Verplichting[],
  { naam, domein, herinneringenInDagen = STANDAARD_HERINNERINGEN }: Agendainstelling,
): Agenda => ({
  naam,
  domein,
  punten: verplichtingen.map((verplichting): Agendapunt => ({
    sleutel: verplichting.sleutel,
    datum: verplichting.datum,
    titel: titelVan(verplichting),
    omschrijving: describeVerplichting(verplichting),
    categorieen: [categorieVan(verplichting), verplichting.norm],
    herinneringenInDagen,
  })),
});
