import { describeFout, ernstVan, type Bevinding } from "@wmo-kit/afwegingskader";
import { redactBsn } from "@wmo-kit/domain";

import type { Stapbevinding } from "../api/stap.js";

/** What a guard found, in words. */
export const showBevinding = ({ code, velden, eisen, artikel }: Bevinding): Stapbevinding => ({
  code,
  ernst: ernstVan(code) === "blok" ? "blok" : ernstVan(code) === "waarschuwing" ? "waarschuwing" : "info",
  tekst: redactBsn(describeFout(code, velden)),
  eisen,
  artikel: artikel ?? null,
});

/** What only a person can judge, as a question. */
export const showOordeel = (bevinding: Bevinding & { readonly vraag?: string }): Stapbevinding => ({
  ...showBevinding(bevinding),
  ernst: "oordeel",
  ...(bevinding.vraag === undefined ? {} : { tekst: redactBsn(bevinding.vraag) }),
});
