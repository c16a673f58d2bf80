import { Effect } from "effect";

import type { Databank, Rij } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import type { Geheim } from "../geheim/geheim.js";
import type { Dossiermodel } from "./dossiermodel.js";
import { openRijen } from "./open-rijen.js";

/** Rows opened at once. */
const PAGINA = 200;

/** A row that this process opened; without content when its dossier was destroyed just then. */
interface Geopend<Inhoud> {
  readonly begin: number;
  readonly inhoud: Inhoud | undefined;
}

/** The rows that this process knows: of which build, up to which order. */
export interface Gelezen<Inhoud> {
  readonly bouw: number;
  readonly tot: string;
  readonly rijen: ReadonlyMap<string, Geopend<Inhoud>>;
  /** What the rows say, in the order in which the dossiers began. */
  readonly lijst: readonly Inhoud[];
}

/** A process that read nothing yet. */
export const leegGelezen = <Inhoud>(bouw = 0): Gelezen<Inhoud> => ({ bouw, tot: "", rijen: new Map(), lijst: [] });

/** Where to read: one version of one model of one tenant. */
export interface Leesplek {
  readonly db: Databank["Service"];
  readonly geheim: Geheim["Service"];
  readonly tenant: string;
  readonly versie: number;
}

const VAN = "tenant = ? AND model = ? AND versie = ?";

const NIEUWER = `
  SELECT s.bouw, r.sleutel, r.orde, r.inhoud FROM leesstand s
  LEFT JOIN leesregel r ON r.tenant = s.tenant AND r.model = s.model AND r.versie = s.versie AND r.bouw = s.bouw AND r.groep = '' AND r.orde > ?
  WHERE s.tenant = ? AND s.model = ? AND s.versie = ? AND s.actief = 1 ORDER BY r.orde LIMIT ?`;

const metLijst = <Inhoud>(gelezen: Omit<Gelezen<Inhoud>, "lijst">): Gelezen<Inhoud> => ({
  ...gelezen,
  lijst: [...gelezen.rijen.values()]
    .toSorted((een, ander) => een.begin - ander.begin)
    .flatMap(({ inhoud }) => (inhoud === undefined ? [] : [inhoud])),
});

const open = <Inhoud>({ geheim, tenant }: Leesplek, model: Dossiermodel<Inhoud>, rijen: readonly Rij[]): Effect.Effect<readonly (readonly [string, Geopend<Inhoud>])[], OpslagMislukt> =>
  openRijen(geheim, { tenant, model: model.naam }, rijen).pipe(
    Effect.map((geopend) =>
      geopend.map(({ dossier, rij }) => [dossier, rij === undefined ? { begin: 0, inhoud: undefined } : { begin: rij.begin, inhoud: model.lees(rij.tekst, dossier) }] as const),
    ),
  );

const OVER = `
  SELECT r.sleutel FROM leesstand s
  LEFT JOIN leesregel r ON r.tenant = s.tenant AND r.model = s.model AND r.versie = s.versie AND r.bouw = s.bouw
  WHERE s.tenant = ? AND s.model = ? AND s.versie = ? AND s.bouw = ?`;

// Whoever destroys a dossier takes its row away without a fact. Rows are only ever added with a newer order, so a different number tells it.
// When a rebuild took the whole set away meanwhile, nothing was destroyed: then there is nothing to read here.
const zonderVerdwenen = <Inhoud>(
  { db, tenant, versie }: Leesplek,
  { naam }: Dossiermodel<Inhoud>,
  gelezen: Gelezen<Inhoud>,
): Effect.Effect<Gelezen<Inhoud> | undefined, OpslagMislukt> =>
  Effect.gen(function* () {
    const wie = [tenant, naam, versie, gelezen.bouw];
    const [telling] = yield* db.all(`SELECT count(*) AS aantal FROM leesregel WHERE ${VAN} AND bouw = ?`, wie);
    if (Number(telling?.["aantal"]) === gelezen.rijen.size) return gelezen;
    const rijen = yield* db.all(OVER, wie);
    if (rijen.length === 0) return undefined;
    const over = new Set(rijen.map(({ sleutel }) => String(sleutel)));
    return metLijst({ ...gelezen, rijen: new Map([...gelezen.rijen].filter(([dossier]) => over.has(dossier))) });
  });

/** Takes in what the rows say that are newer than what this process knows, and forgets those that are gone. Undefined when there are no rows to read. */
export const leesOp = <Inhoud>(plek: Leesplek, model: Dossiermodel<Inhoud>, bekend: Gelezen<Inhoud>): Effect.Effect<Gelezen<Inhoud> | undefined, OpslagMislukt> =>
  Effect.gen(function* () {
    const { db, tenant, versie } = plek;
    let [bouw, tot] = [bekend.bouw, bekend.tot];
    let rijen: Map<string, Geopend<Inhoud>> | undefined;
    for (;;) {
      const pagina = yield* db.all(NIEUWER, [tot, tenant, model.naam, versie, PAGINA]);
      const [eerste] = pagina;
      if (eerste === undefined) return undefined;
      if (Number(eerste["bouw"]) !== bouw) {
        // Made anew: nothing of what was known counts.
        const gezocht = tot;
        [bouw, tot, rijen] = [Number(eerste["bouw"]), "", new Map()];
        if (gezocht !== "") continue;
      }
      const nieuwer = pagina.filter(({ sleutel }) => sleutel !== null);
      if (nieuwer.length > 0) {
        rijen ??= new Map(bekend.rijen);
        for (const [dossier, geopend] of yield* open(plek, model, nieuwer)) rijen.set(dossier, geopend);
        tot = String(nieuwer.at(-1)?.["orde"]);
      }
      if (pagina.length < PAGINA) return yield* zonderVerdwenen(plek, model, rijen === undefined ? bekend : metLijst({ bouw, tot, rijen }));
    }
  });
