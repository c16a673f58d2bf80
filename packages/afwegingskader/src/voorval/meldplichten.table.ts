import type { Meldplichtrij } from "../meldplicht/meldplicht.js";
import type { Wijkteamfeit } from "./voorval.js";

const OPDRACHTGEVER = "de opdrachtgever";
const BINNEN_VIJF_WERKDAGEN = { ontvanger: OPDRACHTGEVER, norm: "W-65.1", telt: "dagen", eis: "W-65.1" } as const;
const TIJDIG = { ontvanger: OPDRACHTGEVER, norm: "W-65.2", telt: "dagen", eis: "W-65.2" } as const;

/**
 * The duties to report of the wijkteam. A report to the AP or to the supervisor is itself a fact for the client.
 *
 * @source W-64.3 (term: AVG art. 33 lid 1), W-64.4, W-65.1, W-65.2
 */
export const WIJKTEAM_MELDPLICHTEN = [
  {
    id: "toezichthouder",
    feiten: ["calamiteit", "geweldsincident"],
    ontvanger: "de toezichthouder",
    norm: "W-64.4.toezichthouder",
    telt: "dagen",
    eis: "W-64.4",
    levertFeit: "melding bij het Wmo-toezicht",
  },
  {
    id: "opdrachtgever",
    feiten: ["calamiteit", "geweldsincident"],
    ontvanger: OPDRACHTGEVER,
    norm: "W-64.4.opdrachtgever",
    telt: "dagen",
    eis: "W-64.4",
  },
  {
    id: "autoriteit-persoonsgegevens",
    feiten: ["datalek"],
    ontvanger: "de Autoriteit Persoonsgegevens",
    norm: "AVG-33.1",
    telt: "uren",
    eis: "W-64.3",
    levertFeit: "melding bij de Autoriteit Persoonsgegevens",
  },
  { id: "opdrachtgever-ap-melding", feiten: ["melding bij de Autoriteit Persoonsgegevens"], ...BINNEN_VIJF_WERKDAGEN },
  { id: "opdrachtgever-toezichtmelding", feiten: ["melding bij het Wmo-toezicht"], ...BINNEN_VIJF_WERKDAGEN },
  { id: "opdrachtgever-onderzoek", feiten: ["onderzoek door een derde"], ...BINNEN_VIJF_WERKDAGEN },
  { id: "opdrachtgever-rapport", feiten: ["definitief rapport van een derde"], ...BINNEN_VIJF_WERKDAGEN },
  { id: "opdrachtgever-maatregel", feiten: ["maatregel van een derde"], ...BINNEN_VIJF_WERKDAGEN },
  { id: "opdrachtgever-onrust", feiten: ["maatschappelijke onrust of media"], ...BINNEN_VIJF_WERKDAGEN },
  { id: "opdrachtgever-afwijking", feiten: ["afwijking van de overeenkomst"], ...BINNEN_VIJF_WERKDAGEN },
  { id: "opdrachtgever-fraude", feiten: ["fraude of oneigenlijk gebruik"], ...BINNEN_VIJF_WERKDAGEN },
  { id: "opdrachtgever-netwerkkaart", feiten: ["wijziging van de netwerkkaart"], ...TIJDIG },
  { id: "opdrachtgever-sleutelfunctionaris", feiten: ["wissel van een sleutelfunctionaris"], ...TIJDIG },
  { id: "opdrachtgever-toezichthouders", feiten: ["wissel van een toezichthouder"], ...TIJDIG },
] as const satisfies readonly Meldplichtrij<Wijkteamfeit>[];
