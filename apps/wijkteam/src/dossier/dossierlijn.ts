import { zakenVan, type Dossier, type Zaak } from "@wmo-kit/afwegingskader";
import type { Kastdossier } from "@wmo-kit/kit";

import { zonderXml } from "../backoffice/berichten.js";
import { toEigenlijn } from "../inwoner/eigenstand.js";
import type { Stand } from "./dossier.js";

/** A dossier as the cabinet gives it. */
export type Inwonerdossier = Kastdossier<Stand>;

/** The life cycles whose facts lists are made of: the melding, the investigation and the advice. */
const VOOR_LIJSTEN: ReadonlySet<string> = new Set(["A1", "A2", "A3"]);

// Of help only who gives it is kept: the plan is for the page of the resident.
const lichteHulp = (zaken: Dossier): Dossier["zaken"] =>
  Object.fromEntries(
    zakenVan(zaken, "A5").map((zaak) => {
      const { plan: _, ...feiten } = zaak.feiten;
      return [zaak.id, { ...zaak, feiten } satisfies Zaak] as const;
    }),
  );

const lichteZaken = (zaken: Dossier): Dossier["zaken"] => ({
  ...Object.fromEntries(Object.entries(zaken.zaken).filter(([, { levensloop }]) => VOOR_LIJSTEN.has(levensloop))),
  ...lichteHulp(zaken),
});

/** A dossier without its history, its letters and its plans: what lists are made of, light enough to keep for everybody. */
export const toDossierlijn = (dossier: Inwonerdossier): Inwonerdossier => ({
  ...dossier,
  zaken: { ...dossier.zaken, zaken: lichteZaken(dossier.zaken) },
  eigen: { ...dossier.eigen, meldingen: [], brieven: [], berichten: dossier.eigen.berichten.map(zonderXml), planconcepten: {}, eigendossier: toEigenlijn(dossier.eigen.eigendossier), tijdlijn: [] },
});
