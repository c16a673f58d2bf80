import { Databank, listAccounts, OPDRACHTREGEL, type OpslagMislukt } from "@wmo-kit/runtime";
import { Context, Effect, Layer } from "effect";

import { Kitinstelling } from "./kitinstelling.js";

/** The name of an account as people know it; null when nobody knows it any more. */
export type NaamVan = (account: string) => string | null;

/** An account that no person signs in with: a mailbox, a nightly job. */
export interface VastAccount {
  readonly account: string;
  readonly naam: string;
}

/** Who is who: the names behind the accounts in facts and in the audit log. */
export class Namen extends Context.Service<Namen, { readonly lees: Effect.Effect<NaamVan, OpslagMislukt> }>()("@wmo-kit/kit/diensten/Namen") {}

/** Names from the accounts of this installation, of the command line, and of what works by itself. */
export const layerNamen = (vaste: readonly VastAccount[] = []): Layer.Layer<Namen, never, Databank | Kitinstelling> =>
  Layer.effect(
    Namen,
    Effect.gen(function* () {
      const databank = yield* Databank;
      const { tenant } = yield* Kitinstelling;
      const lees = listAccounts(tenant).pipe(
        Effect.provideService(Databank, databank),
        Effect.map((accounts): NaamVan => {
          const namen = new Map<string, string>([
            [OPDRACHTREGEL.account, "Opdrachtregel"],
            ...[...vaste, ...accounts].map(({ account, naam }) => [account, naam] as const),
          ]);
          return (account) => namen.get(account) ?? null;
        }),
      );
      return Namen.of({ lees });
    }),
  );
