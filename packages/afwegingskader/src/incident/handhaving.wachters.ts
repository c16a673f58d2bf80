import { formatDatum } from "@wmo-kit/domain";

import { binnenTermijn } from "../kern/termijnwachter.js";
import { mits, type Wachter } from "../kern/wachter.js";
import type { Bevelstand, Incident } from "./incident.js";
import type { IncidentGegevens } from "./incident.schemas.js";

type MetKenmerk = { readonly kenmerk: string };
type MetBewijs = { readonly bewijs?: string | undefined };
type W<Soort extends keyof IncidentGegevens> = Wachter<Incident, IncidentGegevens[Soort]>;

const bevelVan = ({ bevelen }: Incident, kenmerk: string | undefined) => bevelen.find((bevel) => bevel.kenmerk === kenmerk);

/** An order or an instruction is recorded once. @source D-17.1, D-17.2 */
export const kenmerkNieuw: Wachter<Incident, MetKenmerk> = {
  naam: "kenmerkNieuw",
  code: "KENMERK_BESTAAT_AL",
  vraagt: ["kenmerk"],
  toets: ({ feiten: { bevelen, aanwijzingen }, gegevens: { kenmerk } }) =>
    mits(kenmerk !== undefined && [...bevelen, ...aanwijzingen].every((eerder) => eerder.kenmerk !== kenmerk)),
};

const bevelIs = (naam: string, stand: Bevelstand): Wachter<Incident, MetKenmerk> => ({
  naam,
  code: "BEVEL_STAP_KLOPT_NIET",
  vraagt: ["kenmerk"],
  toets: ({ feiten, gegevens }) => mits(bevelVan(feiten, gegevens.kenmerk)?.stand === stand),
});

/** The order is given and waits to be obeyed. @source D-17.1 */
export const bevelGegeven = bevelIs("bevelGegeven", "gegeven");

/** The order is obeyed; its measures can be finished. @source D-17.1 */
export const bevelOpgevolgd = bevelIs("bevelOpgevolgd", "opgevolgd");

/** The measures of the order are taken; that can be told. @source D-17.1 */
export const bevelUitgevoerd = bevelIs("bevelUitgevoerd", "uitgevoerd");

/** An order is obeyed at once; later warns. @source D-17.1 */
export const meteenOpgevolgd: W<"bevel-opgevolgd"> = {
  naam: "meteenOpgevolgd",
  code: "TERMIJN_OVERSCHREDEN",
  vraagt: ["kenmerk"],
  toets: (vraag) => binnenTermijn(vraag, "D-17.1.opvolgen", bevelVan(vraag.feiten, vraag.gegevens.kenmerk)?.gegeven.datum),
};

/** The measures are taken within the term of the order; later warns. @source D-17.1 */
export const maatregelenOpTijd: W<"bevel-uitgevoerd"> = {
  naam: "maatregelenOpTijd",
  code: "TERMIJN_OVERSCHREDEN",
  vraagt: ["kenmerk"],
  toets: ({ feiten, gegevens, gebeurtenis }) => {
    const uiterlijk = bevelVan(feiten, gegevens.kenmerk)?.uiterlijk;
    return uiterlijk === undefined || gebeurtenis.datum <= uiterlijk ? undefined : { datum: formatDatum(uiterlijk) };
  },
};

/** What was told or reported can be shown. @source D-17.1, D-17.3 */
export const bewijsBewaard: Wachter<Incident, MetBewijs> = {
  naam: "bewijsBewaard",
  code: "MELDING_ZONDER_BEWIJS",
  vraagt: ["bewijs"],
  toets: ({ gegevens }) => mits(gegevens.bewijs !== undefined),
};

/** An instruction is open, and carried out in full. @source D-17.2 */
export const aanwijzingVolledig: W<"aanwijzing-uitgevoerd"> = {
  naam: "aanwijzingVolledig",
  code: "AANWIJZING_NIET_UITGEVOERD",
  vraagt: ["kenmerk", "volledig"],
  toets: ({ feiten, gegevens: { kenmerk, volledig } }) =>
    mits(volledig === true && feiten.aanwijzingen.some((aanwijzing) => aanwijzing.kenmerk === kenmerk && !aanwijzing.uitgevoerd)),
};

/** There is intensified supervision. @source D-17.3 */
export const onderVerscherptToezicht: Wachter<Incident, unknown> = {
  naam: "onderVerscherptToezicht",
  code: "GEEN_VERSCHERPT_TOEZICHT",
  vraagt: [],
  toets: ({ feiten }) => mits(feiten.verscherptToezicht !== undefined),
};

/** The report on progress comes in the agreed rhythm; the programme names none. @source D-17.3 */
export const rapportageOpTijd: Wachter<Incident, unknown> = {
  naam: "rapportageOpTijd",
  code: "TERMIJN_OVERSCHREDEN",
  vraagt: [],
  toets: (vraag) => binnenTermijn(vraag, "D-17.3", vraag.feiten.verscherptToezicht?.laatsteRapportage),
};

/** Every order is told as finished, every instruction carried out, and intensified supervision has ended. @source D-17.1, D-17.2, D-17.3 */
export const handhavingKlaar: Wachter<Incident, unknown> = {
  naam: "handhavingKlaar",
  code: "HANDHAVING_LOOPT_NOG",
  vraagt: [],
  toets: ({ feiten: { bevelen, aanwijzingen, verscherptToezicht } }) =>
    mits(
      bevelen.every(({ stand }) => stand === "gemeld") &&
        aanwijzingen.every(({ uitgevoerd }) => uitgevoerd) &&
        verscherptToezicht === undefined,
    ),
};
