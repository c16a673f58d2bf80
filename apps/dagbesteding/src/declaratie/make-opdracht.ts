import { addJaren, laatsteDagVanMaand, parseIsoDatum, type IsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";
import { foldKeten, type Bericht, type Tarief } from "@wmo-kit/iwmo";
import type { Declaratieopdracht, Herkomst } from "@wmo-kit/iwmo/declaratie";

import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import type { Tariefrij } from "./declaratiefeit.js";
import type { Bewonertijd } from "./lees-tijd.js";
import { makeToewijzingsbericht } from "./make-toewijzingsbericht.js";
import type { Run, Runstand } from "./run.js";

type Periode = Declaratieopdracht["periode"];

/** A month written yyyy-mm, first and last day. */
export const periodeVan = (maand: string): Result<Periode, { readonly _tag: "PeriodeGeenMaand" }> => {
  const laatste = laatsteDagVanMaand(Number(maand.slice(0, 4)), Number(maand.slice(5, 7)));
  const [begindatum, einddatum] = [parseIsoDatum(`${maand}-01`), parseIsoDatum(`${maand}-${laatste}`)];
  return begindatum.isOk() && einddatum.isOk() ? ok({ begindatum: begindatum.value, einddatum: einddatum.value }) : err({ _tag: "PeriodeGeenMaand" });
};

/** The first day of which support may still be claimed: what is older was for a year before, or has lapsed. @source D-20.3 */
export const eersteDeclarabeleDag = ({ begindatum }: Periode): IsoDatum => {
  const vorigJaar = addJaren(begindatum, -1).unwrapOr(begindatum);
  return parseIsoDatum(`${vorigJaar.slice(0, 4)}-01-01`).unwrapOr(vorigJaar);
};

/** The tariff list as the standard knows it; of two rows that begin on the same day the later one counts. @source D-20.12 */
export const toTarieven = (rijen: readonly Tariefrij[]): readonly Tarief[] => {
  const laatste = new Map(rijen.map((rij) => [`${rij.productCode} ${rij.eenheid} ${rij.geldigVanaf}`, rij]));
  return [...laatste.values()].map(({ soort: _, geldigTotEnMet, ...rij }) => ({ ...rij, ...(geldigTotEnMet === undefined ? {} : { geldigTotEnMet }) }));
};

/** What an earlier run means for a new claim: what was sent and answered, in order, and of which records its lines were made. */
export interface Eerder {
  readonly id: string;
  readonly stand: Runstand;
  readonly berichten: readonly Bericht[];
  readonly herkomst: readonly Herkomst[];
}

/** Keeps of a run what a new claim asks; of one that was not sent only that it is there. */
export const toEerder = ({ voorstel, stand, berichten, antwoorden, verzondenOp }: Run): Eerder => ({
  id: voorstel.id,
  stand,
  berichten: verzondenOp === undefined ? [] : [...berichten, ...berichten.flatMap((_, i) => antwoorden.get(i + 1) ?? [])],
  herkomst: verzondenOp === undefined ? [] : voorstel.regels.map(({ referentie, tijden }) => ({ referentieNummer: referentie, registraties: tijden.map(({ registratie }) => registratie) })),
});

/** What a proposal is made from. */
export interface Opdrachtbron {
  readonly periode: Periode;
  readonly gemeente: string;
  readonly aanbieder: string;
  readonly dagtekening: IsoDatum;
  /** How many runs there were: the numbers of this one follow from it. */
  readonly volgnummer: number;
  readonly dossiers: readonly Bewonerdossier[];
  readonly tijd: readonly Bewonertijd[];
  readonly eerdere: readonly Eerder[];
  readonly tarieven: readonly Tarief[];
  readonly laatsteDag: (dag: IsoDatum) => IsoDatum | undefined;
}

const twee = (getal: number): string => String(getal).padStart(2, "0");

/** The claim over a month as iWmo asks it: everybody's time, the allocations and what went before. @source D-20.3, D-20.10, D-20.12, D-20.15 */
export const makeOpdracht = ({ periode, gemeente, aanbieder, dagtekening, volgnummer, dossiers, tijd, eerdere, tarieven, laatsteDag }: Opdrachtbron): Declaratieopdracht => {
  const maand = periode.begindatum.slice(2, 7).replace("-", "");
  const nummer = `D${maand}${String(volgnummer + 1).padStart(4, "0")}`;
  const toewijzingen = dossiers.flatMap(({ eigen: { bewoner, toewijzingen: eigen } }) => (bewoner === undefined ? [] : (makeToewijzingsbericht(bewoner, eigen) ?? [])));
  return {
    periode,
    registraties: tijd.flatMap(({ rijen }) => rijen.map(({ registratie }) => registratie)),
    keten: foldKeten([...toewijzingen, ...eerdere.flatMap(({ berichten }) => berichten)]),
    eerdere: eerdere.flatMap(({ herkomst }) => herkomst),
    tarieven,
    kop: {
      gemeente,
      aanbieder,
      dagtekening,
      nummers: (deel) => ({ identificatie: `${nummer}${twee(deel)}`, declaratieNummer: `${nummer}${twee(deel)}` }),
      referentie: `${nummer}R`,
    },
    laatsteDag,
  };
};
