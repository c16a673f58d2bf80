import type { IsoDatum } from "@wmo-kit/domain/rekenen";

/** What the answering party adds: its own reference and the day. */
export interface Retourgegevens {
  /** Own reference of the answer, at most 12 characters. */
  readonly identificatie: string;
  readonly dagtekening: IsoDatum;
}
