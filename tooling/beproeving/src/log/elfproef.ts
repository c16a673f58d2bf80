/** Whether nine digits are a possible Bsn. @source Besluit burgerservicenummer; Logisch ontwerp GBA, rubriek 01.20 (elfproef) */
export const doorstaatElfproef = (cijfers: string): boolean => {
  const gewichten = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const som = gewichten.reduce((tot, gewicht, i) => tot + gewicht * Number(cijfers[i]), 0);
  return cijfers.length === gewichten.length && som > 0 && som % 11 === 0;
};
