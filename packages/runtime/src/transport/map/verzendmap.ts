import { randomUUID } from "node:crypto";
import { access, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";

import { Clock, Effect } from "effect";

import type { Berichtadapter, Zending } from "../berichtadapter.js";
import { verkeerMislukt, type VerkeerMislukt } from "../errors.js";
import { makeMap, syncMap, writeNew } from "./bestand.js";
import { bestandsnaamVan } from "./bestandsnaam.js";
import { inMap, inMapOfWeg, isWeg } from "./mapfout.js";

const exists = (pad: string): Promise<boolean> => access(pad).then(() => true, (oorzaak: unknown) => (isWeg(oorzaak) ? false : Promise.reject(oorzaak)));

/** So long a file stands ready before a crash is the only explanation. @unit milliseconds */
const OUD_MS = 24 * 3_600_000;

const beginVan = (tenant: string): string => `${encodeURIComponent(tenant)}~`;

const stage = (klaar: string, { tenant, bytes }: Zending): Effect.Effect<string, VerkeerMislukt> =>
  inMap(async () => {
    await makeMap(klaar);
    const token = `${beginVan(tenant)}${randomUUID()}`;
    await writeNew(join(klaar, token), bytes);
    return token;
  });

const listOud = (klaar: string, tenant: string): Effect.Effect<readonly string[], VerkeerMislukt> =>
  Effect.gen(function* () {
    const nu = yield* Clock.currentTimeMillis;
    const namen = (yield* inMapOfWeg(() => readdir(klaar))) ?? [];
    const eigen = namen.filter((naam) => naam.startsWith(beginVan(tenant)));
    const standen = yield* Effect.forEach(eigen, (naam) => inMapOfWeg(() => stat(join(klaar, naam))));
    return eigen.filter((_, i) => nu - (standen[i]?.mtimeMs ?? nu) > OUD_MS);
  });

/**
 * The file under the token moves to the out folder in one step. When it is no longer under its token it was moved before,
 * also if the network has taken it since: that is why nothing is ever sent twice.
 */
const deliver = (uit: string, klaar: string, { identificatie, bytes }: Zending, token: string): Effect.Effect<"nieuw" | "wasEr", VerkeerMislukt> =>
  Effect.gen(function* () {
    const [bron, doel] = [join(klaar, token), join(uit, bestandsnaamVan(identificatie))];
    yield* inMap(() => access(uit));
    if (!(yield* inMap(() => exists(bron)))) return "wasEr";
    const daar = yield* inMapOfWeg(() => readFile(doel));
    if (daar !== null) {
      yield* inMap(() => rm(bron, { force: true }));
      return daar.equals(bytes) ? "wasEr" : yield* Effect.fail(verkeerMislukt("andereInhoud", true));
    }
    const verplaatst = yield* inMapOfWeg(() => rename(bron, doel).then(() => true));
    if (verplaatst === null) return "wasEr";
    yield* inMap(() => Promise.all([syncMap(uit), syncMap(klaar)]));
    return "nieuw";
  });

/** The sending half of the folder adapter. */
export const makeVerzendmap = (uit: string): Pick<Berichtadapter, "stage" | "deliver" | "discard" | "listOud"> => {
  const klaar = join(uit, ".klaar");
  return {
    stage: (zending) => stage(klaar, zending),
    deliver: (zending, token) => deliver(uit, klaar, zending, token),
    discard: (token) => Effect.ignore(inMap(() => rm(join(klaar, token), { force: true }))),
    listOud: (tenant) => listOud(klaar, tenant),
  };
};
