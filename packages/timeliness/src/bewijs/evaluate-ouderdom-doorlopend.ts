import { countDagen, type Contractprofiel, type IsoDatum, type NormId, type Uitkomst } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Meetfout } from "../norm/meetfout.js";
import { oordeelVan, type Oordeel } from "../norm/oordeel.js";
import { selectRij } from "../norm/select-rij.js";
import { kiesAfgifte } from "./kies-afgifte.js";
import { meetOuderdom } from "./meet-ouderdom.js";
import type { Bewijs, OuderdomNorm } from "./ouderdom-norm.js";
import type { Bewijsstap } from "./stap.js";

/** How many days before the last day a warning begins. @unit days */
export interface Ouderdominstelling {
  readonly verlooptBinnenkortBijDagen: number;
}

/** A new VOG takes some weeks; the warning begins eight weeks ahead. No source names a number, so it is a setting. */
export const STANDAARD_OUDERDOMINSTELLING: Ouderdominstelling = { verlooptBinnenkortBijDagen: 56 };

/** Which evidence (every issue of it), on which day of work, and whether the worker is self-employed. */
export interface DoorlopendeOuderdomVraag {
  readonly normen: readonly OuderdomNorm[];
  readonly norm: NormId;
  readonly afgiftedatums: readonly IsoDatum[];
  readonly peildatum: IsoDatum;
  readonly inzet: "zzp" | "dienstverband";
  readonly instelling?: Ouderdominstelling | undefined;
  readonly profiel?: Contractprofiel | undefined;
}

/**
 * How evidence stands on a day of work.
 * `laatsteGeldigeDag` is also the last day on which the next one must be issued, so that no day of work is without.
 *
 * @unit civil dates
 */
export interface DoorlopendeOuderdom {
  readonly _tag: "DoorlopendeOuderdom";
  readonly norm: NormId;
  readonly titel: string;
  readonly bewijs: Bewijs;
  readonly peildatum: IsoDatum;
  readonly laatsteGeldigeDag: IsoDatum | null;
  readonly stand: "geldig" | "verloopt binnenkort" | "verlopen" | "nog niet afgegeven" | "niet getoetst" | "zonder norm";
  readonly oordeel: Oordeel;
}

const standVan = (vraag: DoorlopendeOuderdomVraag, afgifte: IsoDatum | undefined, laatste: IsoDatum | null): DoorlopendeOuderdom["stand"] => {
  if (vraag.inzet !== "zzp") return "niet getoetst";
  if (afgifte === undefined) return "nog niet afgegeven";
  if (laatste === null) return "zonder norm";
  const resterend = countDagen(vraag.peildatum, laatste);
  if (resterend < 0) return "verlopen";
  const { verlooptBinnenkortBijDagen } = vraag.instelling ?? STANDAARD_OUDERDOMINSTELLING;
  return resterend <= verlooptBinnenkortBijDagen ? "verloopt binnenkort" : "geldig";
};

const voldoet = (stand: DoorlopendeOuderdom["stand"]): boolean => stand !== "verlopen" && stand !== "nog niet afgegeven";

/**
 * Whether evidence is not too old on a day of work. Each issue renews it; the newest one issued by that day counts.
 * The rule is about self-employed contractors: the evidence of an employee is not tested, and that meets the rule.
 *
 * @source D-3.4; norms.md section 7, K-05, K-07, K-10
 */
export const evaluateOuderdomDoorlopend = (
  vraag: DoorlopendeOuderdomVraag,
): Result<Uitkomst<DoorlopendeOuderdom, Bewijsstap>, Meetfout> => {
  const { peildatum, inzet } = vraag;
  const gekozen = selectRij(vraag);
  if (gekozen.isErr()) return err(gekozen.error);
  const { rij, bronnen, stappen } = gekozen.value;
  const { id: norm, titel, bewijs } = rij;
  if (rij.meting !== "doorlopend zzp") return err({ _tag: "MetingPastNiet", norm, code: "soort" });
  const afgifte = inzet === "zzp" ? kiesAfgifte(vraag.afgiftedatums, peildatum) : undefined;
  const gemeten = afgifte === undefined ? ok({ laatsteDag: null, stappen: [] }) : meetOuderdom(rij, afgifte);
  return gemeten.map(({ laatsteDag, stappen: telling }) => {
    const stand = standVan(vraag, afgifte, laatsteDag);
    return {
      waarde: {
        _tag: "DoorlopendeOuderdom",
        norm,
        titel,
        bewijs,
        peildatum,
        laatsteGeldigeDag: laatsteDag,
        stand,
        oordeel: rij.waarde === null ? "geen oordeel" : oordeelVan(voldoet(stand)),
      },
      stappen: [
        ...(afgifte === undefined ? [] : [{ _tag: "BewijsAfgegeven", bewijs, datum: afgifte } as const]),
        ...stappen,
        ...(inzet === "zzp" ? [] : [{ _tag: "OuderdomNietGetoetst", bewijs } as const]),
        ...telling,
        ...(stand === "nog niet afgegeven" ? [{ _tag: "BewijsOntbreekt", bewijs, datum: peildatum } as const] : []),
        ...(laatsteDag === null ? [] : [{ _tag: "BewijsGetoetst", bewijs, datum: peildatum, laatsteDag } as const]),
      ],
      bronnen,
    };
  });
};
