import type { Bericht } from "../../src/index.js";

/** One kind of message in the traffic between municipality and provider. */
export interface Berichtregel {
  readonly soort: Bericht["soort"];
  /** Dutch name in the standard. */
  readonly naam: string;
  /** Who sends it; the other one receives it. */
  readonly verzender: "gemeente" | "aanbieder";
  /** What answers it: a return message, or the answer to a claim. */
  readonly antwoord?: Bericht["soort"];
}

/** Which message goes from whom to whom, and what answers it. @source iWmo 3.2, berichtenoverzicht */
export const BERICHTENOVERZICHT = [
  { soort: "WMO301", naam: "toewijzingbericht", verzender: "gemeente", antwoord: "WMO302" },
  { soort: "WMO302", naam: "toewijzing-retourbericht", verzender: "aanbieder" },
  { soort: "WMO305", naam: "startbericht", verzender: "aanbieder", antwoord: "WMO306" },
  { soort: "WMO306", naam: "start-retourbericht", verzender: "gemeente" },
  { soort: "WMO307", naam: "stopbericht", verzender: "aanbieder", antwoord: "WMO308" },
  { soort: "WMO308", naam: "stop-retourbericht", verzender: "gemeente" },
  { soort: "WMO315", naam: "verzoek om toewijzing", verzender: "aanbieder", antwoord: "WMO316" },
  { soort: "WMO316", naam: "verzoek om toewijzing-retourbericht", verzender: "gemeente" },
  { soort: "WMO317", naam: "verzoek om wijziging", verzender: "aanbieder", antwoord: "WMO318" },
  { soort: "WMO318", naam: "verzoek om wijziging-retourbericht", verzender: "gemeente" },
  { soort: "WMO319", naam: "antwoordbericht", verzender: "gemeente", antwoord: "WMO320" },
  { soort: "WMO320", naam: "antwoord-retourbericht", verzender: "aanbieder" },
  { soort: "WMO323", naam: "declaratiebericht", verzender: "aanbieder", antwoord: "WMO325" },
  { soort: "WMO325", naam: "declaratie-antwoordbericht", verzender: "gemeente" },
] as const satisfies readonly Berichtregel[];
