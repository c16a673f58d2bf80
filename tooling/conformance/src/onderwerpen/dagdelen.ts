import type { Frequentie, Periode } from "@wmo-kit/domain";
import { Result } from "@wmo-kit/domain/result";
import { DAGDEELPLAFONDS, describeMeetfout, evaluateDagdelen, type Dagdelenoordeel, type Meetfout, type PlafondNorm } from "@wmo-kit/timeliness/meting";
import * as z from "zod";

import { antwoord, geenAntwoord, makeOnderwerp } from "../onderwerp.js";
import { EERSTE_DAG, voorAltijd } from "../rijen/altijd.js";
import { Aantal, Datum, JaNee, velden } from "../velden.js";
import { alsJaOfNee } from "../vertaling/oordeel.js";

const RIJEN: readonly PlafondNorm[] = DAGDEELPLAFONDS;
const normen = RIJEN.map((rij) => voorAltijd(rij));
const FREQUENTIES = { "per week": "2", "per maand": "4", "totaal binnen geldigheidsduur": "6" } as const satisfies Readonly<Record<string, Frequentie>>;

const Vraag = z
  .strictObject({
    product: z.string().min(1),
    start: Datum.optional(),
    end: Datum.optional(),
    volume: Aantal.optional(),
    frequency: z.enum(["per week", "per maand", "totaal binnen geldigheidsduur"]),
    volumes: z.array(Aantal).optional(),
  })
  .refine(({ volume, volumes }) => volume !== undefined || volumes !== undefined, { params: { code: "invalid_type" }, path: ["volume"] })
  .refine(({ frequency, start }) => start !== undefined || FREQUENTIES[frequency] !== "6", { params: { code: "invalid_type" }, path: ["start"] });
type Vraag = z.infer<typeof Vraag>;

// Per week or per month the volume is held against the cap of a year; which days are asked for says nothing then.
const periodeVan = ({ start = EERSTE_DAG, end }: Vraag): Periode => ({ begindatum: start, einddatum: end });

const toets = (vraag: Vraag, volume: number): Result<Dagdelenoordeel, Meetfout> => {
  const periode = periodeVan(vraag);
  const omvang = { volume, eenheid: "16", frequentie: FREQUENTIES[vraag.frequency] } as const;
  return evaluateDagdelen({ normen, product: vraag.product, omvang, periode, peildatum: periode.begindatum }).map(({ waarde }) => waarde);
};

/** Dagdelen that a provider may ask for itself. @source D-11.5, D-11.6; norms.md A-09 */
export const DAGDELEN = makeOnderwerp({
  naam: "dagdelen-cap",
  eisen: ["D-11.5", "D-11.6"],
  uitleg:
    "Whether a provider may ask for a number of dagdelen itself with a 315. For the whole duration (`start`, `end`, `volume`): each whole year gives the cap of a year, the days that are left their part of the cap of a week, rounded down; above it, `redirect` says where to go. For a list of `volumes` per week or per month: whether each stays within the cap of a year, with 52 weeks or 12 months.",
  invoer: Vraag,
  verwacht: velden({
    cap: Aantal,
    allowedViaRoute2: JaNee,
    redirect: z.enum(["gemeentelijke toegang (301)", "Toegang Beschermd Wonen (301)"]),
    allowed: z.array(JaNee),
  }),
  beantwoord: (vraag) => {
    const gevraagd = vraag.volume === undefined ? [] : [vraag.volume];
    return Result.combine([...gevraagd, ...(vraag.volumes ?? [])].map((volume) => toets(vraag, volume))).match(
      (oordelen) => {
        const [enkel] = oordelen.slice(0, gevraagd.length);
        const lijst = oordelen.slice(gevraagd.length).map(({ oordeel }) => alsJaOfNee(oordeel));
        return antwoord({
          cap: enkel?.plafond,
          allowedViaRoute2: enkel === undefined ? undefined : alsJaOfNee(enkel.oordeel),
          redirect: enkel?.doorverwijzing ?? undefined,
          allowed: vraag.volumes === undefined ? undefined : lijst,
        });
      },
      (fout) => geenAntwoord(describeMeetfout(fout)),
    );
  },
});
