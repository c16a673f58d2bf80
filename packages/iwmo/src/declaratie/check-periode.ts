import type { IsoDatum } from "@wmo-kit/domain/rekenen";

import { maandperiodeVan } from "../grootboek/maanden.js";
import { maandnummerVan } from "../keten/volume/kalender.js";
import { isKalendermaand, laatsteMaand } from "../rules/keten/declaratieperiode.js";
import type { Plan } from "./plan.js";
import type { Declaratieopdracht, VoorstelFailure } from "./voorstel.js";

/** The first day of a month; `eerste` is the first day of any. */
const eersteDagVan = (maand: number, eerste: IsoDatum): IsoDatum => maandperiodeVan(maand, eerste, undefined).begindatum;

/** Why there can be no claim over this period; undefined when there can. @source iWmo 3.2, CS340, TR137, TR318, IV090 */
export const checkPeriode = ({ periode, kop, keten }: Declaratieopdracht): VoorstelFailure | undefined => {
  if (!isKalendermaand(periode)) return { _tag: "PeriodeGeenMaand" };
  if (kop.dagtekening < periode.einddatum) return { _tag: "PeriodeNietVoorbij", einddatum: periode.einddatum };
  const laatste = laatsteMaand({ keten, partijen: kop });
  if (laatste === undefined || maandnummerVan(periode.begindatum) >= laatste) return undefined;
  return { _tag: "PeriodeAlVoorbij", laatste: eersteDagVan(laatste, periode.begindatum) };
};

/** The month that has to be claimed first: a claim follows on the last one as long as there is support to claim. @source iWmo 3.2, TR318, OP284 */
export const checkAansluiting = ({ periode, kop, keten }: Declaratieopdracht, { debets }: Plan): VoorstelFailure | undefined => {
  const laatste = laatsteMaand({ keten, partijen: kop });
  if (laatste === undefined) return undefined;
  const maanden = debets.map(({ inhoud }) => maandnummerVan(inhoud.productPeriode.begindatum));
  const ertussen = maanden.filter((maand) => laatste < maand && maand < maandnummerVan(periode.begindatum));
  if (ertussen.length === 0) return undefined;
  return { _tag: "PeriodeOvergeslagen", eerst: eersteDagVan(ertussen.reduce((laagste, maand) => Math.min(laagste, maand)), periode.begindatum) };
};
