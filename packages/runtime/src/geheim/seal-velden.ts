import { err, ok, type Result } from "@wmo-kit/domain/result";
import type { Schema } from "effect";

import type { GeheimGeschonden } from "./errors.js";
import { openTekst, type Plek, sealTekst } from "./seal-tekst.js";
import type { Sleutel } from "./sleutel.js";

/** The way to a secret part of JSON: field names, `*` for every element or field. An empty way is the whole. */
export type Geheimpad = readonly string[];

const KENMERK = "$geheim";

type Object_ = Readonly<Record<string, Schema.Json>>;

const isLijst = (waarde: Schema.Json): waarde is Schema.JsonArray => Array.isArray(waarde);
const isObject = (waarde: Schema.Json): waarde is Object_ => typeof waarde === "object" && waarde !== null && !isLijst(waarde);

const toPlek = (plek: Plek, pad: readonly string[]): Plek => [...plek, JSON.stringify(pad)];

const seal = (sleutel: Sleutel, plek: Plek, waarde: Schema.Json, pad: readonly string[], paden: readonly Geheimpad[]): Schema.Json => {
  // A field of the caller that looks like ours is sealed too, so that opening can trust the mark.
  const isGeheim = paden.some((geheim) => geheim.length === 0) || (isObject(waarde) && Object.hasOwn(waarde, KENMERK));
  if (isGeheim) return { [KENMERK]: sealTekst(sleutel, toPlek(plek, pad), JSON.stringify(waarde)) };
  const verder = (naam: string, deel: Schema.Json): Schema.Json => {
    const rest = paden.filter(([stap]) => stap === naam || stap === "*").map((geheim) => geheim.slice(1));
    return seal(sleutel, plek, deel, [...pad, naam], rest);
  };
  if (isLijst(waarde)) return waarde.map((deel, plaats) => verder(String(plaats), deel));
  return isObject(waarde) ? Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, verder(naam, deel)])) : waarde;
};

/**
 * The same JSON with every secret part encrypted, bound to its tenant, dossier, fact and place within the fact.
 * A way that leads nowhere seals nothing: a field that is absent stays absent.
 */
export const sealVelden = (sleutel: Sleutel, plek: Plek, gegevens: Schema.Json, paden: readonly Geheimpad[]): Schema.Json =>
  seal(sleutel, plek, gegevens, [], paden);

const readGeheim = (sleutel: Sleutel, plek: Plek, verzegeld: Schema.Json | undefined): Result<Schema.Json, GeheimGeschonden> =>
  typeof verzegeld === "string"
    ? openTekst(sleutel, plek, verzegeld).map((tekst): Schema.Json => JSON.parse(tekst))
    : err({ _tag: "GeheimGeschonden", veld: plek.at(-1) ?? "" });

const openEntries = (
  entries: readonly (readonly [string, Schema.Json])[],
  open: (naam: string, deel: Schema.Json) => Result<Schema.Json, GeheimGeschonden>,
): Result<readonly (readonly [string, Schema.Json])[], GeheimGeschonden> => {
  const uit: (readonly [string, Schema.Json])[] = [];
  for (const [naam, deel] of entries) {
    const geopend = open(naam, deel);
    if (geopend.isErr()) return err(geopend.error);
    uit.push([naam, geopend.value]);
  }
  return ok(uit);
};

const unseal = (sleutel: Sleutel, plek: Plek, waarde: Schema.Json, pad: readonly string[]): Result<Schema.Json, GeheimGeschonden> => {
  const verder = (naam: string, deel: Schema.Json): Result<Schema.Json, GeheimGeschonden> => unseal(sleutel, plek, deel, [...pad, naam]);
  if (isLijst(waarde)) {
    return openEntries(waarde.map((deel, plaats) => [String(plaats), deel] as const), verder).map((delen) => delen.map(([, deel]) => deel));
  }
  if (!isObject(waarde)) return ok(waarde);
  if (Object.hasOwn(waarde, KENMERK)) return readGeheim(sleutel, toPlek(plek, pad), waarde[KENMERK]);
  return openEntries(Object.entries(waarde), verder).map((delen) => Object.fromEntries(delen));
};

/** The JSON that went into `sealVelden`; refused as a whole when one part was changed or moved. */
export const openVelden = (sleutel: Sleutel, plek: Plek, gegevens: Schema.Json): Result<Schema.Json, GeheimGeschonden> =>
  unseal(sleutel, plek, gegevens, []);
