import type { Contractprofiel, IsoDatum, NormId, Uitkomst } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Meetfout } from "../norm/meetfout.js";
import { oordeelVan, type Oordeel } from "../norm/oordeel.js";
import { selectRij } from "../norm/select-rij.js";
import { meetOuderdom } from "./meet-ouderdom.js";
import type { Bewijs, OuderdomNorm } from "./ouderdom-norm.js";
import type { Bewijsstap } from "./stap.js";

/** Which evidence, issued when (nothing: not yet), and the day on which the work starts or the evidence is used. */
export interface AanvangsouderdomVraag {
  readonly normen: readonly OuderdomNorm[];
  readonly norm: NormId;
  readonly afgiftedatum?: IsoDatum | undefined;
  readonly aanvangsdatum: IsoDatum;
  readonly profiel?: Contractprofiel | undefined;
}

/**
 * How evidence stands on the day it is first used.
 * `laatsteAanvang` is the last day on which it may first be used; null when it was not issued or the norm is open.
 *
 * @unit civil dates
 */
export interface OuderdomBijAanvang {
  readonly _tag: "OuderdomBijAanvang";
  readonly norm: NormId;
  readonly titel: string;
  readonly bewijs: Bewijs;
  readonly aanvangsdatum: IsoDatum;
  readonly laatsteAanvang: IsoDatum | null;
  readonly stand: "geldig" | "te oud" | "nog niet afgegeven" | "zonder norm";
  readonly oordeel: Oordeel;
}

const standVan = (
  { afgiftedatum, aanvangsdatum }: AanvangsouderdomVraag,
  laatsteAanvang: IsoDatum | null,
): OuderdomBijAanvang["stand"] => {
  if (afgiftedatum === undefined || aanvangsdatum < afgiftedatum) return "nog niet afgegeven";
  if (laatsteAanvang === null) return "zonder norm";
  return aanvangsdatum <= laatsteAanvang ? "geldig" : "te oud";
};

/**
 * Whether evidence is not too old on the day the work starts, and until which day it may start.
 * The row that holds on that day decides. With an open norm the stand is told and there is no verdict.
 *
 * @source W-68, D-3.3, D-3.4, W-85.3, D-23.3, W-37.3, D-19; norms.md A-34, K-07, K-10
 */
export const evaluateOuderdomBijAanvang = (
  vraag: AanvangsouderdomVraag,
): Result<Uitkomst<OuderdomBijAanvang, Bewijsstap>, Meetfout> => {
  const { afgiftedatum, aanvangsdatum: datum } = vraag;
  const gekozen = selectRij({ ...vraag, peildatum: datum });
  if (gekozen.isErr()) return err(gekozen.error);
  const { rij, bronnen, stappen } = gekozen.value;
  const { id: norm, titel, bewijs } = rij;
  if (rij.meting !== "bij aanvang") return err({ _tag: "MetingPastNiet", norm, code: "soort" });
  const gemeten = afgiftedatum === undefined ? ok({ laatsteDag: null, stappen: [] }) : meetOuderdom(rij, afgiftedatum);
  return gemeten.map(({ laatsteDag, stappen: telling }) => {
    const stand = standVan(vraag, laatsteDag);
    return {
      waarde: {
        _tag: "OuderdomBijAanvang",
        norm,
        titel,
        bewijs,
        aanvangsdatum: datum,
        laatsteAanvang: laatsteDag,
        stand,
        oordeel: rij.waarde === null ? "geen oordeel" : oordeelVan(stand === "geldig"),
      },
      stappen: [
        ...(afgiftedatum === undefined ? [] : [{ _tag: "BewijsAfgegeven", bewijs, datum: afgiftedatum } as const]),
        ...stappen,
        ...telling,
        ...(stand === "nog niet afgegeven" ? [{ _tag: "BewijsOntbreekt", bewijs, datum } as const] : []),
        ...(laatsteDag !== null && stand !== "nog niet afgegeven"
          ? [{ _tag: "BewijsGetoetst", bewijs, datum, laatsteDag } as const]
          : []),
      ],
      bronnen,
    };
  });
};
