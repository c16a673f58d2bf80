import { addWeken, formatDatum, formatDatumMetWeekdag, redactBsn, type IsoDatum } from "@wmo-kit/domain";

import type { Registerstand } from "../register/registerstand.js";
import { KLACHTSOORTEN, KLACHTUITKOMSTEN } from "./kwaliteitsfeiten.js";
import { stukkenVan } from "./kwaliteitslezer.js";
import type { Klachtenverslag, Klachtweergave } from "./weergave.js";

interface Termijn {
  readonly uiterlijk: IsoDatum | undefined;
  readonly waarom: string;
}

const ZONDER_REGELING: Termijn = {
  uiterlijk: undefined,
  waarom: "Het programma noemt geen termijn. Leg uw klachtenregeling vast; dan telt de termijn daarvan.",
};

// The scheme that held on the day of receipt decides, also when a newer one came later.
const termijnVan = (stand: Registerstand, ontvangen: IsoDatum): Termijn => {
  const regeling = [...stukkenVan(stand, "klachtregeling-vastgelegd").values()]
    .filter(({ gegevens }) => gegevens.vanaf <= ontvangen)
    .toSorted((links, rechts) => (links.gegevens.vanaf < rechts.gegevens.vanaf ? -1 : 1))
    .at(-1)?.gegevens;
  if (regeling === undefined) return ZONDER_REGELING;
  const { behandelweken, kenmerk } = regeling;
  return {
    uiterlijk: addWeken(ontvangen, behandelweken).unwrapOr(undefined),
    waarom: `Ontvangen op ${formatDatum(ontvangen)}. Binnen ${behandelweken} ${behandelweken === 1 ? "week" : "weken"}, volgens uw klachtenregeling (${kenmerk}).`,
  };
};

const standVan = (uiterlijk: IsoDatum | undefined, afgehandeld: IsoDatum | undefined, bijCommissie: boolean, peildatum: IsoDatum): Klachtweergave["stand"] => {
  if (afgehandeld !== undefined) return uiterlijk !== undefined && afgehandeld > uiterlijk ? "te laat afgehandeld" : "afgehandeld";
  if (bijCommissie) return "bij de commissie";
  return uiterlijk !== undefined && uiterlijk < peildatum ? "te laat" : "open";
};

const isBijCommissie = (sinds: IsoDatum | undefined, peildatum: IsoDatum): boolean => sinds !== undefined && sinds <= peildatum;

/**
 * The complaints as they stand on a day, the newest first. The programme names no term: the own complaints scheme does.
 *
 * @source D-6.1, D-6.3
 */
export const listKlachten = (stand: Registerstand, peildatum: IsoDatum): readonly Klachtweergave[] => {
  const afgehandeld = stukkenVan(stand, "klacht-afgehandeld");
  const bijCommissie = stukkenVan(stand, "klacht-naar-commissie");
  return [...stukkenVan(stand, "klacht-ontvangen").values()]
    .map(({ gegevens }) => gegevens)
    .filter(({ ontvangen }) => ontvangen <= peildatum)
    .toSorted((links, rechts) => rechts.ontvangen.localeCompare(links.ontvangen))
    .map((klacht): Klachtweergave => {
      const { uiterlijk, waarom } = termijnVan(stand, klacht.ontvangen);
      const einde = afgehandeld.get(klacht.id)?.gegevens;
      const op = einde === undefined || einde.datum > peildatum ? undefined : einde.datum;
      return {
        id: klacht.id,
        ontvangen: klacht.ontvangen,
        onderwerp: klacht.onderwerp,
        omschrijving: klacht.omschrijving,
        locatie: klacht.locatie ?? null,
        dossierId: klacht.dossierId ?? null,
        stand: standVan(uiterlijk, op, isBijCommissie(bijCommissie.get(klacht.id)?.gegevens.datum, peildatum), peildatum),
        uiterlijk: uiterlijk ?? null,
        uiterlijkTekst: uiterlijk === undefined ? null : formatDatumMetWeekdag(uiterlijk),
        waarom,
        afgehandeldOp: op ?? null,
        uitkomst: op === undefined ? null : (einde?.uitkomst ?? null),
        maatregel: op === undefined ? null : (einde?.maatregel ?? null),
      };
    });
};

const telPer = <W extends string>(woorden: readonly W[], gevonden: readonly (string | null)[]): readonly { readonly wat: string; readonly aantal: number }[] =>
  woorden.map((wat) => ({ wat, aantal: gevonden.filter((woord) => woord === wat).length })).filter(({ aantal }) => aantal > 0);

/**
 * The yearly report: number and kind of the complaints received in a year, how they ended, and the measures. No names, no dossiers.
 *
 * @source D-6.3
 */
export const makeKlachtenverslag = (stand: Registerstand, jaar: number, peildatum: IsoDatum): Klachtenverslag => {
  const klachten = listKlachten(stand, peildatum).filter(({ ontvangen }) => ontvangen.startsWith(`${String(jaar).padStart(4, "0")}-`));
  return {
    jaar,
    aantal: klachten.length,
    perOnderwerp: telPer(KLACHTSOORTEN, klachten.map(({ onderwerp }) => onderwerp)),
    perUitkomst: telPer(KLACHTUITKOMSTEN, klachten.map(({ uitkomst }) => uitkomst)),
    nogOpen: klachten.filter(({ afgehandeldOp }) => afgehandeldOp === null).length,
    maatregelen: klachten.flatMap(({ maatregel }) => (maatregel === null ? [] : redactBsn(maatregel))),
  };
};
