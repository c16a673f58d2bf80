import type { Meldplichtrij } from "../meldplicht/meldplicht.js";
import type { Dagbestedingfeit } from "./incident.js";

const ERNSTIG = ["calamiteit", "geweldsincident"] as const;
const PROTOCOL = { feiten: ERNSTIG, norm: "D-3.5", telt: "dagen", eis: "D-3.5" } as const;
const BINNEN_VIJF_WERKDAGEN = { ontvanger: "de opdrachtgever", norm: "D-16.6", telt: "dagen" } as const;

/**
 * The duties to report of a provider of dagbesteding. The regional protocol names the term for calamities, the programme does not.
 * A data breach goes to the AP by the AVG itself; the programme asks only that information security is in order.
 *
 * @source D-3.5, D-16.6; AVG art. 33 lid 1
 */
export const DAGBESTEDING_MELDPLICHTEN = [
  { id: "gemeente", ontvanger: "de gemeente", ...PROTOCOL },
  { id: "verwijzer", ontvanger: "de verwijzer", ...PROTOCOL },
  {
    id: "autoriteit-persoonsgegevens",
    feiten: ["datalek"],
    ontvanger: "de Autoriteit Persoonsgegevens",
    norm: "AVG-33.1",
    telt: "uren",
    eis: "D-18.1",
  },
  { id: "opdrachtgever-onderzoek", feiten: ["onderzoek van een toezichthouder"], eis: "D-16.6.a", ...BINNEN_VIJF_WERKDAGEN },
  { id: "opdrachtgever-nakoming", feiten: ["nakoming in gevaar of maatregel"], eis: "D-16.6.b", ...BINNEN_VIJF_WERKDAGEN },
  {
    // "stuurt zodra beschikbaar een afschrift van het onderzoek (…) voor zover deze maatregelen niet openbaar zijn"
    id: "opdrachtgever-afschrift",
    feiten: ["niet-openbare stukken"],
    ontvanger: "de opdrachtgever",
    norm: "D-16.6.b",
    telt: "dagen",
    eis: "D-16.6.b",
  },
  { id: "opdrachtgever-onrust", feiten: ["maatschappelijke onrust of media"], eis: "D-16.6.c", ...BINNEN_VIJF_WERKDAGEN },
  { id: "opdrachtgever-bestuur", feiten: ["wisseling in het bestuur"], eis: "D-16.6.d", ...BINNEN_VIJF_WERKDAGEN },
  { id: "opdrachtgever-fraude", feiten: ["vermoeden van fraude of oneigenlijk gebruik"], eis: "D-16.6.e", ...BINNEN_VIJF_WERKDAGEN },
] as const satisfies readonly Meldplichtrij<Dagbestedingfeit>[];
