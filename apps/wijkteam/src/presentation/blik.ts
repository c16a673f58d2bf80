import type { IsoDatum, Tijdstip } from "@wmo-kit/domain";
import type { Kitomgeving } from "@wmo-kit/kit";

/** On what day, at what moment and by which norms dossiers are looked at. */
export interface Blik {
  readonly peildatum: IsoDatum;
  readonly tijdstip: Tijdstip;
  readonly omgeving: Kitomgeving;
}
