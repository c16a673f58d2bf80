import { addDagen, type DatumBuitenBereik, type IsoDatum } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";

import type { Agendapunt } from "./agendapunt.js";
import { escapeTekst } from "./escape-tekst.js";

// A whole-day item starts at midnight; fifteen hours before the midnight after a day it is nine in the morning of that day.
const UREN_TOT_MIDDERNACHT = 15;

const schrijfDatum = (datum: IsoDatum): string => datum.replaceAll("-", "");

const schrijfVooraf = (dagen: number): string =>
  dagen === 0 ? "PT9H" : dagen === 1 ? `-PT${UREN_TOT_MIDDERNACHT}H` : `-P${dagen - 1}DT${UREN_TOT_MIDDERNACHT}H`;

const herinnering = (titel: string, dagen: number): readonly string[] => [
  "BEGIN:VALARM",
  "ACTION:DISPLAY",
  `DESCRIPTION:${titel}`,
  `TRIGGER:${schrijfVooraf(dagen)}`,
  "END:VALARM",
];

/**
 * The content lines of one whole day: from the day itself up to, and not including, the next.
 * The day does not make anyone busy, and each reminder comes at nine in the morning.
 *
 * @source RFC 5545 sections 3.6.1, 3.6.6, 3.8.2.2, 3.8.2.7 and 3.8.6.3
 */
export const encodeAgendapunt = (punt: Agendapunt, domein: string, gemaaktOp: string): Result<readonly string[], DatumBuitenBereik> =>
  addDagen(punt.datum, 1).map((erna) => {
    const titel = escapeTekst(punt.titel);
    return [
      "BEGIN:VEVENT",
      `UID:${escapeTekst(`${punt.sleutel}@${domein}`)}`,
      `DTSTAMP:${gemaaktOp}`,
      `DTSTART;VALUE=DATE:${schrijfDatum(punt.datum)}`,
      `DTEND;VALUE=DATE:${schrijfDatum(erna)}`,
      `SUMMARY:${titel}`,
      `DESCRIPTION:${escapeTekst(punt.omschrijving)}`,
      ...(punt.categorieen.length === 0 ? [] : [`CATEGORIES:${punt.categorieen.map(escapeTekst).join(",")}`]),
      "TRANSP:TRANSPARENT",
      ...punt.herinneringenInDagen.flatMap((dagen) => herinnering(titel, dagen)),
      "END:VEVENT",
    ];
  });
