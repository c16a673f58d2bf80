import { Effect, Option } from "effect";

import type { Databank, Rij } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { inGroepen, vraagtekens } from "../databank/in-groepen.js";
import type { Geheim } from "../geheim/geheim.js";
import type { Dossiermodel } from "./dossiermodel.js";
import { type Gelezen, type Geopend, leegGelezen, neemOp, zonderRijen } from "./gelezen.js";
import { gelezenBouwVan, IN_GELEZEN_BOUW } from "./gelezen-bouw.js";
import { openRijen } from "./open-rijen.js";
import { findActief } from "./stand.js";

/** Rows opened at once. */
const PAGINA = 200;

/** Where to read: one version of one model of one tenant. */
export interface Leesplek {
  readonly db: Databank["Service"];
  readonly geheim: Geheim["Service"];
  readonly tenant: string;
  readonly versie: number;
}

const NIEUWER = `SELECT r.bouw, r.sleutel, r.orde, r.inhoud FROM leesregel r WHERE ${IN_GELEZEN_BOUW} AND r.groep = '' AND r.orde > ? ORDER BY r.orde LIMIT ?`;

const open = <Inhoud>({ geheim, tenant }: Leesplek, model: Dossiermodel<Inhoud>, rijen: readonly Rij[]): Effect.Effect<readonly (readonly [string, Geopend<Inhoud>])[], OpslagMislukt> =>
  openRijen(geheim, { tenant, model: model.naam }, rijen).pipe(
    Effect.map((geopend) =>
      geopend.map(({ dossier, rij }) => [dossier, rij === undefined ? { begin: 0, inhoud: undefined } : { begin: rij.begin, inhoud: model.lees(rij.tekst, dossier) }] as const),
    ),
  );

const ER_NOG = "SELECT sleutel FROM leesregel WHERE tenant = ? AND model = ? AND versie = ? AND bouw = ? AND groep = '' AND sleutel IN";

const OVER = `
  SELECT r.sleutel FROM leesstand s
  LEFT JOIN leesregel r ON r.tenant = s.tenant AND r.model = s.model AND r.versie = s.versie AND r.bouw = s.bouw AND r.groep = ''
  WHERE s.tenant = ? AND s.model = ? AND s.versie = ? AND s.bouw = ?`;

/** Which dossiers can have lost their row since the last look; all of them when nobody knows. */
export type Verdacht = readonly string[] | "alle";

// Whoever destroys a dossier takes its row away without a fact.
// When a rebuild took the whole set away meanwhile, nothing was destroyed: then there is nothing to read here.
const zonderVerdwenen = <Inhoud>(
  { db, tenant, versie }: Leesplek,
  { naam }: Dossiermodel<Inhoud>,
  gelezen: Gelezen<Inhoud>,
  { verdacht, geeftWeg }: Leeswijze,
): Effect.Effect<Gelezen<Inhoud> | undefined, OpslagMislukt> =>
  Effect.gen(function* () {
    const wie = [tenant, naam, versie, gelezen.bouw];
    if (verdacht !== "alle") {
      const delen = yield* Effect.forEach(inGroepen(verdacht, PAGINA), (groep) => db.all(`${ER_NOG} ${vraagtekens(groep.length)}`, [...wie, ...groep]));
      if (delen.flat().length === verdacht.length) return gelezen;
    }
    const rijen = yield* db.all(OVER, wie);
    if (rijen.length === 0) return undefined;
    const over = new Set(rijen.map(({ sleutel }) => String(sleutel)));
    return zonderRijen(gelezen, [...gelezen.rijen.keys()].filter((dossier) => !over.has(dossier)), geeftWeg);
  });

/** How to read: which rows can be gone, and whether what was known may be changed on the way. */
export interface Leeswijze {
  readonly verdacht: Verdacht;
  readonly geeftWeg: boolean;
}

/** Takes in what the rows say that are newer than what this process knows, and forgets those that are gone. Undefined when there are no rows to read. */
export const leesOp = <Inhoud>(plek: Leesplek, model: Dossiermodel<Inhoud>, bekend: Gelezen<Inhoud>, wijze: Leeswijze): Effect.Effect<Gelezen<Inhoud> | undefined, OpslagMislukt> =>
  Effect.gen(function* () {
    const { db, tenant, versie } = plek;
    let gelezen = bekend;
    const nieuwe = new Set<string>();
    for (;;) {
      const pagina = yield* db.all(NIEUWER, [...gelezenBouwVan(tenant, { naam: model.naam, versie }), gelezen.tot, PAGINA]);
      const bouw = pagina[0]?.["bouw"] ?? Option.getOrUndefined(yield* findActief(db, tenant, { naam: model.naam, versie }))?.bouw;
      if (bouw === undefined) return undefined;
      if (Number(bouw) !== gelezen.bouw) {
        // Made anew: nothing of what was known counts.
        const gezocht = gelezen.tot;
        gelezen = leegGelezen(Number(bouw));
        if (gezocht !== "" || pagina.length === 0) continue;
      }
      if (pagina.length > 0) {
        const geopend = yield* open(plek, model, pagina);
        for (const [dossier] of geopend) nieuwe.add(dossier);
        gelezen = neemOp(gelezen, String(pagina.at(-1)?.["orde"]), geopend, wijze.geeftWeg || gelezen !== bekend);
      }
      if (pagina.length === PAGINA) continue;
      const verdacht = wijze.verdacht === "alle" ? wijze.verdacht : wijze.verdacht.filter((dossier) => gelezen.rijen.has(dossier) && !nieuwe.has(dossier));
      return yield* zonderVerdwenen(plek, model, gelezen, { verdacht, geeftWeg: wijze.geeftWeg || gelezen !== bekend });
    }
  });
