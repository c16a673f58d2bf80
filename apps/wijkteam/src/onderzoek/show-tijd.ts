import { tijdVanRest, type Onderzoek } from "@wmo-kit/afwegingskader";
import { describeBron, makeVerhouding, multiplyVerhouding, roundVerhouding, type Verhouding } from "@wmo-kit/domain";
import { describeMeetstap } from "@wmo-kit/timeliness/meting";

import { MAAND_UIT_WEKEN } from "./tijdeenheden.table.js";
import type { Onderzoekweergave } from "./weergave.js";

const rond = (tijd: Verhouding): bigint => roundVerhouding(tijd, "half-weg-van-nul");

/** A time in hours and minutes, rounded to the minute: “3 uur en 20 minuten”. @unit minutes */
export const formatTijd = (tijd: Verhouding): string => {
  const minuten = rond(tijd);
  const [uur, rest] = [minuten / 60n, minuten % 60n];
  const delen = [...(uur === 0n ? [] : [`${uur} uur`]), ...(rest === 0n && uur > 0n ? [] : [`${rest} ${rest === 1n ? "minuut" : "minuten"}`])];
  return delen.join(" en ");
};

const perMaand = (perWeek: Verhouding): Verhouding =>
  makeVerhouding(MAAND_UIT_WEKEN.wekenPerJaar, MAAND_UIT_WEKEN.maandenPerJaar).match(
    (keren) => multiplyVerhouding(perWeek, keren),
    () => perWeek,
  );

/** The time of what is left, activity by activity and together, with how it was added up. @source W-27.1.5 */
export const showTijd = (onderzoek: Onderzoek): Onderzoekweergave["tijd"] => {
  const { stap3, stap5 } = onderzoek;
  if (stap5 === undefined) return null;
  const { waarde, stappen, bronnen } = tijdVanRest(onderzoek);
  const samen = waarde.minutenPerWeek;
  return {
    regels: stap5.rest.map(({ activiteit, kerenPerWeek, minuten }, plaats) => ({
      activiteit: stap3?.activiteiten.find(({ id }) => id === activiteit)?.omschrijving ?? activiteit,
      kerenPerWeek: kerenPerWeek.replace(".", ","),
      minuten,
      perWeek: formatTijd(stappen[plaats]?.minutenPerWeek ?? samen),
    })),
    perWeekTekst: formatTijd(samen),
    perMaandTekst: formatTijd(perMaand(samen)),
    waarom: [
      ...stappen.map((stap) => ({ soort: stap._tag, tekst: describeMeetstap(stap) })),
      { soort: "Samen", tekst: `Alles bij elkaar is dat ${formatTijd(samen)} per week.` },
      { soort: "PerMaand", tekst: `Per maand is dat ${formatTijd(perMaand(samen))}: ${MAAND_UIT_WEKEN.wekenPerJaar} weken, verdeeld over ${MAAND_UIT_WEKEN.maandenPerJaar} maanden.` },
    ],
    bronnen: bronnen.map(describeBron),
  };
};
