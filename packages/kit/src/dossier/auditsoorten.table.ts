/** What stands in the audit log about a dossier, in words. @source NEN 7513:2018, 6 */
export const AUDITSOORTEN: Readonly<Record<string, string>> = {
  "dossier-ingezien": "Dossier bekeken",
  "dossier-gewijzigd": "Dossier gewijzigd",
  "dossier-geweigerd": "Toegang tot het dossier geweigerd",
  "bsn-getoond": "Burgerservicenummer bekeken",
  "bericht-gehaald": "Bericht opgehaald",
  "bericht-ontvangen": "Bericht ontvangen",
  "bericht-aangeboden": "Bericht verstuurd",
  "bericht-afgehandeld": "Bericht afgehandeld",
  "audit-ingezien": "Logboek van dit dossier bekeken",
  "betrokkene-toegevoegd": "Iemand bij dit dossier betrokken",
  "betrokkene-verwijderd": "Iemand is niet meer bij dit dossier betrokken",
  "noodtoegang-genomen": "Dossier in nood geopend",
  "dossier-vernietigd": "Dossier vernietigd",
  "verwijderverzoek-vastgelegd": "Verzoek om vernietiging vastgelegd",
  "verwijderverzoek-beslist": "Beslist op een verzoek om vernietiging",
  "opdracht-uitgevoerd": "Opdracht gegeven op de opdrachtregel",
};
