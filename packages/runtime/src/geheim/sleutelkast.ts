import { Effect } from "effect";

import { nu } from "../clock/nu.js";
import type { Databank, Rij } from "../databank/databank.js";
import { opslagMislukt, type OpslagMislukt } from "../databank/errors.js";
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
const VOEG_TOE =
  "INSERT INTO geheimsleutel (tenant, soort, naam, omhuld, hoofdsleutel, gemaakt) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (tenant, soort, naam) DO NOTHING";

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

/** Ids of the main keys without which something cannot be read. */
export const listNodigeSleutels = (databank: Pick<Databank["Service"], "all">): Effect.Effect<readonly string[], OpslagMislukt> =>
  Effect.map(databank.all("SELECT DISTINCT hoofdsleutel FROM geheimsleutel WHERE omhuld IS NOT NULL ORDER BY hoofdsleutel"), (rijen) =>
    rijen.map(({ hoofdsleutel }) => String(hoofdsleutel)),
  );
