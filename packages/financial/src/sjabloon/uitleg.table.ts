/** What a field that is no figure is called, and how to fill in a field where the name alone leaves doubt. */
interface Velduitleg {
  readonly naam?: string;
  readonly uitleg?: string;
}

/**
 * The words beside the fields of the template. Names of figures stand in `VELDEN`.
 *
 * @source dagbesteding 9, 16.7, 19, 22.2 and 24; wijkteam 79, 89–92, 100 and 104.3
 */
export const UITLEG: Readonly<Record<string, Velduitleg>> = {
  rechtspersoon: { naam: "kenmerk van de rechtspersoon", uitleg: "Een eigen kenmerk of het KvK-nummer. Geen naam van een persoon en geen Bsn." },
  "boekjaar.begindatum": { naam: "eerste dag van het boekjaar", uitleg: "Als jjjj-mm-dd, bijvoorbeeld 2025-01-01." },
  "boekjaar.einddatum": { naam: "laatste dag van het boekjaar", uitleg: "Als jjjj-mm-dd, bijvoorbeeld 2025-12-31." },
  "verklaring.soort": { naam: "soort verklaring van de accountant" },
  "verklaring.strekking": { naam: "strekking van de verklaring", uitleg: "Kies geen bij een verklaring zonder oordeel." },
  "verklaring.onzekerheidVanMaterieelBelang": { naam: "onzekerheid van materieel belang in de verklaring" },
  "verklaring.continuiteitsparagraaf": { naam: "continuïteitsparagraaf in de verklaring" },
  "balans.vlottendeActivaZonderLiquideMiddelen": { uitleg: "Voorraden, vorderingen en effecten samen. Tel de liquide middelen niet mee." },
  "balans.totaalActiva": { uitleg: "Even groot als het totaal vermogen." },
  "balans.eigenVermogen": { uitleg: "Kapitaal en alle reserves samen. Een tekort is negatief." },
  "balans.reserveWlz": { uitleg: "Het deel van de reserves dat uit de Wlz komt." },
  "balans.reserveGemeenten": { uitleg: "Het deel van de reserves dat van gemeenten komt." },
  "balans.totaalPassiva": { uitleg: "Eigen vermogen, voorzieningen en schulden samen." },
  "beginstand.totaalActiva": { uitleg: "Zoals de jaarrekening van dit jaar het vorige jaar laat zien." },
  "resultatenrekening.nettoOmzet": { uitleg: "Omzet zonder btw en kortingen." },
  "resultatenrekening.personeelskosten": { uitleg: "Kosten zijn een positief bedrag." },
  "resultatenrekening.resultaatDeelnemingen": { uitleg: "Winst is positief, verlies is negatief." },
  "resultatenrekening.financieelResultaat": { uitleg: "Rente en dergelijke. Een last is negatief." },
  "resultatenrekening.uitzonderlijkResultaat": { uitleg: "Eenmalige baten en lasten. Een last is negatief." },
  "resultatenrekening.belasting": { uitleg: "Een last is positief, een teruggave is negatief." },
  "uitkeringen.indirectDividend": { uitleg: "Dividend dat via een andere rechtspersoon is uitgekeerd." },
  "uitkeringen.overigeVermogensmutaties": { uitleg: "Wat er verder bij het eigen vermogen kwam (positief) of afging (negatief)." },
  "personeel.gemiddeldAantalWerknemers": { uitleg: "Gemiddeld over het boekjaar." },
  "personeel.personenTotaal": { uitleg: "Personen in loondienst en personen niet in loondienst samen." },
  "lumpsum.lumpsum": { uitleg: "Alleen voor het wijkteam: het bedrag voor de opdracht over dit jaar." },
  "lumpsum.loonsom": { uitleg: "Alleen van deze opdracht." },
  "verzekering.geldigheid.begindatum": { naam: "eerste dag van de verzekering", uitleg: "Als jjjj-mm-dd." },
  "verzekering.geldigheid.einddatum": { naam: "laatste dag van de verzekering", uitleg: "Als jjjj-mm-dd. Leeg: de verzekering loopt door." },
  "beloningen.aantal": { naam: "aantal personen met een beloning", uitleg: "Bestuurders en hun partners met aandelen. Vul 0 in als er geen zijn. Leeg is onbekend." },
  "beloningen.kenmerk": { naam: "kenmerk van de persoon", uitleg: "Een eigen kenmerk, zoals bestuurder 1. Geen naam en geen Bsn." },
  "beloningen.rol": { naam: "rol van de persoon" },
  "beloningen.partnerVan": { naam: "kenmerk van de bestuurder van wie dit de partner is" },
  "beloningen.isAandeelhouder": { naam: "is aandeelhouder" },
  "beloningen.dividend": { uitleg: "Ook dividend aan de eigen holding." },
  "beloningen.waardegroeiReserves": { uitleg: "Alleen de groei die niet al bij dividend staat." },
  "beloningen.deeltijdfactor": { uitleg: "1 is voltijd. 0,8 is vier van de vijf dagen." },
  "beloningen.dagen": { naam: "dagen in functie", uitleg: "Leeg: het hele jaar." },
  "ondernemers.aantal": { naam: "aantal zelfstandige ondernemers", uitleg: "Ondernemers die zelf de aanbieder zijn, zoals bij een eenmanszaak. Vul 0 in als er geen zijn. Leeg is onbekend." },
  "ondernemers.kenmerk": { naam: "kenmerk van de ondernemer", uitleg: "Een eigen kenmerk. Geen naam en geen Bsn." },
  "ondernemers.winstaandeel": { uitleg: "Een verlies is negatief." },
  "ondernemers.deeltijdfactor": { uitleg: "1 is voltijd. 0,8 is vier van de vijf dagen." },
  "ondernemers.dagen": { naam: "dagen als ondernemer in dit jaar", uitleg: "Leeg: het hele jaar." },
  "verbondenPartijen.aantal": { naam: "aantal verbonden partijen", uitleg: "Vul 0 in als er geen zijn. Leeg is onbekend." },
  "verbondenPartijen.kenmerk": { naam: "kenmerk van de verbonden partij", uitleg: "Een eigen kenmerk. Geen naam van een persoon en geen Bsn." },
  "verbondenPartijen.soort": { naam: "soort verbonden partij" },
  "verbondenPartijen.leningVerstrekt": { uitleg: "Wat de partij op de laatste dag nog moet terugbetalen." },
  "verbondenPartijen.leningOntvangen": { uitleg: "Wat op de laatste dag nog aan de partij moet worden terugbetaald." },
  "verbondenPartijen.transacties.aantal": { naam: "aantal transacties met deze partij", uitleg: "Leeg of 0: er zijn er geen." },
  "transacties.kenmerk": { naam: "kenmerk van de transactie" },
  "transacties.richting": { naam: "richting van de transactie", uitleg: "Inkoop: de aanbieder betaalt. Verkoop: de aanbieder wordt betaald." },
  "onderaannemers.aantal": { naam: "aantal onderaannemers", uitleg: "Vul 0 in als er geen zijn. Leeg is onbekend." },
  "onderaannemers.kenmerk": { naam: "kenmerk van de onderaannemer", uitleg: "Een eigen kenmerk. Geen naam van een persoon en geen Bsn." },
  "onderaannemers.ontvangenTarief": { uitleg: "Wat de gemeente betaalde voor de zorg van deze onderaannemer." },
  "onderaannemers.doorberekend": { uitleg: "Eigen kosten die bij deze onderaannemer in rekening zijn gebracht." },
};

