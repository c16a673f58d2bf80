import { formatDatum } from "@wmo-kit/domain";

import { mits, NIET_GOED, type Toetsing, type Vraag, type Wachter } from "../kern/wachter.js";
import { eerdereVerzoeken, wachtOpAntwoord } from "./eerdere-verzoeken.js";
import { evaluateRechtstreekseToegang } from "./evaluate-rechtstreekse-toegang.js";
import { evaluateVerzoekduur } from "./evaluate-verzoekduur.js";
import { evaluateVerzoeksom } from "./evaluate-verzoeksom.js";
import { evaluateVerzoekvolume, type Verzoekvolume } from "./evaluate-verzoekvolume.js";
import type { Toeleiding } from "./toeleiding.js";
import type { ToeleidingGegevens } from "./toeleiding.schemas.js";
import type { Verzoek } from "./verzoek.js";
import { weekgrens } from "./weekgrens.js";

type W = Wachter<Toeleiding, ToeleidingGegevens["315-verzonden"]>;
type V = Vraag<Toeleiding, ToeleidingGegevens["315-verzonden"]>;

/** The municipality did not close the direct way for this provider. The way of the 301 stays open. @source D-11.11 */
export const rechtstreeksOpen: Wachter<Toeleiding, ToeleidingGegevens["aanvraag-begonnen"]> = {
  naam: "rechtstreeksOpen",
  code: "ROUTE2_UITGESLOTEN",
  vraagt: ["route2Status"],
  toets: ({ gegevens }) => mits(evaluateRechtstreekseToegang(gegevens.route2Status).verstuurt315),
};

/** No exclusion came in after this request was begun. @source D-11.11 */
export const nietUitgesloten: Wachter<Toeleiding, unknown> = {
  naam: "nietUitgesloten",
  code: "ROUTE2_UITGESLOTEN",
  vraagt: [],
  toets: ({ feiten }) => mits(evaluateRechtstreekseToegang(feiten.uitgesloten ? "uitgesloten" : "open").verstuurt315),
};

/** The provider's own framework is filled in and stored. @source D-11.10 */
export const kaderIngevuld: Wachter<Toeleiding, unknown> = {
  naam: "kaderIngevuld",
  code: "AFWEGINGSKADER_ONTBREEKT",
  vraagt: [],
  toets: ({ feiten }) => mits(feiten.kader !== undefined),
};

/** The resident belongs to the target group, and the support fits. @source D-11.10 */
export const inDoelgroep: Wachter<Toeleiding, unknown> = {
  naam: "inDoelgroep",
  code: "DOELGROEP_PAST_NIET",
  vraagt: [],
  toets: ({ feiten: { kader } }) => mits(kader === undefined || (kader.behoortTotDoelgroep && kader.dagbestedingPast)),
};

/** No earlier request for this resident waits for its answer. @source D-11.4; iWmo 3.2, OP350 */
export const geenOpenVerzoek: Wachter<Toeleiding, unknown> = {
  naam: "geenOpenVerzoek",
  code: "VERZOEK_LOOPT_AL",
  vraagt: [],
  toets: ({ dossier, gebeurtenis }) => mits(!wachtOpAntwoord(dossier, gebeurtenis.zaak)),
};

const tegenhouden = (vraag: V, verzoek: Verzoek, { oordeel, doorverwijzing }: Verzoekvolume): Toetsing => {
  if (oordeel !== "voldoet niet") return undefined;
  const grens = weekgrens(verzoek.product, vraag.gebeurtenis.datum, vraag.normen.profiel);
  return {
    ...(grens === undefined ? {} : { n: String(grens.perWeek).replace(".", ",") }),
    ...(doorverwijzing === null ? {} : { verwijzer: doorverwijzing }),
  };
};

/** The volume is within what may be asked for directly; more goes through the referrer. @source D-11.5, D-11.6 */
export const volumeBinnenGrens: W = {
  naam: "volumeBinnenGrens",
  code: "ROUTE2_VOLUME",
  vraagt: ["verzoek"],
  toets: (vraag) => {
    const { verzoek } = vraag.gegevens;
    if (verzoek === undefined) return NIET_GOED;
    return tegenhouden(vraag, verzoek, evaluateVerzoekvolume(verzoek, vraag.gebeurtenis.datum, vraag.normen.profiel));
  },
};

/** Together with the other requests of this resident it is too: splitting gains nothing. @source lifecycle.md B1, forbidden; D-11.5, D-11.6 */
export const somBinnenGrens: W = {
  naam: "somBinnenGrens",
  code: "ROUTE2_VOLUME",
  vraagt: ["verzoek"],
  toets: (vraag) => {
    const { dossier, gegevens, gebeurtenis, normen } = vraag;
    if (gegevens.verzoek === undefined) return undefined;
    const eerdere = eerdereVerzoeken(dossier, gebeurtenis.zaak);
    return tegenhouden(
      vraag,
      gegevens.verzoek,
      evaluateVerzoeksom(gegevens.verzoek, eerdere, { peildatum: gebeurtenis.datum, profiel: normen.profiel }),
    );
  },
};

/** For a resident in beschermd wonen the end of that indication was asked from its provider. @source D-11.8 */
export const bwEinddatumBekend: W = {
  naam: "bwEinddatumBekend",
  code: "BW_EINDDATUM_ONTBREEKT",
  vraagt: ["verzoek"],
  toets: ({ gegevens: { verzoek }, gebeurtenis, normen }) =>
    mits(verzoek === undefined || !evaluateVerzoekduur(verzoek, gebeurtenis.datum, normen.profiel).vraagBwAanbieder),
};

/** The request does not run longer than may be asked for. @source D-11.7, D-11.8 */
export const duurBinnenGrens: W = {
  naam: "duurBinnenGrens",
  code: "ROUTE2_DUUR",
  vraagt: ["verzoek"],
  toets: ({ gegevens: { verzoek }, gebeurtenis, normen }) => {
    if (verzoek === undefined) return NIET_GOED;
    const { oordeel, uiterlijk } = evaluateVerzoekduur(verzoek, gebeurtenis.datum, normen.profiel);
    if (oordeel !== "voldoet niet") return undefined;
    return uiterlijk === null ? NIET_GOED : { maximum: `tot en met ${formatDatum(uiterlijk)}` };
  },
};
