import { describeInvoerBevinding, type IsoDatum, parse } from "@wmo-kit/domain";
import { vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { huidigeActor } from "@wmo-kit/kit";
import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { Dossierkast } from "../services/kast.js";
import { Aanwezigheidfeit } from "./aanwezigheidfeit.js";
import { Aanwezigheidskast, type Vastlegresultaat } from "./aanwezigheidskast.js";
import { isGepland } from "./rooster.js";
import type { Roosterfeit } from "./roosterfeit.js";
import { heeftReden } from "./roosterrelatie.js";
import { maandVan } from "./stromen.js";

/** What the device hears of one tap. A refused one comes with the reason, and what to do. */
export interface Synchronisatieuitkomst {
  readonly kenmerk: string | null;
  readonly uitkomst: "vastgelegd" | "al bekend" | "geweigerd";
  readonly code: string | null;
  readonly reden: string | null;
}

const weiger = (kenmerk: string | null, code: string, reden: string): Synchronisatieuitkomst => ({ kenmerk, uitkomst: "geweigerd", code, reden });

const kenmerkVan = (invoer: unknown): string | null =>
  typeof invoer === "object" && invoer !== null && "kenmerk" in invoer && typeof invoer.kenmerk === "string" ? invoer.kenmerk.slice(0, 64) : null;

/** What never can be right: an unknown resident, or somebody who was there on a day that has yet to come. A full allocation is no reason. @source D-20.10, D-20.13 */
const controleer = (feit: Aanwezigheidfeit, bekend: ReadonlySet<string>, dag: IsoDatum): Synchronisatieuitkomst | undefined => {
  if (!bekend.has(feit.dossier)) return weiger(feit.kenmerk, "DOSSIER_ONBEKEND", "Deze inwoner is niet bekend. Haal de lijst opnieuw op en leg het opnieuw vast.");
  if (feit.stand === "aanwezig" && feit.datum > dag) return weiger(feit.kenmerk, "DATUM_IN_TOEKOMST", "Deze dag moet nog komen. Controleer de datum van het apparaat.");
  return undefined;
};

const toUitkomst = ({ kenmerk }: Aanwezigheidfeit, resultaat: Vastlegresultaat): Synchronisatieuitkomst =>
  resultaat === "kenmerk bezet"
    ? weiger(kenmerk, "KENMERK_BEZET", "Onder dit kenmerk staat al iets anders. Leg het opnieuw vast.")
    : { kenmerk, uitkomst: resultaat, code: null, reden: null };

const GEEN_REDEN =
  "U hebt op deze dag geen dienst op deze locatie en u werkt niet met deze inwoner. Vraag uw teamleider om uw dienst vast te leggen en leg het daarna opnieuw vast.";

/** Taps of one location and month, with its roster as it was when they came in. */
interface Roostergroep {
  readonly rooster: readonly Roosterfeit[];
  readonly feiten: readonly Aanwezigheidfeit[];
}

const leesRoosters = Effect.fnUntraced(function* (feiten: readonly Aanwezigheidfeit[]) {
  const kast = yield* Aanwezigheidskast;
  return yield* Effect.forEach(Map.groupBy(feiten, ({ locatie, datum }) => `${locatie} ${maandVan(datum)}`).values(), (groep) => {
    const [eerste] = groep;
    if (eerste === undefined) return Effect.succeed<Roostergroep>({ rooster: [], feiten: [] });
    return Effect.map(kast.leesRooster(eerste.locatie, maandVan(eerste.datum)), (rooster): Roostergroep => ({ rooster, feiten: groep }));
  });
});

/** Refuses taps of whoever had nothing to do with the resident on the day itself; when they are sent makes no difference. @source NEN 7510-1:2024, 5.15 */
const weegRedenen = Effect.fnUntraced(function* (groepen: readonly Roostergroep[]) {
  const geweigerd = new Map<Aanwezigheidfeit, Synchronisatieuitkomst>();
  for (const { rooster, feiten } of groepen)
    for (const gelijke of Map.groupBy(feiten, ({ dossier, datum }) => `${dossier} ${datum}`).values()) {
      const [eerste] = gelijke;
      if (eerste === undefined || (yield* heeftReden(eerste.dossier, { feiten: rooster, datum: eerste.datum }))) continue;
      for (const feit of gelijke) geweigerd.set(feit, weiger(feit.kenmerk, "GEEN_REDEN", GEEN_REDEN));
    }
  return geweigerd;
});

/** Who came without being on the roster is put on the list of the day, before the tap itself: a crash in between loses nothing. */
const vulRoosterAan = Effect.fnUntraced(function* (groepen: readonly Roostergroep[], zonderReden: ReadonlyMap<Aanwezigheidfeit, unknown>) {
  const kast = yield* Aanwezigheidskast;
  const actor = yield* huidigeActor;
  for (const { rooster, feiten } of groepen)
    for (const feit of feiten) {
      const { dossier, datum, dagdeel, locatie } = feit;
      if (!zonderReden.has(feit) && !isGepland(rooster, feit)) yield* kast.legBezoek(locatie, { soort: "bezoek", dossier, datum, dagdeel }, actor);
    }
});

// The list of dossiers is the same one as long as nothing of it changed: then so are their names.
const namen = new WeakMap<readonly Bewonerdossier[], ReadonlySet<string>>();

const namenVan = (dossiers: readonly Bewonerdossier[]): ReadonlySet<string> => {
  const bekend = namen.get(dossiers) ?? new Set(dossiers.map(({ id }) => id));
  namen.set(dossiers, bekend);
  return bekend;
};

/**
 * Takes in what was recorded offline: every tap once, in whatever order and however often it is sent, with an answer for each.
 * What happened is never refused because the allocation is full: that is a warning on the roster.
 *
 * @source D-20.10, D-20.13, D-20.14
 */
export const synchroniseer = Effect.fn("synchroniseer")(function* (invoer: readonly unknown[]) {
  const kast = yield* Aanwezigheidskast;
  const dossiers = yield* Dossierkast;
  const actor = yield* huidigeActor;
  const dag = yield* vandaag;
  const bekend = namenVan(yield* dossiers.list);
  const gelezen = invoer.map((een) => ({ een, feit: parse(Aanwezigheidfeit, "Aanwezigheid", een) }));
  const getoetst = gelezen.map(({ een, feit }) =>
    feit.match(
      (goed) => ({ goed, weigering: controleer(goed, bekend, dag) }),
      ({ bevindingen }) => ({
        goed: undefined,
        weigering: weiger(kenmerkVan(een), "INVOER_ONGELDIG", bevindingen.map((bevinding) => describeInvoerBevinding(bevinding)).join(" ")),
      }),
    ),
  );
  const leesbaar = getoetst.flatMap(({ goed, weigering }) => (goed === undefined || weigering !== undefined ? [] : [goed]));
  const groepen = yield* leesRoosters(leesbaar);
  const zonderReden = yield* weegRedenen(groepen);
  const goede = leesbaar.filter((feit) => !zonderReden.has(feit));
  yield* vulRoosterAan(groepen, zonderReden);
  const resultaten = new Map((yield* kast.leg(goede, actor)).map((resultaat, i) => [goede[i], resultaat]));
  return getoetst.map(({ goed, weigering }) => {
    if (weigering !== undefined) return weigering;
    if (goed === undefined) return weiger(null, "INVOER_ONGELDIG", "");
    return zonderReden.get(goed) ?? toUitkomst(goed, resultaten.get(goed) ?? "kenmerk bezet");
  });
});
