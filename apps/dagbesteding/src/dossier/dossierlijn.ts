import type { Kastdossier } from "@wmo-kit/kit";

import type { Stand } from "./dossier.js";

/** A dossier as the cabinet gives it. */
export type Bewonerdossier = Kastdossier<Stand>;

/** The life cycles whose facts the terms of a dossier are counted from. */
const VOOR_TERMIJNEN: ReadonlySet<string> = new Set(["B1", "B2", "B3"]);

/** A dossier without the texts of its messages, its history and its time records: what lists are made of, light enough to keep for everybody. */
export const toDossierlijn = (dossier: Bewonerdossier): Bewonerdossier => ({
  ...dossier,
  zaken: {
    ...dossier.zaken,
    zaken: Object.fromEntries(Object.entries(dossier.zaken.zaken).filter(([, { levensloop }]) => VOOR_TERMIJNEN.has(levensloop))),
  },
  eigen: { ...dossier.eigen, berichten: dossier.eigen.berichten.map((bericht) => ({ ...bericht, xml: "" })), tijdlijn: [] },
});
