/** Tested on both sides of its boundary: each change is noticed. */
export const isVolwassen = (leeftijd: number): boolean => leeftijd >= 18;

/** The boundary itself is not tested: one change survives. */
export const isOud = (leeftijd: number): boolean => leeftijd >= 65;

const bewaard = new Map<number, number>();

/** Keeps what it computed: a change leaves a wrong answer behind for who comes after it. */
export const verdubbel = (getal: number): number => {
  const bekend = bewaard.get(getal);
  if (bekend !== undefined) return bekend;
  const dubbel = getal * 2;
  bewaard.set(getal, dubbel);
  return dubbel;
};

/** Goes round for ever when it counts down. */
export const som = (tot: number): number => {
  let totaal = 0;
  for (let getal = 1; getal !== tot + 1; getal += 1) totaal += getal;
  return totaal;
};
