import { fromEpochMs, toEpochMs, type DatumBuitenBereik, type Tijdstip } from "@wmo-kit/domain";
import { err, Result } from "@wmo-kit/domain/result";

import type { Agenda } from "./agendapunt.js";
import { encodeAgendapunt } from "./encode-agendapunt.js";
import { escapeTekst } from "./escape-tekst.js";
import { foldRegel } from "./fold-regel.js";

/** There is nothing to put in the calendar; the format asks for at least one item. @source RFC 5545 section 3.6 */
export interface AgendaLeeg {
  readonly _tag: "AgendaLeeg";
}

const MS_PER_SECONDE = 1000;

// 2026-01-31T09:30:00Z is written 20260131T093000Z.
const schrijfTijdstip = (tijdstip: Tijdstip): Result<string, DatumBuitenBereik> =>
  fromEpochMs(Math.floor(toEpochMs(tijdstip) / MS_PER_SECONDE) * MS_PER_SECONDE).map((utc) => utc.replaceAll(/[-:]/g, ""));

/**
 * A calendar as an iCalendar text, to save as an `.ics` file or to serve to calendar programs.
 * The same agenda and moment give the same text to the byte.
 *
 * @source RFC 5545; RFC 7986 section 5.1
 */
export const encodeICalendar = (agenda: Agenda, gemaaktOp: Tijdstip): Result<string, AgendaLeeg | DatumBuitenBereik> => {
  if (agenda.punten.length === 0) return err({ _tag: "AgendaLeeg" });
  return schrijfTijdstip(gemaaktOp).andThen((stempel) =>
    Result.combine(agenda.punten.map((punt) => encodeAgendapunt(punt, agenda.domein, stempel))).map((punten) =>
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//wmo-kit//timeliness//NL",
        "CALSCALE:GREGORIAN",
        `NAME:${escapeTekst(agenda.naam)}`,
        ...punten.flat(),
        "END:VCALENDAR",
      ]
        .map((regel) => `${foldRegel(regel)}\r\n`)
        .join(""),
    ),
  );
};
