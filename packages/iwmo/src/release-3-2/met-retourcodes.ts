import type { Groep, Lijst, Veld } from "../schema/groep.js";
import { RETOUR_CODES_VELD, type RetourcodesVeld } from "./retourvelden.table.js";

/** The classes inside a class as the return carries them, by the name of the element that holds them. */
type Klassen = Readonly<Record<string, Groep<unknown>>>;

/** The type of an element with its class, or the class it lists, as the return carries it. */
type Teruggegeven<T, G> = T extends Lijst<unknown> ? (G extends Groep<infer K> ? Lijst<K> : never) : G;

type RetourVeld<E extends Veld, K extends Klassen> = E["naam"] extends keyof K
  ? { readonly [P in keyof E]: P extends "type" ? Teruggegeven<E["type"], K[E["naam"]]> : E[P] }
  : E;

/** The fields of a class with the classes inside it as the return carries them, and RetourCodes as the last. */
export type MetRetourcodes<V extends readonly Veld[], K extends Klassen> = readonly [
  ...{ readonly [P in keyof V]: RetourVeld<V[P], K> },
  RetourcodesVeld,
];

const geefTerug = (veld: Veld, klasse: Groep<unknown> | undefined): Veld => {
  if (klasse === undefined) return veld;
  const { type } = veld;
  const isLijst = "soort" in type && type.soort === "lijst";
  return { ...veld, type: isLijst ? { ...type, veld: { ...type.veld, type: klasse } } : klasse };
};

/**
 * The fields of a class of an outbound message as its return carries them: the same elements in the same order and number,
 * with what was found in the class behind them.
 *
 * @source iWmo 3.2, IV028 and the schemas of the return messages
 */
export const metRetourcodes = <const V extends readonly Veld[], K extends Klassen = Readonly<Record<never, never>>>(
  velden: V,
  klassen?: K & Readonly<Record<Exclude<keyof K, V[number]["naam"]>, never>>,
): MetRetourcodes<V, K> => {
  const terug: readonly Veld[] = [...velden.map((veld) => geefTerug(veld, klassen?.[veld.naam])), RETOUR_CODES_VELD];
  return terug as MetRetourcodes<V, K>;
};
