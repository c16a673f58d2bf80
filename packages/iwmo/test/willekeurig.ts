import * as fc from "fast-check";

import type { BerichtBeschrijving } from "../src/index.js";
import { compileBericht, type Knoop } from "../src/schema/compile.js";
import type { EnkelvoudigType, VasteWaarde } from "../src/schema/enkelvoudig-type.js";

const TEKENS = fc.constantFrom(..."abzAZ09 .,-'&<>\"]é€ỳ漢😀\t".match(/./gsu) ?? []);

const tekst = (maximum: number, regels: boolean): fc.Arbitrary<string> =>
  fc
    .array(regels ? fc.oneof({ weight: 9, arbitrary: TEKENS }, { weight: 1, arbitrary: fc.constantFrom("\n", "\r") }) : TEKENS, { minLength: 0, maxLength: Math.min(maximum, 40) - 1 })
    .chain((tekens) => fc.nat(tekens.length).map((plaats) => [...tekens.slice(0, plaats), "x", ...tekens.slice(plaats)].join(""))); // prettier-ignore

const tijd = fc
  .tuple(fc.nat(23), fc.nat(59), fc.nat(59), fc.option(fc.nat(999)))
  .map(([u, m, s, f]) => [u, m, s].map((deel) => String(deel).padStart(2, "0")).join(":") + (f === null ? "" : `.${f}`));

const datum = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([jaar, maand, dag]) => `${String(jaar).padStart(4, "0")}-${String(maand).padStart(2, "0")}-${String(dag).padStart(2, "0")}`);

/** Digits and letters in the shape of each pattern that is more than "not empty". */
const NAAR_PATROON = new Map<string, fc.Arbitrary<string>>([
  ["RS035", fc.stringMatching(/^[0-9]{4}$/)],
  ["RS036", fc.stringMatching(/^[0-9]{8}$/)],
  ["RS037", fc.integer({ min: 999900006, max: 999999990 }).map(String)],
  ["RS045", fc.stringMatching(/^[a-zA-ZÀ-ỳ]{1,6}$/)],
  ["RS046", fc.stringMatching(/^[0-9]{1,15}$/)],
  ["CS319", fc.stringMatching(/^[a-zA-Z0-9]{1,12}$/)],
  ["RS048", fc.stringMatching(/^(0|[1-9][0-9]{0,3})\.(0|[1-9][0-9]{0,3})\.(0|[1-9][0-9]{0,3})$/)],
]);

const waarde = (type: EnkelvoudigType | VasteWaarde): fc.Arbitrary<unknown> => {
  if ("soort" in type) return fc.constant(type.vast);
  if (type.codelijst !== undefined) return fc.constantFrom(...type.codelijst.codes);
  if (type.basis === "date") return datum;
  if (type.basis === "time") return tijd;
  if (type.basis === "integer") return fc.integer({ min: type.minInclusive?.waarde ?? 0, max: type.maxInclusive?.waarde ?? 0 });
  return NAAR_PATROON.get(type.patroon?.regel ?? "") ?? tekst(type.maxLength?.waarde ?? 40, type.patroon?.regel !== "RS033");
};

const inhoud = (knoop: Knoop): fc.Arbitrary<unknown> => {
  if (knoop.inhoud.soort === "waarde") return waarde(knoop.inhoud.waarde);
  if (knoop.inhoud.soort === "lijst") return fc.array(inhoud(knoop.inhoud.kind), { minLength: 1, maxLength: 3 });
  const velden = knoop.inhoud.knopen.map((kind) => [kind.sleutel, inhoud(kind)] as const);
  const requiredKeys = knoop.inhoud.knopen.filter(({ verplicht }) => verplicht).map(({ sleutel }) => sleutel);
  return fc.record(Object.fromEntries(velden), { requiredKeys, noNullPrototype: true });
};

/** Any message a description allows, made from that description. */
export const willekeurigBericht = <T>(beschrijving: BerichtBeschrijving<T>): fc.Arbitrary<T> =>
  inhoud(compileBericht(beschrijving).wortel).map((velden) => {
    const bericht: unknown = Object.assign({ soort: beschrijving.soort }, velden);
    return bericht as T;
  });
