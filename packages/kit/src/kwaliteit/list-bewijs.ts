import { addDagen, addJaren, addMaanden, addWeken, formatDatum, toLokaleDatum, type IsoDatum } from "@wmo-kit/domain";
import { BEWIJSSOORTEN, evaluateBewijs, type Bewijsregel, type Bewijsstand, type Bewijsvraag, type Eis, type TelDuur } from "@wmo-kit/requirements";

import { looptAf } from "../register/loopt-af.js";
import type { Registerstand } from "../register/registerstand.js";
import { nieuwsteVan, stukkenVan, type Kwaliteitsstuk } from "./kwaliteitslezer.js";
import type { Bewijsoordeel, Bewijsregelweergave, Bewijsregister, Bewijsstukweergave } from "./weergave.js";

const TELLING = { kalenderdag: addDagen, week: addWeken, maand: addMaanden, jaar: addJaren } as const;

const telDuur: TelDuur = (datum, { aantal, eenheid }) => TELLING[eenheid](datum, aantal).unwrapOr(undefined);

type Bewijs = Kwaliteitsstuk<"bewijs-vastgelegd">;

/** On which day one looks, and the first day of the agreement when it is known. */
interface Moment {
  readonly peildatum: IsoDatum;
  readonly begin: IsoDatum | undefined;
}

const geldende = (stand: Registerstand): readonly Bewijs[] => {
  const ingetrokken = stukkenVan(stand, "bewijs-ingetrokken");
  // Recorded again after it was taken back: then it counts again.
  return [...stukkenVan(stand, "bewijs-vastgelegd").values()].filter(({ gegevens, versie }) => (ingetrokken.get(gegevens.id)?.versie ?? 0) < versie);
};

const toStuk = ({ op, actor, gegevens }: Bewijs): Bewijsstukweergave => ({
  id: gegevens.id,
  kenmerk: gegevens.kenmerk,
  datum: gegevens.datum,
  geldigTot: gegevens.geldigTot ?? null,
  sha256: gegevens.sha256 ?? null,
  toelichting: gegevens.toelichting ?? null,
  vastgelegdOp: toLokaleDatum(op).unwrapOr(gegevens.datum),
  vastgelegdDoor: actor,
});

const EENHEDEN = { kalenderdag: ["dag", "dagen"], week: ["week", "weken"], maand: ["maand", "maanden"], jaar: ["jaar", "jaar"] } as const;

const describeHoudbaar = ({ geldig }: Bewijsvraag): string => {
  if (geldig === null) return "het programma noemt geen termijn";
  if (typeof geldig === "string") return geldig;
  return `${geldig.aantal} ${EENHEDEN[geldig.eenheid][geldig.aantal === 1 ? 0 : 1]}`;
};

interface Oordeel {
  readonly stand: Bewijsoordeel;
  readonly standTekst: string;
  readonly geldigTot: IsoDatum | null;
}

/** What is not there is missing only when it is due: not before the agreement begins, and what belongs to an event not without one. */
const oordeelZonder = ({ geldig }: Bewijsvraag, { peildatum, begin }: Moment): Oordeel => {
  if (geldig === "per keer") return { stand: "nog niet nodig", standTekst: "alleen nodig wanneer het gebeurt", geldigTot: null };
  if (begin !== undefined && peildatum < begin) return { stand: "nog niet nodig", standTekst: `nodig vanaf ${formatDatum(begin)}`, geldigTot: null };
  return { stand: "ontbreekt", standTekst: "er is geen bewijs vastgelegd", geldigTot: null };
};

const oordeelVan = (stand: Bewijsstand, vraag: Bewijsvraag, moment: Moment): Oordeel => {
  const { peildatum } = moment;
  switch (stand._tag) {
    case "Ontbreekt":
      return oordeelZonder(vraag, moment);
    case "Verlopen":
      return { stand: "verlopen", standTekst: `verlopen na ${formatDatum(stand.geldigTot)}`, geldigTot: stand.geldigTot };
    case "GeenOordeel":
      return { stand: "geen oordeel", standTekst: "aanwezig; het programma noemt niet hoe lang het telt", geldigTot: null };
    case "Aanwezig": {
      const { geldigTot } = stand;
      if (geldigTot === undefined) return { stand: "aanwezig", standTekst: "aanwezig", geldigTot: null };
      const tekst = `geldig tot en met ${formatDatum(geldigTot)}`;
      return { stand: looptAf(geldigTot, peildatum) ? "loopt af" : "aanwezig", standTekst: tekst, geldigTot };
    }
  }
};

const toRegel = ({ eis, vraag, stand }: Bewijsregel, bewijzen: readonly Bewijs[], moment: Moment): Bewijsregelweergave => {
  const eigen = bewijzen.filter(({ gegevens }) => gegevens.eis === eis.id && gegevens.datum <= moment.peildatum);
  const stuk = stand._tag === "Ontbreekt" ? undefined : stand.stuk;
  const telt = eigen.find(({ gegevens }) => stuk !== undefined && gegevens.kenmerk === stuk.kenmerk && gegevens.datum === stuk.datum);
  return {
    eis: eis.id,
    titel: eis.titel,
    samenvatting: eis.samenvatting,
    gevraagd: vraag.stuk,
    soort: BEWIJSSOORTEN[vraag.soort],
    houdbaar: describeHoudbaar(vraag),
    ...oordeelVan(stand, vraag, moment),
    telt: telt === undefined ? null : toStuk(telt),
    stukken: eigen.toSorted((links, rechts) => (links.gegevens.datum < rechts.gegevens.datum ? 1 : -1)).map(toStuk),
  };
};

/**
 * What evidence the programme asks for, held against what there is on a day.
 *
 * @source D-16.4; norms.md K-05, K-07, K-10
 */
export const listBewijs = (stand: Registerstand, peildatum: IsoDatum, eisen: readonly Eis[]): readonly Bewijsregelweergave[] => {
  const bewijzen = geldende(stand);
  const begin = nieuwsteVan(stand, "omstandigheden-vastgelegd")?.gegevens.beginContract;
  const register = bewijzen.map(({ gegevens: { eis, kenmerk, datum, geldigTot } }) => ({ eis, kenmerk, datum, ...(geldigTot === undefined ? {} : { geldigTot }) }));
  return evaluateBewijs({ eisen, register, peildatum, telDuur }).map((regel) => toRegel(regel, bewijzen, { peildatum, begin }));
};

/** Whether anybody recorded any evidence; without it the register has not begun, and nothing in it says how the organisation stands. */
export const heeftBewijs = (stand: Registerstand): boolean => geldende(stand).length > 0;

/** The evidence register on a day, with how many requirements stand how. */
export const showBewijsregister = (stand: Registerstand, peildatum: IsoDatum, eisen: readonly Eis[]): Bewijsregister => {
  const regels = listBewijs(stand, peildatum, eisen);
  const tel = (oordeel: Bewijsoordeel): number => regels.filter((regel) => regel.stand === oordeel).length;
  return {
    peildatum,
    versie: stand.versie,
    aantallen: {
      gevraagd: regels.length,
      aanwezig: tel("aanwezig"),
      looptAf: tel("loopt af"),
      verlopen: tel("verlopen"),
      ontbreekt: tel("ontbreekt"),
      geenOordeel: tel("geen oordeel"),
      nogNietNodig: tel("nog niet nodig"),
    },
    regels,
  };
};
