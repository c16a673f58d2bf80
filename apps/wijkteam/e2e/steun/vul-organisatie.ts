import { parseJaarrekening } from "@wmo-kit/financial";
import { writeCsvSjabloon } from "@wmo-kit/financial/sjabloon";
import type { Page } from "playwright-core";

import { vraagApi } from "./vraag-api.js";

const FEITEN: readonly (readonly [boek: string, soort: string, gegevens: object])[] = [
  ["mensen", "persoon-vastgelegd", { id: "p-2", naam: "Bram Proef", inzet: "ervaringsdeskundige", inLoondienst: true }],
  ["mensen", "opzoeking-vastgelegd", { persoon: "p-2", onderdeel: "beroepsregisters", uitkomst: "geen bezwaar", datum: "2026-02-02", kenmerk: "map 1" }],
  ["mensen", "opzoeking-vastgelegd", { persoon: "p-2", onderdeel: "navraag bij eerdere werkgevers", uitkomst: "bezwaar", datum: "2026-02-03", kenmerk: "map 1" }],
  ["mensen", "kwalificatie-vastgelegd", { persoon: "p-2", kwalificatie: "pgb", omschrijving: "Cursus pgb", kenmerk: "map 2", datum: "2026-01-15", geldigTot: "2026-05-31" }],
  ["mensen", "functionaris-aangewezen", { id: "f-1", persoon: "p-2", functie: "pgb-deskundige", vanaf: "2026-02-01", kenmerk: "besluit 3" }],
  ["organisatie", "partner-vastgelegd", { naam: "Stip Proef", partnersoort: "welzijn of Stip", contactpersoon: "Eva Proef", afspraken: "Convenant 2026", nagekekenOp: "2026-02-01" }],
  ["organisatie", "risico-vastgelegd", { id: "r-1", omschrijving: "De wachttijd loopt op", beinvloedbaar: true, voorspelbaar: true, prioriteit: 1, datum: "2026-02-01" }],
  ["organisatie", "risico-vastgelegd", { id: "r-2", omschrijving: "Veel verzuim", beinvloedbaar: true, voorspelbaar: false, prioriteit: 2, datum: "2026-02-01" }],
  ["organisatie", "beheersmaatregel-vastgelegd", { id: "m-1", risico: "r-1", maatregel: "Invalpool", onderbouwing: "Vangt uitval op", eigenaar: "p-2", uiterlijk: "2026-03-31" }],
  ["organisatie", "ontwikkelplan-vastgesteld", { id: "plan", jaar: 2026, overlegOp: "2026-01-10", datum: "2026-01-20", kenmerk: "Plan 2026", investering: 2_500_000 }],
  ["organisatie", "ontwikkeldoel-vastgelegd", { id: "doel", plan: "plan", thema: "indicatoren", resultaat: "Cijfers per wijk", eigenaar: "p-2" }],
  ["organisatie", "voortgang-vastgelegd", { ontwikkeldoel: "doel", kwartaal: 1, datum: "2026-04-10", voortgang: "Eerste cijfers", uitgegeven: 125_050 }],
  ["financieel", "liquiditeit-vastgelegd", { datum: "2026-03-31", liquideMiddelen: 2_000_000, vlottendeActiva: 3_000_000, kortlopendeSchulden: 4_000_000, verplichtingen: 500_000, kenmerk: "Map 3" }],
  ["kwaliteit", "klacht-ontvangen", { ontvangen: "2026-03-02", onderwerp: "bejegening", omschrijving: "Te lang gewacht", klager: "inwoner" }],
];

/** The accounts of a year, as the template in CSV. */
export const JAARCIJFERS = writeCsvSjabloon([
  parseJaarrekening({
    rechtspersoon: "Wijkteam De Proef",
    boekjaar: { begindatum: "2025-01-01", einddatum: "2025-12-31" },
    lumpsum: { lumpsum: 1_000_000_000, personeelskosten: 640_000_000, overheadEnOverigeKosten: 300_000_000, loonsom: 400_000_000, socialReturnWaarde: 20_000_000 },
  })._unsafeUnwrap(),
]);

const KAART = {
  opdrachtnemer: "Wijkteam BV",
  rechtspersonen: [{ kenmerk: "Wijkteam BV" }],
  personen: [{ kenmerk: "bestuurder 1" }],
  relaties: [{ soort: "belang", van: "bestuurder 1", naar: "Wijkteam BV", aandelen: "1/2", stemrecht: "1/2" }],
};

/** Fills every register of the organisation, with what is in order and what is not. */
export const vulOrganisatie = async (page: Page): Promise<void> => {
  for (const [boek, soort, gegevens] of FEITEN) await vraagApi(page, `/api/register/${boek}`, { soort, gegevens });
  await vraagApi(page, "/api/netwerkkaart", KAART);
};
