import type { BekendePrestatie } from "../keten/declaraties.js";
import type { Stand } from "./grootboekpost.js";

/** Adds up lines against a limit. */
export const tel = (regels: readonly BekendePrestatie[], telt: (regel: BekendePrestatie) => number, maximum: number | undefined): Stand => {
  const som = (stand: BekendePrestatie["stand"]): number => regels.reduce((totaal, regel) => totaal + (regel.stand === stand ? telt(regel) : 0), 0);
  const [ingediend, toegekend] = [som("ingediend"), som("toegekend")];
  return maximum === undefined ? { ingediend, toegekend } : { maximum, ingediend, toegekend, over: maximum - ingediend - toegekend };
};
