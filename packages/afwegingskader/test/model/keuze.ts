import { addDagen, type Tijdstip } from "@wmo-kit/domain";
import * as fc from "fast-check";

import { ALLE_FOUTCODES, isFoutcode } from "../../src/fout/foutcode.js";
import type { Actor, Gebeurtenis, ZaakId } from "../../src/kern/gebeurtenis.js";
import { parseGebeurtenis } from "../../src/kern/parse-gebeurtenis.js";
import type { Omgeving } from "../../src/kern/transition.js";
import { tijdstip } from "../bouwers.js";
import { ADVISEUR, COLLEGA, PGB_DESKUNDIGE, TRAJECTBEGELEIDER, VEILIGHEIDSDESKUNDIGE, WIJKTEAMLID } from "../verhalen/mensen.js";
import type { Stand } from "./stand.js";
import type { Voorraadregel } from "./voorraad.js";

const MENSEN: readonly Actor[] = [ADVISEUR, COLLEGA, VEILIGHEIDSDESKUNDIGE, PGB_DESKUNDIGE, WIJKTEAMLID, TRAJECTBEGELEIDER];
const ERKEND = Object.keys(ALLE_FOUTCODES)
  .filter(isFoutcode)
  .map((code) => ({ code, reden: "Besproken." }));

/** The choice of a case that may also begin a second case of its life cycle. */
export const NIEUWE_ZAAK = 7;

/** The choices of one step, as numbers that pick from what there is. Nothing but zeros is the step as it is written down. */
export interface Keuze {
  /** Which case: the ones that exist first, then a new one. */
  readonly zaak: number;
  /** Which data of the stock: 0 keeps its own. */
  readonly gegevens: number;
  /** Who does it: 0 is who the stock says. */
  readonly wie: number;
  readonly dagen: number;
  /** Which yes or no of the data to turn round: 0 turns nothing. */
  readonly draai: number;
}

// A choice is 0 three times out of four or so, because a path with many changes does not get far.
const soms = (max: number, gewicht = 3): fc.Arbitrary<number> => fc.oneof({ weight: gewicht, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max }) });

/** Random choices. */
export const keuze: fc.Arbitrary<Keuze> = fc.record({ zaak: fc.nat({ max: NIEUWE_ZAAK }), gegevens: soms(8, 4), wie: soms(MENSEN.length, 5), dagen: fc.constantFrom(0, 0, 0, 1, 7, 40), draai: soms(8, 7) });

const draaiOm = (waarde: unknown, doel: { nummer: number }): unknown => {
  if (typeof waarde === "boolean") {
    doel.nummer -= 1;
    return doel.nummer === 0 ? !waarde : waarde;
  }
  if (Array.isArray(waarde)) return waarde.map((deel) => draaiOm(deel, doel));
  if (typeof waarde !== "object" || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([veld, deel]) => [veld, draaiOm(deel, doel)]));
};

// Evenings, after what the stories do in a day; each step a second later.
const volgendMoment = (stand: Readonly<Stand>, { dagen }: Keuze): Tijdstip => {
  const dag = addDagen(stand.dag, dagen)._unsafeUnwrap();
  return tijdstip(`${dag}T20:${String(Math.floor(stand.nummer / 60) % 60).padStart(2, "0")}:${String(stand.nummer % 60).padStart(2, "0")}Z`);
};

/** The event of a line of the stock with these choices, as it comes in through the door; undefined when the door does not take it. */
export const bouwGebeurtenis = (
  stand: Readonly<Stand>,
  { levenslopen }: Omgeving,
  { regel, keuze: gekozen, zaak }: { readonly regel: Voorraadregel; readonly keuze: Keuze; readonly zaak: ZaakId },
): Gebeurtenis | undefined => {
  const { gebeurtenis: soort, gegevens, door } = regel;
  const [levensloop] = regel.zaak;
  const dag = addDagen(stand.dag, gekozen.dagen)._unsafeUnwrap();
  return parseGebeurtenis(levenslopen, {
    id: `p-${stand.nummer}`,
    levensloop,
    zaak,
    soort,
    tijdstip: volgendMoment(stand, gekozen),
    actor: MENSEN[gekozen.wie - 1] ?? door,
    reden: "Vastgelegd.",
    erkend: ERKEND,
    gegevens: draaiOm(typeof gegevens === "function" ? gegevens(dag) : gegevens, { nummer: gekozen.draai }),
  }).match(
    (gelezen) => gelezen,
    () => undefined,
  );
};
