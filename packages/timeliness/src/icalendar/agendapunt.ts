import type { IsoDatum } from "@wmo-kit/domain";

/**
 * One whole day in a calendar: the last day on which something may be done.
 * `sleutel` stays the same for the same duty, so that a calendar program replaces the item when it is read again.
 * It holds no data of a person: a case is named by its reference only.
 *
 * @source RFC 5545 section 3.6.1
 * @unit herinneringenInDagen: days before the day, at nine in the morning
 */
export interface Agendapunt {
  readonly sleutel: string;
  readonly datum: IsoDatum;
  readonly titel: string;
  readonly omschrijving: string;
  readonly categorieen: readonly string[];
  readonly herinneringenInDagen: readonly number[];
}

/**
 * A calendar as it is handed over. `domein` is a name the organisation owns, such as `wijkteam.example`; it makes the keys unique in the world.
 * `gemaaktOp` is the moment the items were made; the kit reads no clock.
 *
 * @source RFC 5545 sections 3.6 and 3.8.7.2; RFC 7986 section 5.1
 */
export interface Agenda {
  readonly naam: string;
  readonly domein: string;
  readonly punten: readonly Agendapunt[];
}
