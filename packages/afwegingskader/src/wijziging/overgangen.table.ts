import { metReden } from "../kern/met-reden.js";
import type { OvergangVan } from "../kern/overgang.js";
import { verzondenNietWijzigbaar } from "../kern/verzonden-niet-wijzigbaar.js";
import { naGoedkeuring, naIntrekking, naMelding, naVoornemen } from "./gevolgen.js";
import { regelVan } from "./regel-van.js";
import type { WijzigingToestand } from "./toestanden.js";
import type { Wijziging } from "./wijziging.js";
import type { WijzigingGegevens } from "./wijziging.schemas.js";
import {
  aanbodGoedgekeurd,
  addendumGetekend,
  agbBlijftPassen,
  agbGoedgekeurd,
  agbHoortBijContract,
  agbInBerichtGoedgekeurd,
  agbInBerichtIngegaan,
  agbOpTijdGemeld,
  contractwijzigingGoedgekeurd,
  datumBereikt,
  wijzigingOpTijdGemeld,
} from "./wijziging.wachters.js";

type Feiten = { readonly feiten: Wijziging };

const vraagtGoedkeuring = { naam: "vraagtGoedkeuring", geldt: ({ feiten }: Feiten): boolean => regelVan(feiten)?.goedkeuring === true };
const vraagtAddendum = { naam: "vraagtAddendum", geldt: ({ feiten }: Feiten): boolean => regelVan(feiten)?.addendum === true };
const isAgb = { naam: "isAgb", geldt: ({ feiten }: Feiten): boolean => feiten.soort === "AGB-code" };

/** The rows of a change. @source lifecycle.md B10 */
export const WIJZIGING_OVERGANGEN: readonly OvergangVan<WijzigingToestand, Wijziging, WijzigingGegevens>[] = [
  {
    van: "nieuw",
    gebeurtenis: "wijziging-voorgenomen",
    naar: "voorgenomen",
    wachters: [agbHoortBijContract],
    gevolgen: naVoornemen,
    eisen: ["D-20.6", "D-20.8", "D-20.9", "D-21.2", "W-98.5"],
  },
  {
    van: ["voorgenomen"],
    gebeurtenis: "gegevens-gecorrigeerd",
    wachters: [metReden, agbBlijftPassen],
    eisen: ["D-20.6", "D-20.8", "W-98.5"],
  },
  {
    van: ["gemeld", "goedgekeurd", "afgewezen", "addendum", "doorgevoerd"],
    gebeurtenis: "gegevens-gecorrigeerd",
    wachters: [verzondenNietWijzigbaar],
    eisen: ["D-20.8", "W-98.5"],
  },
  {
    van: ["voorgenomen"],
    gebeurtenis: "wijziging-gemeld",
    naar: "gemeld",
    wachters: [wijzigingOpTijdGemeld, agbOpTijdGemeld],
    gevolgen: naMelding,
    eisen: ["D-20.8", "D-20.9", "D-21.2", "W-98.5"],
  },
  {
    van: ["gemeld"],
    gebeurtenis: "wijziging-goedgekeurd",
    als: vraagtGoedkeuring,
    naar: "goedgekeurd",
    wachters: [],
    gevolgen: naGoedkeuring,
    eisen: ["D-20.8", "D-21.2", "W-98.5"],
  },
  {
    van: ["gemeld"],
    gebeurtenis: "wijziging-afgewezen",
    als: vraagtGoedkeuring,
    naar: "afgewezen",
    wachters: [],
    eisen: ["D-20.8", "D-21.2", "W-98.5"],
  },
  {
    van: ["goedgekeurd"],
    gebeurtenis: "addendum-getekend",
    als: vraagtAddendum,
    naar: "addendum",
    wachters: [],
    eisen: ["D-20.8", "W-98.5"],
  },
  {
    van: ["gemeld", "goedgekeurd", "addendum"],
    gebeurtenis: "wijziging-doorgevoerd",
    naar: "doorgevoerd",
    wachters: [agbGoedgekeurd, aanbodGoedgekeurd, contractwijzigingGoedgekeurd, addendumGetekend, datumBereikt],
    eisen: ["D-20.8", "D-20.9", "D-21.2", "W-92.5", "W-98.5"],
  },
  {
    van: ["voorgenomen", "gemeld", "goedgekeurd", "afgewezen", "addendum", "doorgevoerd"],
    gebeurtenis: "nieuwe-agb-in-berichten",
    als: isAgb,
    wachters: [agbInBerichtGoedgekeurd, agbInBerichtIngegaan],
    eisen: ["D-20.8", "W-98.5"],
  },
  { van: ["voorgenomen"], gebeurtenis: "wijziging-ingetrokken", naar: "ingetrokken", wachters: [], eisen: ["D-20.8", "W-98.5"] },
  {
    van: ["gemeld", "goedgekeurd", "addendum"],
    gebeurtenis: "wijziging-ingetrokken",
    naar: "ingetrokken",
    wachters: [],
    gevolgen: naIntrekking,
    eisen: ["D-20.8", "W-98.5"],
  },
];
