import type { OvergangVan } from "../kern/overgang.js";
import { verzondenNietWijzigbaar } from "../kern/verzonden-niet-wijzigbaar.js";
import type { Eenzijdig } from "./eenzijdig.js";
import type { EenzijdigGegevens } from "./eenzijdig.schemas.js";
import {
  alternatievenBenut,
  anderenGevraagd,
  gedragGeenGevolg,
  gemotiveerd,
  genoegGewaarschuwd,
  looptNog,
  ondersteuningLoopt,
  overlegGevoerd,
  stopdagGeweest,
  warmOvergedragen,
  zwaarwegendeGrond,
} from "./eenzijdig.wachters.js";
import { naOverleg, naStop } from "./gevolgen.js";
import type { EenzijdigToestand } from "./toestanden.js";

const OPEN = ["voornemen", "afgewogen", "alternatieven-benut", "overleg", "warme-overdracht"] as const;

/** The rows of a one-sided stop or suspension; there is no way round a step. @source lifecycle.md B3 */
export const EENZIJDIG_OVERGANGEN: readonly OvergangVan<EenzijdigToestand, Eenzijdig, EenzijdigGegevens>[] = [
  {
    van: "nieuw",
    gebeurtenis: "voornemen-vastgelegd",
    naar: "voornemen",
    wachters: [ondersteuningLoopt, zwaarwegendeGrond],
    eisen: ["D-13.1", "D-13.2", "D-13.2.a", "D-13.2.b", "D-13.2.c", "D-13.2.d", "D-13.2.e", "D-13.2.f"],
  },
  {
    van: ["voornemen"],
    gebeurtenis: "belangen-afgewogen",
    naar: "afgewogen",
    wachters: [gedragGeenGevolg, anderenGevraagd, genoegGewaarschuwd],
    eisen: ["D-13.2", "D-13.2.a", "D-13.2.f"],
  },
  {
    van: ["afgewogen"],
    gebeurtenis: "alternatieven-benut",
    naar: "alternatieven-benut",
    wachters: [alternatievenBenut],
    eisen: ["D-13.2", "D-13.3"],
  },
  {
    van: ["alternatieven-benut"],
    gebeurtenis: "overleg-gevoerd",
    naar: "voortgezet",
    als: { naam: "oplossingGevonden", geldt: ({ gegevens }) => gegevens.oplossingGevonden === true },
    wachters: [overlegGevoerd],
    eisen: ["D-13.3"],
  },
  {
    van: ["alternatieven-benut"],
    gebeurtenis: "overleg-gevoerd",
    naar: "overleg",
    wachters: [overlegGevoerd],
    gevolgen: naOverleg,
    eisen: ["D-13.3"],
  },
  {
    van: ["overleg"],
    gebeurtenis: "warm-overgedragen",
    naar: "warme-overdracht",
    wachters: [warmOvergedragen],
    eisen: ["D-13.3"],
  },
  {
    van: ["warme-overdracht"],
    gebeurtenis: "eenzijdig-gestopt",
    naar: "gestopt",
    wachters: [gemotiveerd, looptNog, stopdagGeweest],
    gevolgen: naStop,
    eisen: ["D-13.2", "D-13.3", "D-20.5"],
  },
  { van: ["gestopt"], gebeurtenis: "motivering-gewijzigd", wachters: [verzondenNietWijzigbaar], eisen: ["D-13.2"] },
  { van: OPEN, gebeurtenis: "voornemen-ingetrokken", naar: "voortgezet", wachters: [], eisen: ["D-13.2"] },
];