/** What stands above the rows of each part. */
export const KOPJES: Readonly<Record<string, string>> = {
  rechtspersoon: "ALGEMEEN",
  verklaring: "VERKLARING VAN DE ACCOUNTANT",
  balans: "BALANS OP DE LAATSTE DAG VAN HET BOEKJAAR",
  beginstand: "BALANS OP DE EERSTE DAG VAN HET BOEKJAAR",
  resultatenrekening: "RESULTATENREKENING",
  uitkeringen: "UITKERINGEN EN EIGEN VERMOGEN",
  personeel: "PERSONEEL",
  lumpsum: "LUMPSUM VAN HET WIJKTEAM",
  verzekering: "VERZEKERING",
  beloningen: "BELONING VAN BESTUURDERS",
  ondernemers: "ZELFSTANDIGE ONDERNEMERS",
  verbondenPartijen: "VERBONDEN PARTIJEN",
  onderaannemers: "ONDERAANNEMERS",
};

/** The sheet that explains the template, one line a row. */
export const TOELICHTING = [
  "Zo vult u dit bestand in",
  "Elke rij is een gegeven, elke kolom vanaf E is een boekjaar. Wijzig kolom A niet en haal geen rijen weg.",
  "Een lege cel betekent: onbekend. Vul 0 in als het bedrag nul is. Op een onbekend gegeven volgt geen oordeel.",
  "Bedragen zijn in euro's, met een komma voor de centen: 1.234,56. Een punt staat alleen tussen duizendtallen. 12.5 wordt geweigerd.",
  "Een verlies of tekort krijgt een minteken. Kosten zijn een positief bedrag.",
  "Een datum is jjjj-mm-dd, bijvoorbeeld 2025-12-31. Vul bij ja of nee een van die twee woorden in.",
  "Een formule wordt niet uitgerekend en ook niet overgenomen. Plak de uitkomst als waarde.",
  "Meer personen of partijen? Kopieer de rijen en nummer door in kolom A, en pas het aantal aan.",
  "Noem geen personen bij naam en zet nergens een Bsn. Gebruik een eigen kenmerk.",
  "Laat de rij met het woord einde staan. Zo is te zien dat het bestand compleet is.",
] as const;
