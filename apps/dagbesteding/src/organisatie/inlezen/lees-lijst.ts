import { ORGANISATIE } from "@wmo-kit/kit";
import { type BestandOnleesbaar, type Bestandsbevinding, leesBestand, liftResult, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { openDossier } from "../../programs/open-dossier.js";
import { zetStap } from "../../programs/zet-stap.js";
import { Dossierkast } from "../../services/kast.js";
import { leesOrganisatie, legFeitenVast } from "@wmo-kit/kit/register";
import { stukkenVan } from "../register/registerstand.js";
import { checkBewoners, checkMedewerkers, type Rijen, toClient } from "./check-rijen.js";
import type { Rijfout } from "./rijfout.js";
import { BEWONERSSJABLOON, type Medewerkersrij, MEDEWERKERSSJABLOON } from "./sjablonen.table.js";
import { toCsv } from "./to-csv.js";

/** Every fault of a list; nothing was stored. */
export interface LijstAfgekeurd {
  readonly _tag: "LijstAfgekeurd";
  readonly fouten: readonly (Rijfout | Bestandsbevinding)[];
}

/** How a list was taken in: how many are new, how many were there already, and the rows left out. */
export interface Ingelezenlijst {
  readonly nieuw: number;
  readonly bestond: number;
  readonly fouten: readonly (Rijfout | Bestandsbevinding)[];
}

/** What to do with faults, and whom to tell how far it is. */
export interface Inleesopdracht {
  readonly goedeRijen: boolean;
  readonly voortgang: (gedaan: number, totaal: number) => Effect.Effect<void>;
}

const opRij = (links: { readonly rij: number }, rechts: { readonly rij: number }): number => links.rij - rechts.rij;

/** First every fault of every row, then row by row; a second time nothing comes twice. */
const neemOver = Effect.fnUntraced(function* <R, E, S>(
  { rijen, rijnummers }: Rijen<R>,
  fouten: readonly (Rijfout | Bestandsbevinding)[],
  { goedeRijen, voortgang }: Inleesopdracht,
  neem: (rij: R) => Effect.Effect<boolean, E, S>,
) {
  const alle = fouten.toSorted(opRij);
  if (alle.length > 0 && !goedeRijen) return yield* Effect.fail<LijstAfgekeurd>({ _tag: "LijstAfgekeurd", fouten: alle });
  const fout = new Set(alle.map(({ rij }) => rij));
  const goed = rijen.filter((_, plaats) => !fout.has(rijnummers[plaats] ?? 0));
  let nieuw = 0;
  let gedaan = 0;
  for (const rij of goed) {
    if (yield* neem(rij)) nieuw += 1;
    gedaan += 1;
    yield* voortgang(gedaan, goed.length);
  }
  const uitslag: Ingelezenlijst = { nieuw, bestond: goed.length - nieuw, fouten: alle };
  return uitslag;
});

const foutOverslaan = { foutenOverslaan: true } as const;

const alsAfgekeurd = (fout: BestandOnleesbaar | { readonly _tag: "BestandOngeldig"; readonly bevindingen: readonly Bestandsbevinding[] }) =>
  fout._tag === "BestandOngeldig" ? ({ _tag: "LijstAfgekeurd", fouten: fout.bevindingen } satisfies LijstAfgekeurd) : fout;

/** Takes in a list of residents: each gets a dossier; who has one keeps it. */
export const leesBewoners = Effect.fn("leesBewoners")(function* (bytes: Uint8Array, opdracht: Inleesopdracht) {
  const stand = yield* vandaag;
  const gelezen = yield* liftResult(leesBestand(BEWONERSSJABLOON, yield* toCsv(bytes), { stand, ...foutOverslaan })).pipe(Effect.mapError(alsAfgekeurd));
  return yield* neemOver(gelezen, [...gelezen.bevindingen, ...checkBewoners(gelezen, stand)], opdracht, (rij) =>
    openDossier({ gemeente: rij.gemeente, client: toClient(rij) }).pipe(
      Effect.as(true),
      Effect.catchTag("BewonerBestaat", () => Effect.succeed(false)),
    ),
  );
});

const meldAan = Effect.fnUntraced(function* ({ nummer, naam, functie, rol, contact, zelfstandig }: Medewerkersrij) {
  const { stand } = yield* leesOrganisatie();
  if (stukkenVan(stand, "persoon-vastgelegd").has(nummer)) return false;
  const kast = yield* Dossierkast;
  const voor = yield* kast.loadOrganisatie;
  const na = yield* zetStap(ORGANISATIE, {
    levensloop: "B7",
    zaak: null,
    gebeurtenis: "kandidaat-aangemeld",
    gegevens: { programma: "dagbesteding", rol, contactMetInwoners: contact, opdrachtnemerIsZzp: zelfstandig },
    verwachteVersie: voor.versie,
  });
  const zaak = Object.keys(na.zaken.zaken).find((id) => !Object.hasOwn(voor.zaken.zaken, id));
  yield* legFeitenVast([{ soort: "persoon-vastgelegd", gegevens: { id: nummer, naam, functie, ...(zaak === undefined ? {} : { zaak }) } }]);
  return true;
});

/** Takes in a list of people who work: each gets a case as a candidate; what was checked of them is recorded there. @source D-3.3 */
export const leesMedewerkers = Effect.fn("leesMedewerkers")(function* (bytes: Uint8Array, opdracht: Inleesopdracht) {
  const gelezen = yield* liftResult(leesBestand(MEDEWERKERSSJABLOON, yield* toCsv(bytes), { stand: yield* vandaag, ...foutOverslaan })).pipe(
    Effect.mapError(alsAfgekeurd),
  );
  return yield* neemOver(gelezen, [...gelezen.bevindingen, ...checkMedewerkers(gelezen)], opdracht, meldAan);
});
