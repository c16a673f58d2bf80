import { vergeetNamen } from "./apparaat/rooster-op-apparaat.js";
import { vergeetInzet } from "./use-inzet.js";

/** Who signs out leaves no name on the device. Taps that still have to be sent hold no name; they wait for the same account. */
export const vergeetApparaat = async (account: string): Promise<void> => {
  vergeetInzet(account);
  // A browser that keeps nothing has nothing to forget.
  await vergeetNamen(account).catch(() => undefined);
};
