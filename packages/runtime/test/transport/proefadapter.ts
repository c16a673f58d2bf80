import { parseTijdstip } from "@wmo-kit/domain";
import { Effect } from "effect";

import type { Berichtadapter, Zending } from "../../src/transport/berichtadapter.js";
import { verkeerMislukt, type VerkeerMislukt } from "../../src/transport/errors.js";

/** A network in memory whose faults a test chooses; for what message traffic itself decides. */
export interface Proefnet {
  readonly adapter: Berichtadapter;
  readonly verzonden: Zending[];
  readonly vooraf: { fout: VerkeerMislukt | undefined };
  readonly bezorg: (naam: string, bytes: Uint8Array, ontvangen?: string) => void;
  readonly weg: string[];
  readonly afgekeurd: (readonly [naam: string, bevindingen: readonly string[]])[];
}

export const proefnet = (): Proefnet => {
  const verzonden: Zending[] = [];
  const vooraf: Proefnet["vooraf"] = { fout: undefined };
  const gedaan = new Set<string>();
  const post = new Map<string, { readonly bytes: Uint8Array; readonly ontvangen: string }>();
  const weg: string[] = [];
  const afgekeurd: (readonly [string, readonly string[]])[] = [];
  let tokens = 0;
  const neem = (naam: string): Effect.Effect<void> =>
    Effect.sync(() => {
      post.delete(naam);
      weg.push(naam);
    });
  return {
    verzonden,
    vooraf,
    weg,
    afgekeurd,
    bezorg: (naam, bytes, ontvangen = "2026-05-12T08:00:00Z") => void post.set(naam, { bytes, ontvangen }),
    adapter: {
      stage: () => Effect.sync(() => `token-${(tokens += 1)}`),
      discard: () => Effect.void,
      listOud: () => Effect.succeed([]),
      deliver: (zending, token) =>
        Effect.suspend(() => {
          if (vooraf.fout !== undefined) return Effect.fail(vooraf.fout);
          if (gedaan.has(token)) return Effect.succeed("wasEr" as const);
          gedaan.add(token);
          verzonden.push(zending);
          return Effect.succeed("nieuw" as const);
        }),
      list: Effect.sync(() =>
        [...post].map(([naam, { bytes, ontvangen }]) => ({
          naam,
          read: Effect.succeed({ bytes, ontvangen: parseTijdstip(ontvangen)._unsafeUnwrap(), rijp: true }),
          settle: neem(naam),
          reject: (bevindingen: readonly string[]) => Effect.andThen(neem(naam), Effect.sync(() => void afgekeurd.push([naam, bevindingen]))),
        })),
      ),
    },
  };
};

export const STORING = verkeerMislukt("storing:503");
export const GEWEIGERD = verkeerMislukt("geweigerd:422", true);
