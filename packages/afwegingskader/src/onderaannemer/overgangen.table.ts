import type { Gevolg } from "../kern/gevolg.js";
import type { OvergangVan } from "../kern/overgang.js";
import type { Vraag } from "../kern/wachter.js";
import type { Onderaannemer, Tariefoordeel } from "./onderaannemer.js";
import type { OnderaannemerGegevens } from "./onderaannemer.schemas.js";
import {
  aandeelNaarZorg,
  bewijsCompleet,
  eindeNaBegin,
  goedgekeurd,
  hervatNaOpschorting,
  nietVoorGoedkeuring,
  zonderWinst,
} from "./onderaannemer.wachters.js";
import type { OnderaannemerToestand } from "./toestanden.js";

const VOOR_INZET = ["niet-gemeld", "gemeld", "goedgekeurd"] as const satisfies readonly OnderaannemerToestand[];
const OPEN = [...VOOR_INZET, "actief", "opgeschort"] as const satisfies readonly OnderaannemerToestand[];

type Opgenomen = Vraag<Onderaannemer, OnderaannemerGegevens["onderaannemer-opgenomen"]>;

const isInUea = { naam: "isInUea", geldt: ({ gegevens: { inUea = false } }: Opgenomen): boolean => inUea };
const isZzp = { naam: "isZzp", geldt: ({ gegevens: { vorm } }: Opgenomen): boolean => vorm === "zzp" };

const voldoetNiet = (tarief: Tariefoordeel | undefined): boolean => tarief?.oordeel === "voldoet niet";

const naToets = ({ gegevens }: Vraag<Onderaannemer, OnderaannemerGegevens["tarief-getoetst"]>): readonly Gevolg[] => [
  ...(voldoetNiet(gegevens.aandeelZorg)
    ? [{ _tag: "Taak", taak: "Laat meer van het tarief bij de zorg van de onderaannemer komen.", eis: "D-24.3" } as const]
    : []),
  ...(voldoetNiet(gegevens.doorbelasting)
    ? [{ _tag: "Taak", taak: "Reken aan de onderaannemer alleen werkelijke kosten door.", eis: "D-25.5" } as const]
    : []),
];

/** The rows of a subcontractor. @source lifecycle.md B6 */
export const ONDERAANNEMER_OVERGANGEN: readonly OvergangVan<OnderaannemerToestand, Onderaannemer, OnderaannemerGegevens>[] = [
  { van: "nieuw", gebeurtenis: "onderaannemer-opgenomen", als: isInUea, naar: "goedgekeurd", wachters: [], eisen: ["D-25.1"] },
  {
    // Self-employed need not be reported, but the municipality can ask for the list of them.
    van: "nieuw",
    gebeurtenis: "onderaannemer-opgenomen",
    als: isZzp,
    naar: "goedgekeurd",
    wachters: [],
    eisen: ["D-25.1", "D-fn8"],
  },
  {
    van: "nieuw",
    gebeurtenis: "onderaannemer-opgenomen",
    naar: "niet-gemeld",
    wachters: [],
    gevolgen: () => [{ _tag: "Taak", taak: "Meld deze onderaannemer bij de gemeente en wacht op goedkeuring.", eis: "D-25.1" }],
    eisen: ["D-25.1"],
  },
  {
    van: ["niet-gemeld"],
    gebeurtenis: "onderaannemer-gemeld",
    naar: "gemeld",
    wachters: [],
    gevolgen: () => [{ _tag: "Bericht", aan: "gemeente", inhoud: "Melding van een onderaannemer, met de producten die hij levert.", eis: "D-25.1" }],
    eisen: ["D-25.1"],
  },
  { van: ["gemeld"], gebeurtenis: "goedkeuring-ontvangen", naar: "goedgekeurd", wachters: [], eisen: ["D-25.1", "W-92.5"] },
  {
    // The source names no state for a refusal: the subcontractor can be reported again.
    van: ["gemeld"],
    gebeurtenis: "goedkeuring-geweigerd",
    naar: "niet-gemeld",
    wachters: [],
    eisen: ["D-25.1"],
  },
  { van: OPEN, gebeurtenis: "bewijs-vastgelegd", wachters: [], eisen: ["D-25.2.a", "D-25.2.b", "D-25.2.c", "D-25.4"] },
  { van: OPEN, gebeurtenis: "tarief-getoetst", wachters: [], gevolgen: naToets, eisen: ["D-24.3", "D-25.5"] },
  {
    van: VOOR_INZET,
    gebeurtenis: "ingezet",
    naar: "actief",
    wachters: [goedgekeurd, nietVoorGoedkeuring, bewijsCompleet, aandeelNaarZorg, zonderWinst],
    eisen: ["D-25.1", "D-25.2", "D-24.3", "D-25.5", "W-92.1"],
  },
  { van: ["actief"], gebeurtenis: "opgeschort", naar: "opgeschort", wachters: [eindeNaBegin], eisen: ["D-25.3"] },
  {
    van: ["opgeschort"],
    gebeurtenis: "hervat",
    naar: "actief",
    wachters: [hervatNaOpschorting, bewijsCompleet, aandeelNaarZorg, zonderWinst],
    eisen: ["D-25.2", "D-25.3", "D-24.3", "D-25.5"],
  },
  { van: OPEN, gebeurtenis: "beeindigd", naar: "beeindigd", wachters: [eindeNaBegin], eisen: ["D-25.3"] },
];
