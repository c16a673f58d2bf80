import { ongeldigeInvoer, type OngeldigeInvoer } from "../parse.js";
import { err, ok, type Result } from "../result.js";
import { vereenvoudig, type Verhouding } from "./verhouding.js";

const BREUK = /^(-?[0-9]{1,60})\/([0-9]{1,60})$/;
const DECIMAAL = /^(-?)([0-9]{1,60})(?:\.([0-9]{1,60}))?$/;
const GETAL = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:e([+-][0-9]+))?$/;

const leesDecimaal = (delen: RegExpExecArray): Verhouding => {
  const fractie = delen[3] ?? "";
  const macht = Number(delen[4] ?? 0) - fractie.length;
  const cijfers = BigInt(`${delen[2] ?? "0"}${fractie}`);
  const teller = delen[1] === "-" ? -cijfers : cijfers;
  return macht < 0 ? vereenvoudig(teller, 10n ** BigInt(-macht)) : vereenvoudig(teller * 10n ** BigInt(macht), 1n);
};

/**
 * Reads an exact ratio as settings and storage write it: `7/20`, `0.35`, `-3`, or a JSON number.
 * A number counts as the decimals that are written: 0.35 is 7/20, not the binary number next to it.
 */
export const parseVerhouding = (invoer: unknown): Result<Verhouding, OngeldigeInvoer> => {
  if (typeof invoer !== "string" && typeof invoer !== "number") return err(ongeldigeInvoer("Verhouding", "invalid_type"));
  const breuk = typeof invoer === "string" ? BREUK.exec(invoer) : null;
  if (breuk !== null) {
    const noemer = BigInt(breuk[2] ?? "0");
    return noemer === 0n ? err(ongeldigeInvoer("Verhouding", "noemerNul")) : ok(vereenvoudig(BigInt(breuk[1] ?? "0"), noemer));
  }
  const decimaal = (typeof invoer === "string" ? DECIMAAL : GETAL).exec(String(invoer));
  return decimaal === null ? err(ongeldigeInvoer("Verhouding", "vorm")) : ok(leesDecimaal(decimaal));
};

/** A ratio as settings and storage write it: `7/20`; `parseVerhouding` reads it back. */
export const formatVerhouding = ({ teller, noemer }: Verhouding): string => `${teller}/${noemer}`;
