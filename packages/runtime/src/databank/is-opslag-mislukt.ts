import type { Opslagoorzaak } from "./errors.js";

/** Whether a failure of any kind is one of the store with this cause. */
export const isOpslagMislukt = (fout: unknown, oorzaak: Opslagoorzaak): boolean =>
  typeof fout === "object" && fout !== null && "_tag" in fout && fout._tag === "OpslagMislukt" && "oorzaak" in fout && fout.oorzaak === oorzaak;
