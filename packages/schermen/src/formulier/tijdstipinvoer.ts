import { err, ok, type Result } from "@wmo-kit/domain/result";

import { formatNederlandseDatum, parseNederlandseDatum, readPeildatum, type DatumFout } from "../datum/nederlandse-datum.js";
import type { TijdFout } from "./errors.js";

const SCHEIDING = "T";
const TIJD = /^(\d{1,2})[:.](\d{2})$/;
/** Summer time first: in the hour that comes twice, the first one is meant. */
const OFFSETS = ["+02:00", "+01:00"] as const;

// Swedish writes a moment as the standard does: 2026-11-03 09:30.
const KLOK = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short", timeStyle: "short" });

/** The two texts of a moment as they were typed: the day and the time. */
export interface Tijdstipdelen {
  readonly dag: string;
  readonly tijd: string;
}

/** Takes what was typed apart. */
export const splitTijdstip = (tekst: string): Tijdstipdelen => {
  const plaats = tekst.lastIndexOf(SCHEIDING);
  return plaats < 0 ? { dag: tekst, tijd: "" } : { dag: tekst.slice(0, plaats), tijd: tekst.slice(plaats + 1) };
};

/** Puts what was typed together; nothing when both are empty. */
export const joinTijdstip = ({ dag, tijd }: Tijdstipdelen): string => (dag === "" && tijd === "" ? "" : `${dag}${SCHEIDING}${tijd}`);

/** Reads a day and a time on the Dutch clock as a moment, written with the offset of that day. */
export const parseTijdstipinvoer = (tekst: string): Result<string, DatumFout | TijdFout> => {
  const { dag, tijd } = splitTijdstip(tekst);
  return parseNederlandseDatum(dag).andThen((datum): Result<string, DatumFout | TijdFout> => {
    const [, uren = "", minuten = ""] = TIJD.exec(tijd.trim()) ?? [];
    if (uren === "" || Number(uren) > 23 || Number(minuten) > 59) return err({ _tag: "TijdVormOnbekend" });
    const klok = `${uren.padStart(2, "0")}:${minuten}`;
    const moment = OFFSETS.map((offset) => `${datum}T${klok}:00${offset}`).find(
      (kandidaat) => KLOK.format(Date.parse(kandidaat)) === `${datum} ${klok}`,
    );
    return moment === undefined ? err({ _tag: "TijdBestaatNiet" }) : ok(moment);
  });
};

/** Writes a moment as it is typed: the day and the time on the Dutch clock. Nothing when it is no moment. */
export const formatTijdstipinvoer = (tekst: string): string => {
  const moment = Date.parse(tekst);
  const [datum = "", tijd = ""] = Number.isFinite(moment) ? KLOK.format(moment).split(" ") : [];
  const dag = readPeildatum(datum);
  return dag === undefined ? "" : joinTijdstip({ dag: formatNederlandseDatum(dag), tijd });
};
