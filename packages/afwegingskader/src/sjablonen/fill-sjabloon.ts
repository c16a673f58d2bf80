import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Sjabloon, Sjabloonblok, Sjabloonsoort } from "./sjabloon.js";
import { SJABLOONVELDEN, type Sjabloonveld } from "./sjabloonvelden.table.js";
import { TALEN, type Taalcode } from "./taal.table.js";
import { findSjabloon } from "./sjablonen.js";

/** A text that still misses fields, or that there is not in this language. */
export interface SjabloonOnvolledig {
  readonly _tag: "SjabloonOnvolledig";
  readonly soort: Sjabloonsoort;
  readonly taal: Taalcode;
  readonly mist: readonly Sjabloonveld[];
}

/** A filled text, ready to show: with its language, its direction, and what still has to happen before it goes out. */
export interface Tekstbericht {
  readonly taal: Taalcode;
  readonly richting: "ltr" | "rtl";
  readonly controle: string | null;
  readonly titel: string;
  readonly blokken: readonly Sjabloonblok[];
}

const VELD = /\{([a-zA-Z]+)\}/gu;

const isVeld = (naam: string): naam is Sjabloonveld => Object.hasOwn(SJABLOONVELDEN, naam);

const tekstenVan = ({ titel, blokken }: Sjabloon): readonly string[] => [titel, ...blokken.flatMap((blok) => (blok.soort === "lijst" ? blok.punten : [blok.tekst]))];

/** The fields that a text asks for, in the order in which they are first named. */
export const listSjabloonvelden = (sjabloon: Sjabloon): readonly Sjabloonveld[] => [
  ...new Set(tekstenVan(sjabloon).flatMap((tekst) => [...tekst.matchAll(VELD)].map(([, naam = ""]) => naam).filter(isVeld))),
];

/**
 * Fills a text. Every field must be there and not empty: a letter with a gap does not go out.
 *
 * @source W-49.2, W-50.2.1
 */
export const fillSjabloon = (
  soort: Sjabloonsoort,
  taal: Taalcode,
  velden: Readonly<Partial<Record<Sjabloonveld, string>>>,
): Result<Tekstbericht, SjabloonOnvolledig> => {
  const sjabloon = findSjabloon(soort, taal);
  if (sjabloon === undefined) return err({ _tag: "SjabloonOnvolledig", soort, taal, mist: [] });
  const mist = listSjabloonvelden(sjabloon).filter((veld) => (velden[veld] ?? "").trim() === "");
  if (mist.length > 0) return err({ _tag: "SjabloonOnvolledig", soort, taal, mist });
  const vul = (tekst: string): string => tekst.replaceAll(VELD, (geheel, naam: string) => (isVeld(naam) ? (velden[naam] ?? geheel) : geheel));
  const blokken = sjabloon.blokken.map((blok): Sjabloonblok => (blok.soort === "lijst" ? { ...blok, punten: blok.punten.map(vul) } : { ...blok, tekst: vul(blok.tekst) }));
  const { richting, controle } = TALEN[taal];
  return ok({ taal, richting, controle, titel: vul(sjabloon.titel), blokken });
};
