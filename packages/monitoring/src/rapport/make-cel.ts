import { formatEurocent, formatPercentage, isEurocent, makeVerhouding } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";
import { describeMeetstap, DIENSTVERLENINGSNORMEN, evaluateAandeel, type Oordeel } from "@wmo-kit/timeliness/meting";

import type { MonitoringFout } from "../errors.js";
import type { Indicator, Maatstaf } from "../indicator/indicator.js";
import type { Tijdvak } from "../tijdvak/tijdvak.js";
import { legeCel } from "../telling/cel.js";
import type { Celzaken, Deelcel } from "../telling/deeluitkomst.js";
import type { Telkader } from "../telling/telkader.js";
import { makeSpreiding } from "./make-spreiding.js";
import type { Cel } from "./rapport.js";

/** What a cell is made of: its figure and time span, its group, and the counts. */
export interface Celvraag {
  readonly kader: Telkader;
  readonly indicator: Indicator;
  readonly tijdvak: Tijdvak;
  readonly uitsplitsing: string;
  readonly groep: string;
  readonly deel: Deelcel | undefined;
  readonly pseudoniem: (zaak: string) => string;
}

interface Weegresultaat {
  readonly oordeel: Oordeel;
  readonly stappen: readonly string[];
}

const percentageVan = (teller: number, noemer: number): string | null =>
  makeVerhouding(teller, noemer).match(
    (verhouding) => formatPercentage(verhouding, 1),
    () => null,
  );

const somOp = (teller: number, noemer: number): string => `Boven de streep: ${teller}. Onder de streep: ${noemer}.`;

const weegAandeel = (maatstaf: Maatstaf, { kader: { vraag }, tijdvak }: Celvraag, { teller, noemer }: Deelcel): Result<Weegresultaat, MonitoringFout> => {
  switch (maatstaf.soort) {
    case "geen":
      return ok({ oordeel: "geen oordeel", stappen: [somOp(teller, noemer)] });
    case "alle":
      return ok({
        oordeel: noemer === 0 ? "geen oordeel" : teller === noemer ? "voldoet" : "voldoet niet",
        stappen: [somOp(teller, noemer), "De plicht geldt in elk geval. Alleen als alles op tijd is, voldoet het."],
      });
    case "norm":
      return evaluateAandeel({ normen: DIENSTVERLENINGSNORMEN, norm: maatstaf.norm, teller, noemer, peildatum: tijdvak.van, profiel: vraag.profiel }).map(
        ({ waarde, stappen }) => ({ oordeel: waarde.oordeel, stappen: stappen.map(describeMeetstap) }),
      );
  }
};

const toonSom = (bedrag: number, { indicator: { eenheid } }: Celvraag): string =>
  eenheid === "eurocent" && isEurocent(bedrag) ? formatEurocent(bedrag) : String(bedrag);

const toonZaken = (zaken: Celzaken, pseudoniem: Celvraag["pseudoniem"]): Celzaken => {
  const toon = (lijst: readonly string[]): readonly string[] => lijst.map(pseudoniem).sort();
  return { geteld: toon(zaken.geteld), gemist: toon(zaken.gemist), loopt: toon(zaken.loopt) };
};

type Inhoud = Pick<Cel, "teller" | "waarde" | "spreiding" | "oordeel" | "stappen">;

const ZONDER_OORDEEL = { spreiding: null, oordeel: "geen oordeel", stappen: [] } as const;

const inhoudVan = (vraag: Celvraag, deel: Deelcel): Result<Inhoud, MonitoringFout> => {
  const { meetwijze } = vraag.indicator;
  const { teller, noemer } = deel;
  switch (meetwijze.soort) {
    case "op tijd":
    case "aandeel":
      return weegAandeel(meetwijze.maatstaf, vraag, deel).map((gewogen) => ({ teller, waarde: percentageVan(teller, noemer), spreiding: null, ...gewogen }));
    case "som":
      return ok({ ...ZONDER_OORDEEL, teller, waarde: meetwijze.tegenover === null ? toonSom(teller, vraag) : percentageVan(teller, noemer) });
    case "duur": {
      const spreiding = makeSpreiding(deel);
      return ok({ ...ZONDER_OORDEEL, teller: null, waarde: spreiding?.mediaan ?? null, spreiding });
    }
    default:
      return ok({ ...ZONDER_OORDEEL, teller: null, waarde: String(noemer) });
  }
};

/** Makes one cell of a report: the figure in words, the verdict with its steps, and the cases behind it. @source norms.md K-08, K-10 */
export const makeCel = (vraag: Celvraag): Result<Cel, MonitoringFout> => {
  const { kader, indicator, tijdvak, uitsplitsing, groep, pseudoniem } = vraag;
  const deel = vraag.deel ?? legeCel();
  if (!Number.isSafeInteger(deel.teller) || !Number.isSafeInteger(deel.noemer)) return err({ _tag: "GetalTeGroot", indicator: indicator.id });
  return inhoudVan(vraag, deel).map((inhoud) => ({
    indicator: indicator.id,
    tijdvak: tijdvak.id,
    uitsplitsing,
    groep,
    ...inhoud,
    noemer: deel.noemer,
    loopt: deel.loopt,
    zonderNorm: deel.zonderNorm,
    voorlopig: kader.vraag.peildatum <= tijdvak.totEnMet || deel.loopt > 0,
    zaken: kader.vraag.zaken === "met" ? toonZaken(deel.zaken, pseudoniem) : null,
  }));
};
