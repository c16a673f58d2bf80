/* What each rule of level 2 asks, in Dutch. @source iWmo 3.2, CS- en TR-regels */
const REGELS = new Map([
  ["CS002", "Het burgerservicenummer doorstaat de elfproef niet. Controleer het nummer."],
  ["CS003", "De einddatum ligt voor de begindatum, of er is geen begindatum. Verbeter de datums."],
  ["CS058", "De status van een startproduct is 1 (eerste aanlevering) of 3 (verwijderen). Kies een van die twee."],
  ["CS139", "De datum past niet bij DatumGebruik. Vul een onbekende dag en maand in met 01, en een onbekende datum met 1900-01-01."],
  ["TR134", "De datum ligt na de dagtekening van het bericht. Verbeter de datum of de dagtekening."],
]);

/** Which rule of level 2 is broken, and what to do. */
export const describeRegel = (regel: string): string =>
  REGELS.get(regel) ?? `De gegevens passen niet bij regel ${regel}. Zoek de regel op en verbeter de gegevens.`;
