import type { Gevolg } from "../kern/gevolg.js";
import type { OvergangVan } from "../kern/overgang.js";
import type { Vraag } from "../kern/wachter.js";
import type { Regie } from "./regie.js";
import type { RegieGegevens } from "./regie.schemas.js";
import {
  casemanagerInVerslag,
  doorProcesregisseur,
  eenPlanEenRegisseur,
  eerstManagement,
  eerstProcesregie,
  eerstVerbeterafspraak,
  geenRegieNodig,
  liefstBetrokken,
  liefstGeschoold,
  metAanleiding,
} from "./regie.wachters.js";
import { REGIE_TOESTANDEN, type RegieToestand } from "./toestanden.js";

const MET_REGIE = ["regie-inwoner-of-netwerk", "casusregie", "procesregie", "geescaleerd"] as const;

const meldEscalatie = ({ gegevens: { naar } }: Vraag<Regie, RegieGegevens["geescaleerd"]>): readonly Gevolg[] =>
  naar === undefined ? [] : [{ _tag: "Bericht", aan: naar, inhoud: "escalatie van een casus", eis: "W-11.7" }];
const meldBijRmz = (): readonly Gevolg[] => [
  { _tag: "Bericht", aan: "Regionaal Meldpunt Zorg", inhoud: "aanbieder werkt niet mee aan een overdracht", eis: "W-41.5" },
];
const evalueerAfspraak = ({
  gegevens: { evaluatiedatum, partner },
}: Vraag<Regie, RegieGegevens["verbeterafspraak-gemaakt"]>): readonly Gevolg[] => [
  {
    _tag: "Taak",
    taak: `Evalueer de verbeterafspraken met ${partner ?? "de partner"}.`,
    eis: "W-41.2",
    ...(evaluatiedatum === undefined ? {} : { uiterlijk: evaluatiedatum }),
  },
];

/** The rows of direction. @source lifecycle.md A7 */
export const REGIE_OVERGANGEN: readonly OvergangVan<RegieToestand, Regie, RegieGegevens>[] = [
  { van: "nieuw", gebeurtenis: "gezin-in-beeld", naar: "geen-regie-nodig", wachters: [geenRegieNodig], eisen: ["W-11.2"] },
  { van: ["geen-regie-nodig"], gebeurtenis: "organisaties-gewijzigd", wachters: [geenRegieNodig], eisen: ["W-11.2"] },
  { van: MET_REGIE, gebeurtenis: "organisaties-gewijzigd", wachters: [], eisen: ["W-11.2"] },
  {
    van: "nieuw",
    gebeurtenis: "regie-bij-inwoner-of-netwerk",
    naar: "regie-inwoner-of-netwerk",
    wachters: [eenPlanEenRegisseur],
    eisen: ["W-11.2", "W-5.10", "W-8.7"],
  },
  {
    van: ["geen-regie-nodig", "regie-inwoner-of-netwerk", "casusregie"],
    gebeurtenis: "regie-bij-inwoner-of-netwerk",
    naar: "regie-inwoner-of-netwerk",
    wachters: [eenPlanEenRegisseur],
    eisen: ["W-11.2", "W-5.10", "W-8.7"],
  },
  {
    van: "nieuw",
    gebeurtenis: "casusregie-belegd",
    naar: "casusregie",
    wachters: [eenPlanEenRegisseur, casemanagerInVerslag, liefstBetrokken, liefstGeschoold],
    eisen: ["W-11.2", "W-11.5", "W-11.8", "W-29.7", "W-5.10", "W-8.7"],
  },
  {
    van: ["geen-regie-nodig", "regie-inwoner-of-netwerk", "casusregie"],
    gebeurtenis: "casusregie-belegd",
    naar: "casusregie",
    wachters: [eenPlanEenRegisseur, casemanagerInVerslag, liefstBetrokken, liefstGeschoold],
    eisen: ["W-11.2", "W-11.5", "W-11.8", "W-29.7", "W-5.10", "W-8.7"],
  },
  {
    van: ["casusregie"],
    gebeurtenis: "opgeschaald-naar-procesregie",
    naar: "procesregie",
    wachters: [metAanleiding, liefstGeschoold],
    eisen: ["W-11.7", "W-11.8"],
  },
  {
    // From every state, so that skipping process direction is refused with its own code.
    van: ["geen-regie-nodig", "regie-inwoner-of-netwerk", "casusregie", "procesregie"],
    gebeurtenis: "geescaleerd",
    naar: "geescaleerd",
    wachters: [eerstProcesregie, doorProcesregisseur, eerstVerbeterafspraak],
    gevolgen: meldEscalatie,
    eisen: ["W-11.7", "W-16.3", "W-41.2"],
  },
  { van: ["geescaleerd"], gebeurtenis: "teruggekeerd", naar: "procesregie", wachters: [], eisen: ["W-11.7"] },
  { van: ["procesregie"], gebeurtenis: "afgeschaald-naar-casusregie", naar: "casusregie", wachters: [], eisen: ["W-11.7"] },
  {
    van: ["regie-inwoner-of-netwerk", "casusregie"],
    gebeurtenis: "regie-niet-meer-nodig",
    naar: "geen-regie-nodig",
    wachters: [geenRegieNodig],
    eisen: ["W-11.2"],
  },
  {
    van: REGIE_TOESTANDEN,
    gebeurtenis: "verbeterafspraak-gemaakt",
    wachters: [],
    gevolgen: evalueerAfspraak,
    eisen: ["W-41.2"],
  },
  { van: REGIE_TOESTANDEN, gebeurtenis: "verbeterafspraak-geevalueerd", wachters: [], eisen: ["W-41.2"] },
  { van: REGIE_TOESTANDEN, gebeurtenis: "management-gesproken", wachters: [], eisen: ["W-41.5"] },
  { van: REGIE_TOESTANDEN, gebeurtenis: "gemeld-bij-rmz", wachters: [eerstManagement], gevolgen: meldBijRmz, eisen: ["W-41.5"] },
];
