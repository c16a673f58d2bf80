const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;
const VORM = /^[0-9]{9}$/;

/**
 * Whether nine digits pass the elfproef of Bsn and Rsin: the weighted sum is a multiple of 11, the last weight is -1.
 * All zeros pass the sum as well; a type that refuses them says so itself.
 *
 * @source iWmo 3.2, CS002
 */
export const doorstaatElfproef = (cijfers: string): boolean => {
  if (!VORM.test(cijfers)) return false;
  const som = GEWICHTEN.reduce((totaal, gewicht, plaats) => totaal + gewicht * Number(cijfers[plaats]), 0);
  return som % 11 === 0;
};
