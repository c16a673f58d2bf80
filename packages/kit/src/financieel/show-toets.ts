import { describeFout } from "@wmo-kit/afwegingskader";
import { redactBsn } from "@wmo-kit/domain";
import { describeMaat, describeToets, type Toetsuitkomst } from "@wmo-kit/financial";

import { toBand } from "./to-band.js";
import type { Toetsregel } from "./weergave.js";

const NORM_ONBEKEND = { code: "NORM_ONBEKEND", tekst: describeFout("NORM_ONBEKEND") } as const;

/** One check in words, with its limits as numbers to draw and why it came out so. */
export const showToets = (uitkomst: Toetsuitkomst): Toetsregel => {
  const { toets, eis, titel, onderwerp, oordeel, gemeten, eenheid } = uitkomst.waarde;
  return {
    toets,
    eis,
    titel,
    onderwerp: onderwerp === null ? null : redactBsn(onderwerp),
    oordeel: oordeel.soort,
    toelichting: oordeel.soort === "geen oordeel" && oordeel.reden === "norm is open" ? NORM_ONBEKEND : null,
    gemeten: gemeten === null ? null : describeMaat(gemeten, eenheid),
    band: toBand(uitkomst),
    uitleg: describeToets(uitkomst).split("\n"),
  };
};
