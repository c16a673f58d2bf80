import { Effect } from "effect";

import { nu } from "../clock/nu.js";
import type { Databank, Rij } from "../databank/databank.js";
import { opslagMislukt, type OpslagMislukt } from "../databank/errors.js";
import { inGroepen, vraagtekens } from "../databank/in-groepen.js";
import type { DossierVernietigd, GeheimError, GeheimGeschonden, SleutelOntbreekt } from "./errors.js";
import { openBytes, type Plek, sealBytes, sleutelIdVan } from "./seal-tekst.js";
import { exportSleutel, generateSleutel, makeSleutel, type Sleutel, type Sleutelring } from "./sleutel.js";

/** Which key: of one dossier, or the one of a tenant for looking up. */
export interface Sleutelnaam {
  readonly tenant: string;
  readonly soort: "dossier" | "index";
  readonly naam: string;
}

const plekVan = ({ tenant, soort, naam }: Sleutelnaam): Plek => ["sleutel", tenant, soort, naam];

/** Wraps a data key with the newest main key. */
export const wrapSleutel = ([hoofdsleutel]: Sleutelring, naam: Sleutelnaam, sleutel: Sleutel): string =>
  sealBytes(hoofdsleutel, plekVan(naam), Buffer.from(exportSleutel(sleutel), "base64"));

/** Unwraps a data key with the main key that wrapped it. */
export const unwrapSleutel = (
  ring: Sleutelring,
  naam: Sleutelnaam,
  omhuld: string,
): Effect.Effect<Sleutel, SleutelOntbreekt | GeheimGeschonden> => {
  const id = sleutelIdVan(omhuld) ?? "";
  const hoofdsleutel = ring.find((sleutel) => sleutel.id === id);
  if (hoofdsleutel === undefined) return Effect.fail({ _tag: "SleutelOntbreekt", sleutel: id });
  const bytes = openBytes(hoofdsleutel, plekVan(naam), omhuld);
  return bytes.isOk() ? Effect.succeed(makeSleutel(bytes.value)) : Effect.fail(bytes.error);
};

const KIES = "SELECT omhuld, vernietigd FROM geheimsleutel WHERE tenant = ? AND soort = ? AND naam = ?";
const KOLOMMEN = 6;
const VOEG_IN = "INSERT INTO geheimsleutel (tenant, soort, naam, omhuld, hoofdsleutel, gemaakt) VALUES";
const EERSTE_TELT = "ON CONFLICT (tenant, soort, naam) DO NOTHING";
const VOEG_TOE = `${VOEG_IN} ${vraagtekens(KOLOMMEN)} ${EERSTE_TELT}`;

const readRow = (
  ring: Sleutelring,
  naam: Sleutelnaam,
  { omhuld, vernietigd }: Rij,
): Effect.Effect<Sleutel, SleutelOntbreekt | GeheimGeschonden | DossierVernietigd> =>
  typeof omhuld === "string"
    ? unwrapSleutel(ring, naam, omhuld)
    : Effect.fail({ _tag: "DossierVernietigd", dossier: naam.naam, sinds: typeof vernietigd === "string" ? vernietigd : "" });

/** The key of that name; made when it is asked for the first time. Of two who make it at once, the first one counts for both. */
export const takeSleutel = (
  databank: Databank["Service"],
  ring: Sleutelring,
  naam: Sleutelnaam,
): Effect.Effect<Sleutel, GeheimError | OpslagMislukt> =>
  Effect.gen(function* () {
    const sleutel = [naam.tenant, naam.soort, naam.naam] as const;
    const [bestaand] = yield* databank.all(KIES, sleutel);
    if (bestaand !== undefined) return yield* readRow(ring, naam, bestaand);
    const nieuw = generateSleutel();
    yield* databank.run(VOEG_TOE, [...sleutel, wrapSleutel(ring, naam, nieuw), ring[0].id, yield* nu]);
    const [gemaakt] = yield* databank.all(KIES, sleutel);
    return yield* gemaakt === undefined ? Effect.fail(opslagMislukt("onbekend", "GEHEIMSLEUTEL")) : readRow(ring, naam, gemaakt);
  });

/** Names in one statement. */
const GROEP = 200;

/** The keys of those dossiers that have one, as a group; undefined for a dossier of which the key was destroyed. Makes none. */
export const readSleutels = (
  databank: Pick<Databank["Service"], "all">,
  ring: Sleutelring,
  tenant: string,
  dossiers: readonly string[],
): Effect.Effect<ReadonlyMap<string, Sleutel | undefined>, SleutelOntbreekt | GeheimGeschonden | OpslagMislukt> =>
  Effect.gen(function* () {
    const sleutels = new Map<string, Sleutel | undefined>();
    for (const groep of inGroepen(dossiers, GROEP)) {
      const sql = `SELECT naam, omhuld, vernietigd FROM geheimsleutel WHERE tenant = ? AND soort = 'dossier' AND naam IN ${vraagtekens(groep.length)}`;
      for (const rij of yield* databank.all(sql, [tenant, ...groep])) {
        const naam = String(rij["naam"]);
        const sleutel = readRow(ring, { tenant, soort: "dossier", naam }, rij);
        sleutels.set(naam, yield* Effect.catchTag(sleutel, "DossierVernietigd", () => Effect.succeed(undefined)));
      }
    }
    return sleutels;
  });

/** The keys of these dossiers, as a group; those that are not there yet are made. Of two who make one at once, the first one counts for both. */
export const takeSleutels = (
  databank: Databank["Service"],
  ring: Sleutelring,
  tenant: string,
  dossiers: readonly string[],
): Effect.Effect<ReadonlyMap<string, Sleutel>, GeheimError | OpslagMislukt> =>
  Effect.gen(function* () {
    const namen = [...new Set(dossiers)];
    const bestaand = yield* readSleutels(databank, ring, tenant, namen);
    const ontbreekt = namen.filter((naam) => !bestaand.has(naam));
    const gemaakt = yield* nu;
    for (const groep of inGroepen(ontbreekt, GROEP)) {
      const rijen = groep.flatMap((naam) => [tenant, "dossier", naam, wrapSleutel(ring, { tenant, soort: "dossier", naam }, generateSleutel()), ring[0].id, gemaakt]);
      yield* databank.run(`${VOEG_IN} ${vraagtekens(KOLOMMEN, groep.length)} ${EERSTE_TELT}`, rijen);
    }
    const alle = ontbreekt.length === 0 ? bestaand : yield* readSleutels(databank, ring, tenant, namen);
    const sleutels = new Map<string, Sleutel>();
    // Of a destroyed dossier there is no key: asking for it alone tells since when.
    for (const naam of namen) sleutels.set(naam, alle.get(naam) ?? (yield* takeSleutel(databank, ring, { tenant, soort: "dossier", naam })));
    return sleutels;
  });

/** Ids of the main keys without which something cannot be read. */
export const listNodigeSleutels = (databank: Pick<Databank["Service"], "all">): Effect.Effect<readonly string[], OpslagMislukt> =>
  Effect.map(databank.all("SELECT DISTINCT hoofdsleutel FROM geheimsleutel WHERE omhuld IS NOT NULL ORDER BY hoofdsleutel"), (rijen) =>
    rijen.map(({ hoofdsleutel }) => String(hoofdsleutel)),
  );
