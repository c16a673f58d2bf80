/**
 * One text for several values, to look something up by. The values are parted by a character that XML forbids,
 * so that different values never give the same text.
 */
export const sleutelVan = (...delen: readonly (string | number | undefined)[]): string => delen.join("\u0000");

/** Rows by their key, in the order they came. */
export const groepeerOp = <T>(rijen: readonly T[], sleutel: (rij: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groepen = new Map<string, T[]>();
  for (const rij of rijen) {
    const naam = sleutel(rij);
    const groep = groepen.get(naam);
    if (groep === undefined) groepen.set(naam, [rij]);
    else groep.push(rij);
  }
  return groepen;
};
