import type { Vergelijking } from "@wmo-kit/domain";

/**
 * A number, date or code in a requirement. Null means that the document leaves it open.
 * The rows with which the packages calculate own the norm; this is what the requirement says.
 */
export interface Parameter {
  readonly naam: string;
  readonly waarde: number | string | null;
  readonly eenheid: string;
  readonly vergelijking: Vergelijking;
  readonly opmerking?: string;
}
