import type { Bron, Contractprofiel, IsoDatum, NormId, Omvang, Periode, Uitkomst } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import { leesGetal } from "../norm/lees-meetwaarde.js";
import type { Meetfout, MetingPastNiet } from "../norm/meetfout.js";
import { mergeBronnen } from "../norm/merge-bronnen.js";
import { oordeelVan, type Oordeel } from "../norm/oordeel.js";
import { selectRij, type GekozenRij } from "../norm/select-rij.js";
import { meetPlafond } from "./meet-plafond.js";
import type { Doorverwijzing, PlafondNorm } from "./plafond-norm.js";
import { KEREN_PER_JAAR } from "./plafond.table.js";
import type { Volumestap } from "./stap.js";

/** A product asked for with a 315, on the day of the request. */
export interface Dagdelenvraag {
  readonly normen: readonly PlafondNorm[];
  readonly product: string;
  readonly omvang: Omvang;
  readonly periode: Periode;
  readonly peildatum: IsoDatum;
  readonly profiel?: Contractprofiel | undefined;
}

/**
 * Whether a provider may ask for a volume itself. The cap is of the whole duration for a volume for that duration, else of a year;
 * `gevraagd` is counted the same way. Both null: a norm is open. Above the cap, `doorverwijzing` names the door to go to.
 *
 * @unit dagdelen
 */
export interface Dagdelenoordeel {
  readonly _tag: "Dagdelenoordeel";
  readonly norm: NormId;
  readonly titel: string;
  readonly product: string;
  readonly plafond: number | null;
  readonly gevraagd: number;
  readonly oordeel: Oordeel;
  readonly doorverwijzing: Doorverwijzing | null;
}

interface Meting {
  readonly plafond: number | null;
  readonly gevraagd: number;
  readonly stappen: readonly Volumestap[];
  readonly bronnen: readonly Bron[];
}

const DAGDEEL: Omvang["eenheid"] = "16";
const TOTAAL_BINNEN_GELDIGHEIDSDUUR: Omvang["frequentie"] = "6";

const pastNiet = (norm: NormId, code: MetingPastNiet["code"]): MetingPastNiet => ({ _tag: "MetingPastNiet", norm, code });

const kies = (vraag: Dagdelenvraag, per: PlafondNorm["per"]): Result<GekozenRij<PlafondNorm>, Meetfout> => {
  const rij = vraag.normen.find((norm) => norm.product === vraag.product && norm.per === per);
  if (rij === undefined) return err({ _tag: "ProductZonderNorm", product: vraag.product });
  return selectRij({ ...vraag, norm: rij.id });
};

const meetTotaal = (vraag: Dagdelenvraag, jaar: GekozenRij<PlafondNorm>): Result<Meting, Meetfout> => {
  const { begindatum, einddatum } = vraag.periode;
  const gevraagd = vraag.omvang.volume;
  if (einddatum === undefined || einddatum < begindatum) return err(pastNiet(jaar.rij.id, "einddatum"));
  const week = kies(vraag, "week");
  if (week.isErr()) return err(week.error);
  const stappen = [...jaar.stappen, ...week.value.stappen.filter(({ _tag }) => _tag !== "LezingGekozen")];
  const bronnen = mergeBronnen(jaar.bronnen, week.value.bronnen);
  return leesGetal(jaar.rij).andThen((perJaar) =>
    leesGetal(week.value.rij).andThen((perWeek): Result<Meting, Meetfout> => {
      if (perJaar === null || perWeek === null) return ok({ plafond: null, gevraagd, stappen, bronnen });
      return meetPlafond({ perJaar, perWeek, deeljaar: jaar.rij.deeljaar }, begindatum, einddatum).map((gemeten) => ({
        plafond: gemeten.plafond,
        gevraagd,
        stappen: [...stappen, ...gemeten.stappen],
        bronnen,
      }));
    }),
  );
};

const meetPerJaar = ({ omvang: { volume, frequentie } }: Dagdelenvraag, jaar: GekozenRij<PlafondNorm>): Result<Meting, Meetfout> => {
  const keren = KEREN_PER_JAAR[frequentie];
  if (keren === undefined) return err(pastNiet(jaar.rij.id, "frequentie"));
  const perJaar = volume * keren;
  return leesGetal(jaar.rij).map((plafond) => ({
    plafond: plafond === null ? null : Number(plafond.teller / plafond.noemer),
    gevraagd: perJaar,
    stappen: [
      ...jaar.stappen.filter(({ _tag }) => _tag !== "LezingGekozen"),
      { _tag: "VolumePerJaar", volume, frequentie, keren, perJaar },
    ],
    bronnen: jaar.bronnen,
  }));
};

/**
 * Whether a volume in dagdelen may be asked for with a 315, at every frequency that a 315 knows for dagdelen.
 *
 * @source D-11.5, D-11.6; norms.md A-09, consequences 1 to 3
 */
export const evaluateDagdelen = (vraag: Dagdelenvraag): Result<Uitkomst<Dagdelenoordeel, Volumestap>, Meetfout> => {
  const { omvang, product } = vraag;
  const jaar = kies(vraag, "jaar");
  if (jaar.isErr()) return err(jaar.error);
  const { rij } = jaar.value;
  if (omvang.eenheid !== DAGDEEL) return err(pastNiet(rij.id, "eenheid"));
  const gemeten =
    omvang.frequentie === TOTAAL_BINNEN_GELDIGHEIDSDUUR ? meetTotaal(vraag, jaar.value) : meetPerJaar(vraag, jaar.value);
  return gemeten.map(({ plafond, gevraagd, stappen, bronnen }) => {
    const past = plafond === null || gevraagd <= plafond;
    const { doorverwijzing } = rij;
    return {
      waarde: {
        _tag: "Dagdelenoordeel",
        norm: rij.id,
        titel: rij.titel,
        product,
        plafond,
        gevraagd,
        oordeel: plafond === null ? "geen oordeel" : oordeelVan(past),
        doorverwijzing: past ? null : doorverwijzing,
      },
      stappen: [
        ...stappen,
        ...(plafond === null ? [] : [{ _tag: "VolumeGetoetst", gevraagd, plafond } as const]),
        ...(past ? [] : [{ _tag: "Doorverwezen", naar: doorverwijzing } as const]),
      ],
      bronnen,
    };
  });
};
