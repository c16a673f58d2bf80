import type { Regelgroep } from "./regelgroep.js";
import { GEEN_VINDPLAATS } from "./rijplaats.js";
import { listCodes, type Rijregels } from "./rijregels.js";
import { createRijtoets } from "./toets-rijen.js";

/** A client with its rows. */
type MetPrestaties<C, R> = C & { readonly prestaties: readonly R[] };

/** The element of a whole message that holds the clients. */
export interface Rijbericht<K, C, R, S> {
  readonly kop: K;
  readonly clienten: readonly MetPrestaties<C, R>[];
  readonly slot: S;
}

/** Asks the rules of a message of rows about one that is in memory as a whole. */
export const inRijen = <B, K, C, R, S, M extends B>(
  regels: Rijregels<B, K, C, R, S>,
  splits: (bericht: M) => Rijbericht<K, C, R, S> | undefined,
): Regelgroep<M> => ({
  codes: listCodes(regels),
  toets: (bericht, tekst, meld) => {
    const delen = splits(bericht);
    if (delen === undefined) return;
    const toets = createRijtoets(regels, { bericht, kop: delen.kop, tekst, vind: GEEN_VINDPLAATS });
    for (const client of delen.clienten) {
      toets.openClient(client, GEEN_VINDPLAATS);
      for (const rij of client.prestaties) toets.neemRij(rij, GEEN_VINDPLAATS);
      toets.sluitClient();
    }
    toets.sluit(delen.slot, ({ code, plaatsen, pad }) => meld(code, plaatsen, pad));
  },
});
