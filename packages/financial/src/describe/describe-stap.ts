import { describeBron, formatDatum, formatPeriode, heeftEinddatum, redactBsn } from "@wmo-kit/domain";

import type { Boekjaar } from "../jaarrekening/jaarrekening.js";
import { VELDEN } from "../jaarrekening/velden.table.js";
import { BEREKENINGEN, FEITEN } from "../oordeel/feit.table.js";
import type { AndereLezing, BesluitGewogen, FeitGewogen, GetalGebruikt, LezingGekozen, NormAfwijking, NormGevolgd, Toetsstap } from "../oordeel/stap.js";
import { describeMaat, describeNormbedrag, VERGELIJKINGEN } from "./describe-maat.js";

/** The financial year in a few words: “2025”, or its days when it is no calendar year. */
export const describeBoekjaar = ({ begindatum, einddatum }: Boekjaar): string =>
  begindatum.endsWith("-01-01") && einddatum.endsWith("-12-31") && begindatum.slice(0, 4) === einddatum.slice(0, 4)
    ? begindatum.slice(0, 4)
    : `${formatDatum(begindatum)} tot en met ${formatDatum(einddatum)}`;

const inJaar = (boekjaar: Boekjaar | undefined): string => (boekjaar === undefined ? "" : ` in boekjaar ${describeBoekjaar(boekjaar)}`);

const norm = ({ norm: id, titel, waarde, eenheid, vergelijking, bron, geldigheid }: NormGevolgd): string =>
  `De norm is ${VERGELIJKINGEN[vergelijking]} ${describeNormbedrag(waarde, eenheid)}: ${titel} (${id}). Die geldt ${heeftEinddatum(geldigheid) ? "van " : ""}${formatPeriode(geldigheid)} (${describeBron(bron)}).`;

const afwijking = ({ norm: id, bron, standaard, eenheid }: NormAfwijking): string =>
  standaard === undefined
    ? `Er is iets afgesproken over ${id} (${describeBron(bron)}).`
    : `Er is iets anders afgesproken dan ${describeNormbedrag(standaard, eenheid)} (${describeBron(bron)}).`;

const lezing = ({ lezing: { id, gekozen, alternatief, afgesproken } }: LezingGekozen): string =>
  afgesproken === undefined || alternatief === undefined
    ? `Zo lezen wij deze eis (${id}): ${gekozen}.`
    : `Afgesproken is deze lezing (${id}): ${alternatief} (${describeBron(afgesproken)}).`;

// References come from the caller, so they are cleaned like any other text from outside.
const getal = ({ veld, waarde, boekjaar, bij }: GetalGebruikt): string => {
  const { naam, eenheid } = VELDEN[veld];
  const wie = bij === undefined ? "" : ` van ${redactBsn(bij)}`;
  const bekend = waarde === null ? "niet bekend" : describeMaat(waarde, eenheid);
  return `${naam.charAt(0).toUpperCase()}${naam.slice(1)}${wie}${inJaar(boekjaar)}: ${bekend} (${veld}).`;
};

const andereLezing = ({ lezing: id, formule, gemeten, eenheid, oordeel }: AndereLezing): string =>
  `In de andere lezing (${id}: ${formule}) is dat ${describeMaat(gemeten, eenheid)}: ${oordeel}. Die lezing beslist niet.`;

const feit = ({ feit: naam, telt }: FeitGewogen): string => {
  const { wel, niet, onbekend } = FEITEN[naam];
  return telt === null ? onbekend : telt ? wel : niet;
};

const besluit = ({ besluit: { uitkomst, door, motivering, bewijs }, gevolgd }: BesluitGewogen): string =>
  `Besluit van ${door === "opdrachtgever" ? "de opdrachtgever" : "de financiële experts"}: ${uitkomst}. Motivering: ${redactBsn(motivering)}. Bewijs: ${redactBsn(bewijs)}.${
    gevolgd ? "" : " Het besluit verandert dit oordeel niet."
  }`;

/** One step of a financial check as a Dutch sentence. */
export const describeToetsstap = (stap: Toetsstap): string => {
  switch (stap._tag) {
    case "NormGevolgd":
      return norm(stap);
    case "NormOpen":
      return `Het programma noemt hiervoor geen waarde: ${stap.titel} (${stap.norm}). Daarom is er geen oordeel.`;
    case "NormAfwijking":
      return afwijking(stap);
    case "LezingGekozen":
      return lezing(stap);
    case "FormuleGevolgd":
      return `Berekening: ${stap.tekst}.`;
    case "GetalGebruikt":
      return getal(stap);
    case "NoemerOnbruikbaar":
      return stap.reden === "noemer is nul"
        ? "Er is niets om door te delen. Daarom is er geen uitkomst en geen oordeel."
        : "Het getal om door te delen is negatief. Daarom is er geen uitkomst en geen oordeel.";
    case "Gemeten":
      return `Dat is ${describeMaat(stap.gemeten, stap.eenheid)}${inJaar(stap.boekjaar)}.`;
    case "AndereLezing":
      return andereLezing(stap);
    case "ReferentieGetoond":
      return `Ter vergelijking: ${describeNormbedrag(stap.referentie.van, "percentage")} tot ${describeNormbedrag(stap.referentie.tot, "percentage")} (${stap.referentie.omschrijving}).`;
    case "FeitGewogen":
      return feit(stap);
    case "Berekend":
      return `${BEREKENINGEN[stap.wat]}: ${describeMaat(stap.waarde, stap.eenheid)}.`;
    case "BesluitGewogen":
      return besluit(stap);
  }
};
