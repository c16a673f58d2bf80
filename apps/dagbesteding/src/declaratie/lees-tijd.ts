import type { IsoDatum } from "@wmo-kit/domain";
import type { Registratie } from "@wmo-kit/iwmo/declaratie";
import { Effect } from "effect";

import { Aanwezigheidskast } from "../aanwezigheid/aanwezigheidskast.js";
import { listMaanden } from "../aanwezigheid/aanspraak.js";
import { listDagdeelstanden, type Dagdeelstand } from "../aanwezigheid/geldende-aanwezigheid.js";
import { isVerwijderd } from "../dossier/dossier.js";
import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { makeRegistratie } from "./make-registratie.js";

/** The time of one resident, each record with what was tapped. */
export interface Bewonertijd {
  readonly dossier: Bewonerdossier;
  readonly rijen: readonly { readonly registratie: Registratie; readonly stand: Dagdeelstand }[];
}

/** Days of which support can still be claimed: the months that an allocation touches, up to the claimed month. */
const maandenVan = ({ eigen: { toewijzingen } }: Bewonerdossier, vanaf: IsoDatum, totEnMet: IsoDatum): ReadonlySet<string> =>
  new Set(
    toewijzingen.filter((toewijzing) => !isVerwijderd(toewijzing)).flatMap(({ ingangsdatum, einddatum }) => {
      const begindatum = ingangsdatum > vanaf ? ingangsdatum : vanaf;
      const laatste = einddatum !== undefined && einddatum < totEnMet ? einddatum : totEnMet;
      return begindatum > laatste ? [] : listMaanden({ begindatum, einddatum: laatste });
    }),
  ); // prettier-ignore

/** Reads the time of residents over the months that can still be claimed. @source D-20.3, D-20.14 */
export const leesTijd = Effect.fnUntraced(function* (dossiers: readonly Bewonerdossier[], vanaf: IsoDatum, totEnMet: IsoDatum) {
  const kast = yield* Aanwezigheidskast;
  return yield* Effect.forEach(
    dossiers,
    Effect.fnUntraced(function* (dossier) {
      const { bewoner } = dossier.eigen;
      if (bewoner === undefined) return { dossier, rijen: [] };
      const tikken = yield* Effect.forEach(maandenVan(dossier, vanaf, totEnMet), (maand) => kast.leesMaand(dossier.id, maand));
      const standen = listDagdeelstanden(tikken.flat());
      const tijd: Bewonertijd = { dossier, rijen: standen.map((stand) => ({ registratie: makeRegistratie(dossier, bewoner.client.bsn, stand), stand })) };
      return tijd;
    }),
  );
});
