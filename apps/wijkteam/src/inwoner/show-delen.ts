import { zakenVan } from "@wmo-kit/afwegingskader";
import { formatDatum, type IsoDatum, type Tijdstip } from "@wmo-kit/domain";
import { formatToestand, showTaak, type Kitomgeving, type NaamVan } from "@wmo-kit/kit";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import { listTaken } from "../dossier/list-taken.js";
import { INWONERTERMIJNEN } from "./inwonertermijnen.table.js";
import { listGemeentetermijnen, metAwb } from "./list-gemeentetermijnen.js";
import type { Besluitweergave, Contactweergave, Eigentermijn } from "./weergave.js";

/** On what day, at what moment, by which norms and with which names and numbers a file is put in words for its resident. */
export interface Eigenblik {
  readonly peildatum: IsoDatum;
  readonly tijdstip: Tijdstip;
  readonly omgeving: Kitomgeving;
  readonly naamVan: NaamVan;
  readonly organisatie: string;
  readonly telefoon: string | null;
}

/** The terms that run for the resident, the first to end on top, each with its reasons. */
export const showEigentermijnen = (dossier: Inwonerdossier, { peildatum, tijdstip, omgeving: vanTeam }: Eigenblik): readonly Eigentermijn[] => {
  const omgeving = metAwb(vanTeam);
  return [...listTaken(dossier, tijdstip, vanTeam), ...listGemeentetermijnen(dossier, omgeving)]
    .flatMap((taak) => {
      const wat = taak.norm === undefined || !Object.hasOwn(INWONERTERMIJNEN, taak.norm) ? undefined : INWONERTERMIJNEN[taak.norm];
      if (wat === undefined) return [];
      const { uiterlijkTekst, stand, standTekst, waarom, bronnen } = showTaak(taak, { dossierId: dossier.id, naam: null }, peildatum, omgeving);
      return [{ uiterlijk: taak.uiterlijk ?? "9", termijn: { id: taak.id, wat, uiterlijkTekst, stand, standTekst, waarom, bronnen } }];
    })
    .toSorted((een, ander) => een.uiterlijk.localeCompare(ander.uiterlijk))
    .map(({ termijn }) => termijn);
};

const FINANCIERING = { zin: "zorg in natura (de gemeente regelt de zorg)", pgb: "persoonsgebonden budget, pgb (u regelt de zorg zelf)" } as const;

/** What the municipality decided, the newest first. @source lifecycle.md A6 */
export const showBesluiten = ({ zaken }: Inwonerdossier): readonly Besluitweergave[] =>
  zakenVan(zaken, "A6")
    .map(({ id: zaak, toestand, feiten: { financiering, perioden, onderdelen, aanbieder } }): Besluitweergave => {
      const regel = (naam: string, waarde: string | undefined) => (waarde === undefined || waarde === "" ? [] : [{ naam, waarde }]);
      return {
        zaak,
        titel: onderdelen.length === 0 ? "Indicatie" : `Indicatie voor ${onderdelen.join(", ")}`,
        regels: [
          ...regel("Hoe het ervoor staat", formatToestand(toestand)),
          ...perioden.flatMap(({ begindatum, einddatum }) => regel("Periode", `${formatDatum(begindatum)} tot en met ${formatDatum(einddatum)}`)),
          ...regel("Hoe het wordt geregeld", financiering === undefined ? undefined : FINANCIERING[financiering]),
          ...regel("Wie de hulp geeft", aanbieder),
        ],
      };
    })
    .toReversed();

/** Who is there for the resident: who gives the help, else who was coupled to the question. @source W-8.7 */
export const showContact = ({ zaken }: Inwonerdossier, { naamVan, organisatie, telefoon }: Eigenblik): Contactweergave => {
  const wie = zakenVan(zaken, "A5").at(-1)?.feiten.verantwoordelijke ?? zakenVan(zaken, "A1").at(-1)?.feiten.verantwoordelijke;
  return { naam: wie === undefined ? null : (naamVan(wie) ?? wie), organisatie, telefoon };
};
