import type { Roosterdag } from "../../../../src/aanwezigheid/weergave.js";
import { antwoordOp, inTransactie, vanAccount } from "./databank.js";

/** A day of a roster as it was when there was a connection. */
export interface Bewaardedag {
  readonly account: string;
  readonly locatie: string;
  readonly datum: string;
  readonly bewaardOp: number;
  readonly rooster: Roosterdag;
}

/** Keeps a day of a roster for the account that is signed in. */
export const bewaarDag = (account: string, rooster: Roosterdag): Promise<void> =>
  inTransactie(["dagen"], "readwrite", async (lade) => {
    const { locatie, datum } = rooster;
    await antwoordOp(lade("dagen").put({ account, locatie, datum, bewaardOp: Date.now(), rooster } satisfies Bewaardedag));
  });

/** A day of a roster as it was kept. */
export const leesDag = (account: string, locatie: string, datum: string): Promise<Bewaardedag | undefined> =>
  inTransactie(["dagen"], "readonly", (lade) => antwoordOp<Bewaardedag | undefined>(lade("dagen").get([account, locatie, datum])));

/** Takes days before a day off the device: nobody taps there any more without a connection. */
export const vergeetVoor = (account: string, datum: string): Promise<void> =>
  inTransactie(["dagen"], "readwrite", async (lade) => {
    const dagen = lade("dagen");
    const rijen = await antwoordOp<Bewaardedag[]>(dagen.getAll(vanAccount(account)));
    await Promise.all(rijen.filter((rij) => rij.datum < datum).map((rij) => antwoordOp(dagen.delete([account, rij.locatie, rij.datum]))));
  });

/** Takes off the device what was kept for other accounts, of people who went away without signing out. */
export const vergeetAnderen = (account: string): Promise<void> =>
  inTransactie(["dagen"], "readwrite", async (lade) => {
    const dagen = lade("dagen");
    await Promise.all([
      antwoordOp(dagen.delete(IDBKeyRange.upperBound([account], true))),
      antwoordOp(dagen.delete(IDBKeyRange.lowerBound([account, []], true))),
    ]);
  });

/** Takes every name off the device, as when somebody signs out. Taps that still have to be sent hold no names, and stay. */
export const vergeetNamen = (account: string): Promise<void> =>
  inTransactie(["dagen", "toestel"], "readwrite", async (lade) => {
    await Promise.all([
      antwoordOp(lade("dagen").delete(vanAccount(account))),
      antwoordOp(lade("toestel").delete(plaatsenVan(account))),
    ]);
  });

const plaatsenVan = (account: string): string => `plaatsen:${account}`;

/** A place where people come, as the device keeps it. */
export interface Plaats {
  readonly id: string;
  readonly naam: string;
}

/** Keeps the list of locations for the account that is signed in. */
export const bewaarPlaatsen = (account: string, plaatsen: readonly Plaats[]): Promise<void> =>
  inTransactie(["toestel"], "readwrite", async (lade) => {
    await antwoordOp(lade("toestel").put({ soort: plaatsenVan(account), plaatsen }));
  });

/** The locations as they were kept. */
export const leesPlaatsen = async (account: string): Promise<readonly Plaats[] | undefined> => {
  const rij = await inTransactie(["toestel"], "readonly", (lade) =>
    antwoordOp<{ readonly plaatsen: readonly Plaats[] } | undefined>(lade("toestel").get(plaatsenVan(account))),
  );
  return rij?.plaatsen;
};
