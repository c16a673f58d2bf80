import { isDeepStrictEqual } from "node:util";

import {
  checkNiveau4,
  decodeBericht,
  decodeWmo323,
  decodeWmo325,
  describeBevinding,
  describeError,
  encodeBericht,
  evaluateNiveau3,
  foldKeten,
  makeRetour,
  readWmo323,
  readWmo325,
  validateBericht,
  type Bericht,
  type Bevinding,
  type Bytebron,
  type ExterneBron,
  type Stroomeinde,
} from "../../src/index.js";
import { dag } from "../keten-bouwers.js";
import { createToeval } from "../toeval.js";

/** A way into the package: says what it promised and did not do, or undefined. A throw is a broken promise too. */
export type Deur = (bytes: Uint8Array) => string | undefined | Promise<string | undefined>;

const eerste = (...redenen: readonly (string | undefined)[]): string | undefined => redenen.find((reden) => reden !== undefined);

const REGEL = /^((TR|CD|CS|RS|OP)\d{3}|XSD|XML|BEREIK)$/;

const keurBevinding = (bevinding: Bevinding): string | undefined => {
  if (!REGEL.test(bevinding.rule)) return `finding with rule ${bevinding.rule}`;
  if (!bevinding.path.startsWith("/")) return `finding ${bevinding.rule} without a path`;
  return /: [A-Z].*\.$/s.test(describeBevinding(bevinding)) ? undefined : `finding ${bevinding.rule} without a sentence`;
};

const keurBevindingen = (bevindingen: readonly Bevinding[]): string | undefined => eerste(...bevindingen.map(keurBevinding));

const GELEZEN = ["BerichtOnbekend", "BerichtOngeldig"];

const leest: Deur = (bytes) =>
  decodeBericht(bytes).match(
    (bericht) =>
      encodeBericht(bericht).match(
        (weer) => (isDeepStrictEqual(decodeBericht(weer).unwrapOr(undefined), bericht) ? undefined : "decode after encode gives another message"),
        ({ _tag }) => `a message that was read cannot be written: ${_tag}`,
      ),
    (failure) => {
      if (!GELEZEN.includes(failure._tag) || describeError(failure) === "") return "failure without a type or a sentence";
      if (failure._tag === "BerichtOnbekend") return undefined;
      return failure.bevindingen.length === 0 ? "invalid without a finding" : keurBevindingen(failure.bevindingen);
    },
  );

const controleert: Deur = (bytes) => {
  const niveau1 = validateBericht(bytes, { niveau: 1 });
  if (decodeBericht(bytes).isOk() !== (niveau1.length === 0)) return "validate and decode do not agree";
  return keurBevindingen(validateBericht(bytes));
};

const RETOUR = { identificatie: "VAAG", dagtekening: dag("2026-05-20") };

const antwoordt = (bericht: Bericht, bevindingen: readonly Bevinding[]): string | undefined => {
  switch (bericht.soort) {
    case "WMO301":
    case "WMO305":
    case "WMO307":
    case "WMO315":
    case "WMO317":
    case "WMO319":
    case "WMO323":
      return makeRetour(bericht, bevindingen, RETOUR).match(
        (retour) => (encodeBericht(retour).isOk() ? undefined : "the return cannot be written"),
        ({ _tag }) => (_tag === "RetourNietMogelijk" ? undefined : `no return: ${String(_tag)}`),
      );
    default:
      return undefined;
  }
};

/** A source in which nothing is right, so that every rule of level 4 speaks. */
const BRON: ExterneBron = { systeemdatum: dag("2000-01-01"), isGemeente: () => false, listProductcategorieen: () => [], listTarieven: (productCode) => [{ productCode, eenheid: "04", tariefInEurocent: 1 }] };

const vergelijkt: Deur = (bytes) =>
  decodeBericht(bytes).match(
    (bericht) => {
      const ketens = [foldKeten([]), foldKeten([bericht]), foldKeten([bericht, bericht])];
      const bevindingen = [...ketens.flatMap((keten) => evaluateNiveau3(bericht, keten, {}).bevindingen), ...checkNiveau4(bericht, BRON)];
      const niveau2 = validateBericht(bytes);
      return eerste(keurBevindingen(bevindingen), antwoordt(bericht, niveau2), niveau2.length > 0 ? undefined : antwoordt(bericht, bevindingen));
    },
    () => undefined,
  );

/** Bytes in parts of any size: a part may end in the middle of a character. */
const inDelen = (bytes: Uint8Array): readonly Uint8Array[] => {
  const toeval = createToeval(bytes.length);
  const delen: Uint8Array[] = [];
  for (let pos = 0, tot = 0; pos < bytes.length; pos = tot) {
    tot = pos + 1 + toeval.getal(2_000);
    delen.push(bytes.subarray(pos, tot));
  }
  return delen;
};

type Lezer = (bron: Bytebron) => AsyncIterable<Stroomeinde | { readonly deel: Exclude<string, "einde"> }>;

const stroomt = (lees: Lezer, isGoed: (bytes: Uint8Array) => boolean): Deur => async (bytes) => {
  let einde: Stroomeinde | undefined;
  for await (const deel of lees(inDelen(bytes))) {
    if (einde !== undefined) return "a part came after the end of the stream";
    if ("uitslag" in deel) einde = deel;
  }
  if (einde === undefined) return "a stream without an end";
  return einde.uitslag.isOk() === isGoed(bytes) ? undefined : "the stream and decode do not agree";
};

/** Every way in that takes a document. */
export const DEUREN: Readonly<Record<string, Deur>> = {
  leest,
  controleert,
  vergelijkt,
  stroomt323: stroomt(readWmo323, (bytes) => decodeWmo323(bytes).isOk()),
  stroomt325: stroomt(readWmo325, (bytes) => decodeWmo325(bytes).isOk()),
};
