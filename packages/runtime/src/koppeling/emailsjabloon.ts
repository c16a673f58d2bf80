import { formatDatum, isIsoDatum, type IsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { SjabloonNietGevuld, Veldbevinding } from "./errors.js";

/** A field of an e-mail: what a person fills in. */
export interface Emailveld {
  readonly label: string;
  /** A line, a text of more lines, a day or a number. */
  readonly soort: "regel" | "tekst" | "datum" | "getal";
  readonly optioneel?: true;
}

/** A prepared e-mail: subject and text with `{veld}` where a value comes. */
export interface Emailsjabloon<V extends Readonly<Record<string, Emailveld>> = Readonly<Record<string, Emailveld>>> {
  readonly id: string;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly velden: V;
}

type WaardeVanSoort<S extends Emailveld["soort"]> = S extends "datum" ? IsoDatum : S extends "getal" ? number : string;
type WaardeVan<F extends Emailveld> = WaardeVanSoort<F["soort"]>;

/** The values that fill a template, each of the kind its field has. */
export type Emailwaarden<V extends Readonly<Record<string, Emailveld>>> = {
  readonly [N in keyof V as V[N] extends { readonly optioneel: true } ? never : N]: WaardeVan<V[N]>;
} & { readonly [N in keyof V as V[N] extends { readonly optioneel: true } ? N : never]?: WaardeVan<V[N]> };

/** A template with its fields as literal types. */
export const emailsjabloon = <const V extends Readonly<Record<string, Emailveld>>>(sjabloon: Emailsjabloon<V>): Emailsjabloon<V> => sjabloon;

/** Subject and text, ready to be sent by a person. */
export interface GevuldeEmail {
  readonly onderwerp: string;
  readonly tekst: string;
}

const leesVeld = ({ soort, optioneel }: Emailveld, waarde: unknown): string | Veldbevinding["code"][] => {
  if (waarde === undefined) return optioneel === true ? "" : ["ontbreekt"];
  if (soort === "getal") return typeof waarde === "number" && Number.isFinite(waarde) ? String(waarde).replace(".", ",") : ["soort"];
  if (typeof waarde !== "string") return ["soort"];
  if (soort === "datum") return isIsoDatum(waarde) ? formatDatum(waarde) : ["soort"];
  if (waarde.trim() === "") return optioneel === true ? "" : ["leeg"];
  return soort === "regel" && /[\r\n]/.test(waarde) ? ["regeleinde"] : waarde;
};

const PLAATS = /\{([A-Za-z0-9]+)\}/g;

/** The names of the places in a template; a test holds them against its fields. */
export const listPlaatsen = ({ onderwerp, tekst }: Pick<Emailsjabloon, "onderwerp" | "tekst">): readonly string[] => [
  ...new Set([...`${onderwerp}\n${tekst}`.matchAll(PLAATS)].map(([, naam = ""]) => naam)),
];

/** Fills a template. All findings at once; a value is put in as it is and never read as a place itself. */
export const fillSjabloon = <V extends Readonly<Record<string, Emailveld>>>(
  { id, onderwerp, tekst, velden }: Emailsjabloon<V>,
  waarden: Emailwaarden<V>,
): Result<GevuldeEmail, SjabloonNietGevuld> => {
  const gegeven = new Map<string, unknown>(Object.entries(waarden));
  const teksten = new Map<string, string>();
  const bevindingen: Veldbevinding[] = [];
  for (const [veld, soort] of Object.entries(velden)) {
    const gelezen = leesVeld(soort, gegeven.get(veld));
    if (typeof gelezen === "string") teksten.set(veld, gelezen);
    else bevindingen.push(...gelezen.map((code) => ({ veld, code })));
  }
  if (bevindingen.length > 0) return err({ _tag: "SjabloonNietGevuld", sjabloon: id, bevindingen });
  const vul = (bron: string): string => bron.replace(PLAATS, (plaats, naam: string) => teksten.get(naam) ?? plaats);
  // A subject is one line, whatever was filled in.
  return ok({ onderwerp: vul(onderwerp).replace(/\s+/g, " ").trim(), tekst: vul(tekst) });
};
