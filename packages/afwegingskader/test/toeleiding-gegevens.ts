import { parseAgbCode } from "@wmo-kit/domain";

import type { Dossier, Zaak } from "../src/kern/dossier.js";
import { transition } from "../src/kern/transition.js";
import { TOELEIDING } from "../src/toeleiding/levensloop.js";
import type { Toeleiding } from "../src/toeleiding/toeleiding.js";
import type { ToeleidingToestand } from "../src/toeleiding/toestanden.js";
import { datum, eenDossier, eenGebeurtenis, omgevingMet, tijdstip, type Kop } from "./bouwers.js";
import type { Wachterproef } from "./uitputtend.js";
import { DAGBESTEDING_BW, eenToeleiding, eenVerzoek } from "./zaken-dagbesteding.js";

/** The code in the messages of these tests. */
export const AGB = "41410414";
/** The code with which the provider is registered. */
export const EIGEN_AGB = { code: AGB, soort: "ondernemingscode", goedgekeurd: true };
/** A framework by which the resident fits. */
export const KADER = { behoortTotDoelgroep: true, dagbestedingPast: true, datum: datum("2026-02-27") };

/** An event of case `t-1`. */
export const bij = (soort: string, gegevens: object = {}, anders: Kop = {}) =>
  eenGebeurtenis(TOELEIDING, soort, gegevens, { zaak: "t-1", ...anders });
/** A dossier with that case in a state. */
export const in_ = (toestand: ToeleidingToestand, anders: Partial<Toeleiding> = {}, ...zaken: readonly Zaak[]) =>
  eenDossier(eenToeleiding(toestand, anders), ...zaken);
/** Takes an event into a dossier. */
export const kan = (dossier: Dossier, soort: string, gegevens: object = {}) => transition(dossier, bij(soort, gegevens), omgevingMet([TOELEIDING]));

/** The data of a 301 that can be taken in. */
export const VERWERKT = { eigenAgb: EIGEN_AGB, productcodeGeldig: true };
/** The data of a 315 that can go out. */
export const VERZONDEN = { route2Status: "open", ...VERWERKT, verzoek: eenVerzoek() };
/** A 301 to the own code. */
export const eigenCode = { aanAgb: parseAgbCode(AGB)._unsafeUnwrap() };
/** The data of a refusal that can be. */
export const WEIGERING = {
  grond: "zwaarwegende reden",
  motivering: "De benodigde verpleging is er niet.",
  samenhangMetOmstandigheden: true,
  bewijs: "advies arts",
  doorverwezenNaar: "aanbieder in de regio",
};

/** Received one day too early to be in time on 2 March 2026. */
export const laat = { ontvangen: { tijdstip: tijdstip("2026-02-15T09:00:00Z"), datum: datum("2026-02-15") } };
/** A correction of the day of contact. */
export const corrigeer = (dag: string) => bij("contact-gecorrigeerd", { datum: dag }, { reden: "Verkeerd overgenomen." });

/** A case that one guard stops. */
export const stop = (
  titel: string,
  dossier: Dossier,
  gebeurtenis: Wachterproef["gebeurtenis"],
  stopt: NonNullable<Wachterproef["stopt"]>,
): Wachterproef => ({
  titel,
  dossier,
  gebeurtenis,
  stopt,
});
/** A case that goes through. */
export const door = (titel: string, dossier: Dossier, gebeurtenis: Wachterproef["gebeurtenis"], naar: ToeleidingToestand): Wachterproef => ({
  titel,
  dossier,
  gebeurtenis,
  naar,
});
/** A request that is ready to be sent. */
export const klaar = (anders: Partial<Toeleiding> = {}, ...zaken: readonly Zaak[]) =>
  in_("afwegingskader-doorlopen", { kader: KADER, ...anders }, ...zaken);
/** A 315 that goes out. */
export const verzend = (anders: object = {}) => bij("315-verzonden", { ...VERZONDEN, ...anders });
/** A request for a resident in beschermd wonen. */
export const bw = (anders: object = {}) =>
  eenVerzoek({ product: DAGBESTEDING_BW, einddatumBwIndicatie: datum("2027-03-31"), omvang: { dagdelen: 260, per: "hele duur" }, ...anders });
