import type { Rol } from "./recht/rol.table.js";

/** Who acts on access itself, for the audit: an account, or the command line of this machine. */
export interface Handelende {
  readonly account: string;
  readonly rollen: readonly Rol[];
  /** Network address, null on the machine itself. */
  readonly adres: string | null;
}

/** Somebody with access to the machine; stands above the accounts, and in the audit. */
export const OPDRACHTREGEL: Handelende = { account: "opdrachtregel", rollen: [], adres: null };

/** Somebody who has not signed in (yet). */
export const onbekende = (adres: string | null): Handelende => ({ account: "onbekend", rollen: [], adres });
