import { antwoordOp, inTransactie, vanAccount } from "./databank.js";
import { nieuwKenmerk } from "./make-kenmerk.js";
import { opVolgorde, type Apparaatfeit, type Onderweg, type Registratie } from "./registratie.js";
import { volgendeStempel, type Toestel } from "./stempel.js";

const TOESTEL = "toestel";

/** Keeps a tap on the device; when the promise is kept it survives a page that is killed or a battery that is empty. */
export const legInWachtrij = (account: string, registratie: Registratie): Promise<Apparaatfeit> =>
  inTransactie(["feiten", "toestel"], "readwrite", async (lade) => {
    const bewaard = await antwoordOp<Toestel | undefined>(lade("toestel").get(TOESTEL));
    const stempel = volgendeStempel(bewaard ?? { apparaat: nieuwKenmerk(), volgorde: 0, tijdstipMs: 0 }, Date.now());
    const { apparaat, volgorde, tijdstipMs } = stempel;
    const feit: Apparaatfeit = { ...registratie, kenmerk: nieuwKenmerk(), apparaat, volgorde, tijdstip: new Date(tijdstipMs).toISOString() };
    await Promise.all([
      antwoordOp(lade("toestel").put({ soort: TOESTEL, ...stempel })),
      antwoordOp(lade("feiten").add({ account, feit, weigering: null } satisfies Onderweg)),
    ]);
    return feit;
  });

/** Every tap of an account that the server has not taken in, in the order of tapping. */
export const leesWachtrij = (account: string): Promise<readonly Onderweg[]> =>
  inTransactie(["feiten"], "readonly", async (lade) => {
    const rijen = await antwoordOp<Onderweg[]>(lade("feiten").getAll(vanAccount(account)));
    return rijen.toSorted(opVolgorde);
  });

/** What the server said of taps: what it has is taken off the device, what it refused stays with the reason. */
export const verwerkUitkomsten = (
  account: string,
  uitkomsten: readonly { readonly feit: Apparaatfeit; readonly weigering: string | null }[],
): Promise<void> =>
  inTransactie(["feiten"], "readwrite", async (lade) => {
    const feiten = lade("feiten");
    await Promise.all(
      uitkomsten.map(
        ({ feit, weigering }): Promise<unknown> =>
          weigering === null
          ? antwoordOp(feiten.delete([account, feit.kenmerk]))
          : antwoordOp(feiten.put({ account, feit, weigering } satisfies Onderweg)),
      ),
    );
  });
