/** The page that an address asks for; the first one when it asks for none. @unit counted from 1 */
export const readPagina = (tekst: string | undefined): number => {
  const gevraagd = Number(tekst ?? "1");
  return Number.isSafeInteger(gevraagd) && gevraagd >= 1 && gevraagd <= 1_000_000 ? gevraagd : 1;
};
