import { Effect, Stream } from "effect";

import type { Auditanker } from "../../audit/auditregel.js";
import { type AuditGebroken, checkEinde, checkSchakel } from "../../audit/check-keten.js";
import { LEEG_ANKER } from "../../audit/hash-regel.js";
import type { Rij, Waarde } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import type { KopieError } from "./errors.js";
import type { Kopiebestand, Manifest } from "./manifest.js";
import { readBestand } from "./read-bestand.js";
import { readManifest } from "./read-manifest.js";

/** What a whole copy holds. A broken audit log does not make the copy useless, but has to be told. */
export interface Kopieverslag {
  readonly manifest: Manifest;
  readonly rijen: number;
  readonly audit: readonly { readonly tenant: string; readonly stand: Auditanker | AuditGebroken }[];
}

type Keten = Auditanker | AuditGebroken;

const addRijen = (keten: Keten, kolommen: readonly string[], rijen: readonly (readonly Waarde[])[]): Keten => {
  let stand = keten;
  for (const rij of rijen) {
    if ("_tag" in stand) return stand;
    const benoemd: Rij = Object.fromEntries(kolommen.map((kolom, i) => [kolom, rij[i] ?? null]));
    stand = checkSchakel(stand, benoemd);
  }
  return stand;
};

/** Reads a copy from beginning to end and sees that it is byte for byte what was written, with the chain of the audit log in it. */
export const verifyKopie = (
  map: string,
  onVoortgang?: (klaar: number, totaal: number) => void,
): Effect.Effect<Kopieverslag, KopieError | OpslagMislukt> =>
  Effect.gen(function* () {
    const manifest = yield* readManifest(map);
    const totaal = manifest.bestanden.reduce((som, { rijen }) => som + rijen, 0);
    let klaar = 0;
    const check = (deel: Kopiebestand): Effect.Effect<Keten, KopieError | OpslagMislukt> => {
      const kolommen = manifest.tabellen.find(({ tabel }) => tabel === deel.tabel)?.kolommen ?? [];
      return Stream.runFold(
        readBestand(map, deel, kolommen.length),
        (): Keten => LEEG_ANKER,
        (keten, groep) => {
          onVoortgang?.((klaar += groep.length), totaal);
          return deel.tabel === "audit" ? addRijen(keten, kolommen, groep) : keten;
        },
      );
    };
    const einden = new Map<string, Keten>();
    for (const deel of manifest.bestanden) {
      const einde = yield* check(deel);
      if (deel.tabel === "audit") einden.set(deel.tenant, einde);
    }
    const audit = manifest.audit.map(({ tenant, aantal, hash }) => {
      const einde = einden.get(tenant) ?? LEEG_ANKER;
      return { tenant, stand: "_tag" in einde ? einde : (checkEinde(einde, { aantal, hash }) ?? einde) };
    });
    return { manifest, rijen: klaar, audit };
  });
