import type { Result } from "@wmo-kit/domain/result";

import type { Gebeurtenis } from "../kern/gebeurtenis.js";
import { canonicalize } from "./canonicalize.js";
import { hashReceipt, makeReceipt } from "./make-receipt.js";
import type { Bewijsomgeving, Receipt, ReceiptFout } from "./receipt.js";

/** A field in which a receipt differs from what the events give. The texts are canonical JSON; absent is undefined. */
export interface Verschil {
  readonly pad: string;
  readonly staat: string | undefined;
  readonly hoort: string | undefined;
}

const isGeheel = (waarde: unknown): waarde is object => typeof waarde === "object" && waarde !== null;
const tekstVan = (waarde: unknown): string | undefined => (waarde === undefined ? undefined : canonicalize(waarde).unwrapOr("?"));

const vergelijk = (staat: unknown, hoort: unknown, pad: string): readonly Verschil[] => {
  const [eerste, tweede] = [tekstVan(staat), tekstVan(hoort)];
  if (eerste === tweede) return [];
  if (!isGeheel(staat) || !isGeheel(hoort) || Array.isArray(staat) !== Array.isArray(hoort)) return [{ pad, staat: eerste, hoort: tweede }];
  const [links, rechts] = [new Map(Object.entries(staat)), new Map(Object.entries(hoort))];
  return [...new Set([...links.keys(), ...rechts.keys()])].flatMap((veld) => vergelijk(links.get(veld), rechts.get(veld), `${pad}/${veld}`));
};

/**
 * Says field by field where a receipt differs from what the events give now; nothing means it is the same to the byte.
 * A hash that is not of the receipt itself is reported too: then somebody changed the receipt.
 */
export const verifyReceipt = (
  receipt: Receipt,
  gebeurtenissen: readonly Gebeurtenis[],
  omgeving: Bewijsomgeving,
): Result<readonly Verschil[], ReceiptFout> =>
  hashReceipt(receipt).andThen((eigenHash) =>
    makeReceipt(gebeurtenissen, { dossier: receipt.dossier, advies: receipt.advies, tot: receipt.tot }, omgeving).map((hoort) => {
      const eigen = eigenHash === receipt.hash ? [] : [{ pad: "/hash", staat: tekstVan(receipt.hash), hoort: tekstVan(eigenHash) }];
      const { hash: _staat, ...links } = receipt;
      const { hash: _hoort, ...rechts } = hoort;
      return [...eigen, ...vergelijk(links, rechts, "")];
    }),
  );
