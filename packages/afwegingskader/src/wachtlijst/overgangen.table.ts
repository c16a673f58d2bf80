import type { Bericht, Gevolg } from "../kern/gevolg.js";
import { metUiterlijk } from "../kern/met-uiterlijk.js";
import type { OvergangVan } from "../kern/overgang.js";
import type { Vraag } from "../kern/wachter.js";
import type { WachtlijstToestand } from "./toestanden.js";
import type { Wachtlijst } from "./wachtlijst.js";
import type { WachtlijstGegevens } from "./wachtlijst.schemas.js";
import { enigeLijstVanLocatie, gemeenteWeetHet, wachtlijstOpTijdGemeld } from "./wachtlijst.wachters.js";

const aanInwoners = (inhoud: string): Bericht => ({ _tag: "Bericht", aan: "inwoners", inhoud, eis: "D-10.1.f" });
const aanGemeente = (inhoud: string): Bericht => ({ _tag: "Bericht", aan: "gemeente", inhoud, eis: "D-11.14" });

const naOntstaan = ({ normen, gebeurtenis }: Vraag<Wachtlijst, unknown>): readonly Gevolg[] => [
  aanInwoners("Deze locatie heeft een wachtlijst."),
  metUiterlijk(
    { taak: "Meld de wachtlijst bij de gemeente.", eis: "D-11.14", norm: "D-11.14" },
    normen.laatsteDag("D-11.14", gebeurtenis.datum),
  ),
];

/** The rows of the waiting list of one location. @source lifecycle.md B5 */
export const WACHTLIJST_OVERGANGEN: readonly OvergangVan<WachtlijstToestand, Wachtlijst, WachtlijstGegevens>[] = [
  {
    van: "nieuw",
    gebeurtenis: "wachtlijst-ontstaan",
    naar: "ontstaan",
    wachters: [enigeLijstVanLocatie],
    gevolgen: naOntstaan,
    eisen: ["D-10.1.f", "D-11.14"],
  },
  {
    // A list that comes back before its end was reported is reported anew.
    van: ["geen", "opgeheven"],
    gebeurtenis: "wachtlijst-opnieuw-ontstaan",
    naar: "ontstaan",
    wachters: [],
    gevolgen: naOntstaan,
    eisen: ["D-10.1.f", "D-11.14"],
  },
  {
    van: ["ontstaan", "gemeld"],
    gebeurtenis: "wachtlijst-bijgewerkt",
    wachters: [gemeenteWeetHet],
    gevolgen: () => [aanInwoners("De wachtlijst van deze locatie is bijgewerkt.")],
    eisen: ["D-10.1.f", "D-11.14"],
  },
  {
    van: ["ontstaan"],
    gebeurtenis: "wachtlijst-gemeld",
    naar: "gemeld",
    wachters: [wachtlijstOpTijdGemeld],
    gevolgen: () => [aanGemeente("Er is een wachtlijst op deze locatie.")],
    eisen: ["D-11.14"],
  },
  {
    // A list that ended before it was reported was still there: the report of its end names it.
    van: ["ontstaan", "gemeld"],
    gebeurtenis: "wachtlijst-opgeheven",
    naar: "opgeheven",
    wachters: [gemeenteWeetHet],
    gevolgen: () => [
      aanInwoners("Deze locatie heeft geen wachtlijst meer."),
      { _tag: "Taak", taak: "Meld bij de gemeente dat de wachtlijst is opgeheven.", eis: "D-11.14" },
    ],
    eisen: ["D-10.1.f", "D-11.14"],
  },
  {
    van: ["opgeheven"],
    gebeurtenis: "opheffing-gemeld",
    naar: "geen",
    wachters: [],
    gevolgen: ({ feiten }) => [
      aanGemeente(
        feiten.gemeld ? "De wachtlijst op deze locatie is opgeheven." : "Er was een wachtlijst op deze locatie; die is opgeheven.",
      ),
    ],
    eisen: ["D-11.14"],
  },
];
