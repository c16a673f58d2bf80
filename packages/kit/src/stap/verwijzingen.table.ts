/**
 * Fields that name another case of the dossier, with the life cycle of that case: a person chooses it, and never types its id.
 * The place is that of the field in the form.
 */
export const VERWIJZINGEN: Readonly<Record<string, string>> = {
  "A1 onderzoek-gestart.onderzoek": "A2",
  "A1 oplossing-geboden.advies": "A3",
  "A2 onderzoek-gestart.aanleiding.melding": "A1",
  "A2 onderzoek-gestart.aanleiding.indicatie": "A6",
  "A2 onderzoek-overgeslagen.melding": "A1",
  "A3 advies-begonnen.onderzoek": "A2",
  "A3 ter-toetsing-aangeboden.pgbToets": "A4",
  "A3 zonder-toets-vrijgegeven.pgbToets": "A4",
  "A4 pgb-overwogen.onderzoek": "A2",
  "A5 basishulp-gestart.melding": "A1",
  "A5 basishulp-gestart.onderzoek": "A2",
  "A5 inwoner-stemt-in.veiligheidsplan": "A8",
  "A5 aanvullende-zorg-ingeschakeld.advies": "A3",
  "A6 indicatie-aangevraagd.advies": "A3",
  "A6 verlengd.advies": "A3",
  "B2 toewijzing-overgenomen.toeleiding": "B1",
  "B2 ondersteuning-gestart.locatiewijziging": "B10",
  "B2 ondersteuning-gestart.medewerkers": "B7",
  "B2 hervat.locatiewijziging": "B10",
  "B2 hervat.medewerkers": "B7",
  "B2 onderbroken.besluit": "B3",
  "B2 eenzijdig-gestopt.besluit": "B3",
  "B3 voornemen-vastgelegd.ondersteuning": "B2",
  "B4 tijd-geregistreerd.ondersteuning": "B2",
  "B4 tijd-geregistreerd.toeleiding": "B1",
  "B4 tijd-geregistreerd.vervangt": "B4",
  "B4 keten-aangevuld.ondersteuning": "B2",
  "B4 keten-aangevuld.toeleiding": "B1",
};
