import { err, ok, Result } from "@wmo-kit/domain/result";

/** A value that has no canonical JSON: a function, a bigint, a number without end, or half a character. `pad` says where it stands. */
export interface NietCanoniek {
  readonly _tag: "NietCanoniek";
  readonly pad: string;
}

const HALF_TEKEN = /[\uD800-\uDFFF]/u;

const niet = (pad: string): Result<string, NietCanoniek> => err({ _tag: "NietCanoniek", pad });

const schrijfTekst = (tekst: string, pad: string): Result<string, NietCanoniek> =>
  HALF_TEKEN.test(tekst) ? niet(pad) : ok(JSON.stringify(tekst));

const schrijf = (waarde: unknown, pad: string): Result<string, NietCanoniek> => {
  if (waarde === null || typeof waarde === "boolean") return ok(String(waarde));
  if (typeof waarde === "string") return schrijfTekst(waarde, pad);
  if (typeof waarde === "number") return Number.isFinite(waarde) ? ok(JSON.stringify(waarde)) : niet(pad);
  if (typeof waarde !== "object") return niet(pad);
  if (Array.isArray(waarde)) {
    const delen: readonly unknown[] = waarde;
    return Result.combine(delen.map((deel, plaats) => schrijf(deel, `${pad}/${plaats}`))).map((teksten) => `[${teksten.join(",")}]`);
  }
  // The default order of sort is that of UTF-16 code units, which is what RFC 8785 asks.
  const velden = Object.entries(waarde)
    .filter(([, deel]) => deel !== undefined)
    .sort(([een], [ander]) => (een < ander ? -1 : 1))
    .map(([veld, deel]) =>
      Result.combine([schrijfTekst(veld, pad), schrijf(deel, `${pad}/${veld}`)]).map((delen) => delen.join(":")),
    );
  return Result.combine(velden).map((teksten) => `{${teksten.join(",")}}`);
};

/**
 * The one text of a JSON value: fields in a fixed order, no blanks, numbers and characters in one spelling.
 * Equal values give equal bytes. A field that is undefined counts as absent.
 *
 * @source RFC 8785 (JSON Canonicalization Scheme)
 */
export const canonicalize = (waarde: unknown): Result<string, NietCanoniek> => schrijf(waarde, "");
