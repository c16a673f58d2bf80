/** What can be tapped for somebody on a day part. */
export type Aanwezigheidkeuze = "aanwezig" | "afwezig" | "te laat afgemeld";

/** One person in the group of a day part. */
export interface Aanwezigheidregel {
  readonly id: string;
  readonly naam: string;
  readonly stand: Aanwezigheidkeuze | null;
  /** What was tapped is on this device and not yet at the server. */
  readonly onderweg: boolean;
  /** What is left of the allocation, who worked: short, in words. */
  readonly bijzonderheden: readonly string[];
  /** What somebody must know; never a reason not to record what happened. */
  readonly waarschuwingen: readonly string[];
  /** Minutes that were given, or null when they were not; left out where time is not counted. */
  readonly minuten?: number | null;
}

/** The group of one day part. */
export interface Aanwezigheidgroep {
  readonly id: string;
  readonly titel: string;
  readonly regels: readonly Aanwezigheidregel[];
}
