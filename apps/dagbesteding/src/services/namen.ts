import { Databank, listAccounts, OPDRACHTREGEL, type OpslagMislukt } from "@wmo-kit/runtime";
import { Context, Effect, Layer } from "effect";

import { POSTVAK_ACCOUNT } from "../berichtenverkeer/postvak-account.js";
import { Instelling } from "./instelling.js";

/** The name of an account as people know it; null when nobody knows it any more. */
export type NaamVan = (account: string) => string | null;

/** Who is who: the names behind the accounts in facts and in the audit log. */
export class Namen extends Context.Service<Namen, { readonly lees: Effect.Effect<NaamVan, OpslagMislukt> }>()("@wmo-kit/dagbesteding/services/Namen") {}

/** Names from the accounts of this installation, and of the command line. */
export const layerNamen = Layer.effect(
  Namen,
  Effect.gen(function* () {
    const databank = yield* Databank;
    const { tenant } = yield* Instelling;
    const lees = listAccounts(tenant).pipe(
      Effect.provideService(Databank, databank),
      Effect.map((accounts): NaamVan => {
        const namen = new Map<string, string>([
          [OPDRACHTREGEL.account, "Opdrachtregel"],
          [POSTVAK_ACCOUNT.account, POSTVAK_ACCOUNT.naam],
          ...accounts.map(({ account, naam }) => [account, naam] as const),
        ]);
        return (account) => namen.get(account) ?? null;
      }),
    );
    return Namen.of({ lees });
  }),
);
