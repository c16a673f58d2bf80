import type { IsoDatum } from "@wmo-kit/domain";
import type { Registratie } from "@wmo-kit/iwmo/declaratie";
import { Effect } from "effect";

import { listMaanden } from "../aanwezigheid/aanspraak.js";
import type { Dagdeeltijd } from "../aanwezigheid/dagdeeltijd.js";
import { Maandkast } from "../aanwezigheid/maandkast.js";
import { isVerwijderd } from "../dossier/dossier.js";
import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { makeRegistratie } from "./make-registratie.js";

/** The time of one resident, each record with what was tapped. */
export interface Bewonertijd {
  readonly dossier: Bewonerdossier;
  readonly rijen: readonly { readonly registratie: Registratie; readonly stand: Dagdeeltijd }[];
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

/** Residents whose time is read in one go. */
const GROEP = 100;

const leesGroep = Effect.fnUntraced(function* (dossiers: readonly Bewonerdossier[], vanaf: IsoDatum, totEnMet: IsoDatum) {
  const kast = yield* Maandkast;
  const maanden = dossiers.flatMap((dossier) => [...maandenVan(dossier, vanaf, totEnMet)].map((maand) => ({ dossier: dossier.id, maand })));
  const tijden = yield* kast.tijden(maanden);
  const perDossier = Map.groupBy(maanden.keys(), (plaats) => maanden[plaats]?.dossier ?? "");
  return dossiers.map((dossier): Bewonertijd => {
    const { bewoner } = dossier.eigen;
    if (bewoner === undefined) return { dossier, rijen: [] };
    const standen = (perDossier.get(dossier.id) ?? []).flatMap((plaats) => tijden[plaats] ?? []);
    return { dossier, rijen: standen.map((stand) => ({ registratie: makeRegistratie(dossier, bewoner.client.bsn, stand), stand })) };
  });
});

/** Reads the time of residents over the months that can still be claimed, from their summaries. @source D-20.3, D-20.14 */
export const leesTijd = Effect.fnUntraced(function* (dossiers: readonly Bewonerdossier[], vanaf: IsoDatum, totEnMet: IsoDatum) {
  const groepen = Array.from({ length: Math.ceil(dossiers.length / GROEP) }, (_, nummer) => dossiers.slice(nummer * GROEP, (nummer + 1) * GROEP));
  return (yield* Effect.forEach(groepen, (groep) => leesGroep(groep, vanaf, totEnMet))).flat();
});
