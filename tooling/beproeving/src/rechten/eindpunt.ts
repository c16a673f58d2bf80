/** What an endpoint asks of who calls it. */
export type Eis =
  | { readonly soort: "openbaar" }
  | { readonly soort: "aangemeld" }
  | { readonly soort: "recht"; readonly recht: string; readonly dossier: string | null };

/** An endpoint as an app lists it, with the requirement it carries. */
export interface Eindpunt {
  readonly groep: string;
  readonly eindpunt: string;
  readonly method: string;
  readonly pad: string;
  readonly eis: Eis | undefined;
}

/** What a role may at an endpoint: everything, only what concerns an own resident, or nothing. */
export type Oordeel = "ja" | "eigen inwoners" | "nee";

/** The address of an endpoint with these values for its parameters; a parameter that is not given becomes an id of nothing. */
export const vulPad = (pad: string, waarden: Readonly<Record<string, string>> = {}): string =>
  pad.replaceAll(/:(\w+)/g, (_, naam: string) => encodeURIComponent(waarden[naam] ?? NIETS));

/** An id that belongs to nothing. */
export const NIETS = "00000000-0000-7000-8000-000000000000";

/** The name of the path parameter that holds a dossier. */
export const dossierparameter = ({ pad, eis }: Eindpunt): string | undefined =>
  eis?.soort === "recht" && eis.dossier !== null ? eis.dossier : /\/dossiers\/:(\w+)/.exec(pad)?.[1];
