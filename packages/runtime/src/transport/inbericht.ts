import type { Tijdstip } from "@wmo-kit/domain";

/** What happens to a message that came in: stored, worked on; or refused because it cannot be read or does not belong here. */
export const INSTANDEN = ["ontvangen", "verwerkt", "afgekeurd"] as const;
export type Instand = (typeof INSTANDEN)[number];

/** A message that came in; its bytes are asked for apart. */
export interface Inbericht {
  readonly tenant: string;
  readonly id: string;
  /** Order in which messages were stored: 1, 2, 3… within the tenant. */
  readonly volgnummer: number;
  /** Name of the file or item it came as. */
  readonly bron: string;
  /** Kind and identification as its reader found them; null when it could not be read. */
  readonly soort: string | null;
  readonly identificatie: string | null;
  /** The dossier it turned out to be about. */
  readonly dossier: string | null;
  /** Moment it came to stand where we pick it up; terms that begin at receipt begin here. @source D-11.3, systems.md 1 */
  readonly ontvangen: Tijdstip;
  /** Moment it was stored here. */
  readonly opgeslagen: Tijdstip;
  readonly stand: Instand;
  /** Why it was refused, in sentences without personal data; none unless `afgekeurd`. */
  readonly bevindingen: readonly string[];
  /** Moment on which a person said to have dealt with what was wrong. */
  readonly afgehandeld: Tijdstip | null;
}

/** Which messages that came in are asked for; without a choice all of them. */
export interface Inkeuze {
  readonly stand?: Instand;
  readonly dossier?: string;
}
