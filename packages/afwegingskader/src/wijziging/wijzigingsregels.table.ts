import type { NormId } from "@wmo-kit/domain";

import type { EisVerwijzing } from "../kern/eis-verwijzing.js";
import type { Programma } from "../programma.js";
import type { Wijzigingsoort } from "./wijziging.js";

/** What a change asks: a report by a norm, approval, and an addendum; `foutcode` says that it is reported too late. */
export interface Wijzigingsregel {
  readonly eis: EisVerwijzing;
  readonly norm?: NormId;
  readonly foutcode?: "WIJZIGING_TE_LAAT_GEMELD" | "AGB_WIJZIGING_TE_LAAT_GEMELD";
  readonly goedkeuring: boolean;
  readonly addendum: boolean;
}

const CONTRACT_DAGBESTEDING: Wijzigingsregel = {
  eis: "D-20.8",
  norm: "D-20.8",
  foutcode: "WIJZIGING_TE_LAAT_GEMELD",
  goedkeuring: true,
  addendum: true,
};
const AANBOD_DAGBESTEDING: Wijzigingsregel = { eis: "D-21.2", goedkeuring: true, addendum: false };

// The programme of the wijkteam names only the AGB code and the legal form; of the rest a report is enough.
const MELDEN_WIJKTEAM: Wijzigingsregel = { eis: "W-98.5", goedkeuring: false, addendum: false };

/** What each change asks under each programme. @source D-20.8, D-20.9, D-21.2, W-98.5 */
export const WIJZIGINGSREGELS: Readonly<Record<Programma, Readonly<Record<Wijzigingsoort, Wijzigingsregel>>>> = {
  dagbesteding: {
    naam: CONTRACT_DAGBESTEDING,
    rechtsvorm: CONTRACT_DAGBESTEDING,
    "KvK-nummer": CONTRACT_DAGBESTEDING,
    IBAN: CONTRACT_DAGBESTEDING,
    "AGB-code": CONTRACT_DAGBESTEDING,
    contactgegevens: { eis: "D-20.9", goedkeuring: false, addendum: false },
    locatie: AANBOD_DAGBESTEDING,
    aanbod: AANBOD_DAGBESTEDING,
  },
  wijkteam: {
    naam: MELDEN_WIJKTEAM,
    // "Het wijzigen van de rechtsvorm ofwel de AGB-code vereist een wijziging van het contract"; the term is for the AGB code.
    rechtsvorm: { eis: "W-98.5", goedkeuring: true, addendum: true },
    "KvK-nummer": MELDEN_WIJKTEAM,
    IBAN: MELDEN_WIJKTEAM,
    "AGB-code": {
      eis: "W-98.5",
      norm: "W-98.5.wijziging",
      foutcode: "AGB_WIJZIGING_TE_LAAT_GEMELD",
      goedkeuring: true,
      addendum: true,
    },
    contactgegevens: MELDEN_WIJKTEAM,
    locatie: MELDEN_WIJKTEAM,
    aanbod: MELDEN_WIJKTEAM,
  },
};
