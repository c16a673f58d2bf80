import { BASISHULP } from "../../src/basishulp/levensloop.js";
import { MELDING } from "../../src/melding/levensloop.js";
import { ONDERZOEK } from "../../src/onderzoek/levensloop.js";
import { eenDossier, eenZaak } from "../bouwers.js";
import type { Wachterproef } from "../uitputtend.js";
import { FEITEN, gebeurt } from "./bouwers.js";

const START = {
  meldingsdatum: "2026-02-16",
  vraagGenoegzaamBekend: true,
  inwonerStemtIn: true,
  verantwoordelijke: "p-1",
  andereVerantwoordelijkeInGezin: false,
  veiligheidszorg: false,
};
const start = (anders: object = {}, dag?: string) => gebeurt("basishulp-gestart", { ...START, ...anders }, dag);
const melding = (ontvangen: string, vraagGenoegzaamBekend = true) =>
  eenZaak(MELDING, "gekoppeld", { vraagGenoegzaamBekend, ontvangen: { datum: ontvangen } }, "m-1");

/** The start of basishulp. */
export const STARTPROEVEN: readonly Wachterproef[] = [
  { titel: "W-49.1: basishulp start zonder indicatie, op de veertiende dag na de melding", dossier: eenDossier(), gebeurtenis: start(), naar: "gestart" },
  {
    titel: "W-50.2.3: een start op de vijftiende dag waarschuwt, de hulp gaat door",
    dossier: eenDossier(),
    gebeurtenis: start({}, "2026-03-03"),
    stopt: { wachter: "startOpTijd", code: "TERMIJN_OVERSCHREDEN", velden: { datum: "2 maart 2026" } },
  },
  {
    titel: "W-50.2.3: de melding in het dossier telt, niet een ingetypte datum",
    dossier: eenDossier(melding("2026-02-15")),
    gebeurtenis: start({ melding: "m-1" }),
    stopt: { wachter: "startOpTijd", code: "TERMIJN_OVERSCHREDEN", velden: { datum: "1 maart 2026" } },
  },
  {
    titel: "W-8.7: zonder verantwoordelijke professional start er niets",
    dossier: eenDossier(),
    gebeurtenis: start({ verantwoordelijke: undefined }),
    stopt: { wachter: "eenVerantwoordelijke", code: "VERANTWOORDELIJKE_NIET_UNIEK" },
  },
  {
    titel: "W-8.7: een tweede verantwoordelijke in het gezin kan niet",
    dossier: eenDossier(),
    gebeurtenis: start({ andereVerantwoordelijkeInGezin: true }),
    stopt: { wachter: "eenVerantwoordelijke", code: "VERANTWOORDELIJKE_NIET_UNIEK" },
  },
  {
    titel: "W-8.7: naast lopende hulp van een ander start geen tweede",
    dossier: eenDossier(eenZaak(BASISHULP, "opgeschort", { ...FEITEN, verantwoordelijke: "p-2" }, "z-9")),
    gebeurtenis: start(),
    stopt: { wachter: "eenVerantwoordelijke", code: "VERANTWOORDELIJKE_NIET_UNIEK" },
  },
  {
    titel: "W-8.7: hulp van een ander die is beëindigd staat een nieuwe start niet in de weg",
    dossier: eenDossier(eenZaak(BASISHULP, "beeindigd", { ...FEITEN, verantwoordelijke: "p-2" }, "z-9")),
    gebeurtenis: start(),
    naar: "gestart",
  },
  {
    titel: "W-25.2: zonder onderzoek moet de vraag goed bekend zijn",
    dossier: eenDossier(melding("2026-02-16", false)),
    gebeurtenis: start({ melding: "m-1", vraagGenoegzaamBekend: undefined }),
    stopt: { wachter: "onderzochtOfDirect", code: "VRAAG_NIET_GENOEGZAAM_BEKEND" },
  },
  {
    titel: "W-25.2: zonder onderzoek moet de inwoner instemmen",
    dossier: eenDossier(),
    gebeurtenis: start({ inwonerStemtIn: false }),
    stopt: { wachter: "onderzochtOfDirect", code: "VRAAG_NIET_GENOEGZAAM_BEKEND" },
  },
  {
    titel: "W-25.2: na een onderzoek hoeft dat niet apart",
    dossier: eenDossier(eenZaak(ONDERZOEK, "besloten", { uitkomsten: ["basishulp"] }, "o-1")),
    gebeurtenis: start({ onderzoek: "o-1", vraagGenoegzaamBekend: undefined, inwonerStemtIn: undefined }),
    naar: "gestart",
  },
  {
    titel: "W-25.2: een gestopt onderzoek telt niet",
    dossier: eenDossier(eenZaak(ONDERZOEK, "gestopt", { uitkomsten: [] }, "o-1")),
    gebeurtenis: start({ onderzoek: "o-1", vraagGenoegzaamBekend: undefined }),
    stopt: { wachter: "onderzochtOfDirect", code: "VRAAG_NIET_GENOEGZAAM_BEKEND" },
  },
];
