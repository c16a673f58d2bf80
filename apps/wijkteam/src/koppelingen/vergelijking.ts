import { BESTANDSVERGELIJKING, vergelijkInwoners, type Bestandsverschil } from "@wmo-kit/backoffice/inlezen";
import { formatDatum } from "@wmo-kit/domain";
import { Effect } from "effect";

import { noemInwoner } from "../presentation/naam.js";
import { Dossierkast } from "../services/kast.js";
import { leesRijen } from "./lees-ingelezen.js";
import { listEigenInwoners } from "./list-eigen-inwoners.js";

/** No file of the municipality was read in to compare with. */
export interface NietsTeVergelijken {
  readonly _tag: "NietsTeVergelijken";
}

/** The headings stand in row 1 of a file. */
const EERSTE_RIJ = 2;

const VELDEN = { stand: "stand", begindatum: "begindatum", einddatum: "einddatum" } as const;

const watVan = (verschil: Bestandsverschil): { readonly dossierId: string | null; readonly rij: number | null; readonly wat: string } => {
  switch (verschil._tag) {
    case "AlleenHier":
      return { dossierId: verschil.dossier, rij: null, wat: "Staat alleen bij ons." };
    case "AlleenDaar":
      return { dossierId: null, rij: verschil.rij, wat: "Staat alleen in het bestand van de gemeente." };
    case "Anders":
      return { dossierId: verschil.dossier, rij: verschil.rij, wat: `Anders: ${verschil.velden.map((veld) => VELDEN[veld]).join(", ")}.` };
  }
};

/** Lays the newest file of the municipality beside our own residents: told by dossier or by row, never by Bsn. @source W-98.7 */
export const vergelijkBestand = Effect.gen(function* () {
  const bestand = yield* leesRijen("bestandsvergelijking", BESTANDSVERGELIJKING);
  if (bestand === undefined) return yield* Effect.fail<NietsTeVergelijken>({ _tag: "NietsTeVergelijken" });
  const kast = yield* Dossierkast;
  const metBsn = (yield* kast.list).filter(({ eigen }) => eigen.bsn !== undefined);
  const dossiers = yield* Effect.forEach(metBsn, ({ id }) => Effect.option(kast.load(id)));
  const heel = dossiers.flatMap((dossier) => (dossier._tag === "Some" ? [dossier.value] : []));
  const namen = new Map(heel.map((dossier) => [dossier.id, noemInwoner(dossier)]));
  const { stand, rijen } = bestand;
  const verschillen = vergelijkInwoners(listEigenInwoners(heel), { rijen, rijnummers: rijen.map((_, plaats) => plaats + EERSTE_RIJ) });
  return {
    standTekst: formatDatum(stand),
    verschillen: verschillen.map(watVan).map((regel) => ({ ...regel, naam: regel.dossierId === null ? null : (namen.get(regel.dossierId) ?? null) })),
  };
});
