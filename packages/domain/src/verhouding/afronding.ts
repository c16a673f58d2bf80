import type { Verhouding } from "./verhouding.js";

/**
 * Ways to make a whole number of a ratio; the caller always names one.
 * “Half weg van nul” is the rounding people learn at school: 0,5 becomes 1 and -0,5 becomes -1.
 */
export const AFRONDINGEN = ["half-weg-van-nul", "half-naar-even", "naar-beneden", "naar-boven", "naar-nul"] as const;
export type Afronding = (typeof AFRONDINGEN)[number];

const gaatVerder: Record<Afronding, (heel: bigint, dubbeleRest: bigint, noemer: bigint, negatief: boolean) => boolean> = {
  "half-weg-van-nul": (_heel, dubbeleRest, noemer) => dubbeleRest >= noemer,
  "half-naar-even": (heel, dubbeleRest, noemer) => dubbeleRest > noemer || (dubbeleRest === noemer && heel % 2n !== 0n),
  "naar-beneden": (_heel, dubbeleRest, _noemer, negatief) => negatief && dubbeleRest > 0n,
  "naar-boven": (_heel, dubbeleRest, _noemer, negatief) => !negatief && dubbeleRest > 0n,
  "naar-nul": () => false,
};

/** The whole number that a ratio becomes under a named rounding. */
export const roundVerhouding = ({ teller, noemer }: Verhouding, afronding: Afronding): bigint => {
  const negatief = teller < 0n;
  const heel = teller / noemer;
  const rest = teller - heel * noemer;
  const dubbeleRest = 2n * (negatief ? -rest : rest);
  if (!gaatVerder[afronding](heel, dubbeleRest, noemer, negatief)) return heel;
  return negatief ? heel - 1n : heel + 1n;
};
