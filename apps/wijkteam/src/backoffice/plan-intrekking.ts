import type { Gebeurtenis, Gevolg, Normenboek } from "@wmo-kit/afwegingskader";
import { composeIntrekking, type Bericht, type Kenmerk, type Kop } from "@wmo-kit/backoffice";
import { isIsoDatum, type Bsn, type IsoDatum } from "@wmo-kit/domain";

/** A step of an indication that asks the back office to withdraw it. */
export interface Intrekkingsvraag {
  readonly gebeurtenis: Gebeurtenis;
  readonly gevolgen: readonly Gevolg[];
  readonly betrokkene: { readonly bsn: Bsn; readonly dossier: Kenmerk };
  readonly indicatie: Kenmerk;
  readonly normen: Pick<Normenboek, "laatsteDag">;
}

interface Toekenning {
  readonly toekenningsdatum: IsoDatum;
  readonly afspraken: string;
}

const leesToekenning = (gegevens: unknown): Toekenning | undefined => {
  if (typeof gegevens !== "object" || gegevens === null || !("toekenningsdatum" in gegevens) || !("afsprakenToegangBw" in gegevens)) return undefined;
  const { toekenningsdatum, afsprakenToegangBw: afspraken } = gegevens;
  return typeof toekenningsdatum === "string" && isIsoDatum(toekenningsdatum) && typeof afspraken === "string" ? { toekenningsdatum, afspraken } : undefined;
};

/** Whether a consequence asks the back office to withdraw after an award of beschermd wonen: the one withdrawal whose last day a norm gives. */
export const vraagtIntrekking = ({ levensloop, soort }: Gebeurtenis, gevolg: Gevolg): boolean =>
  levensloop === "A6" && soort === "bw-toegekend" && gevolg._tag === "Bericht" && gevolg.eis === "W-43.2";

/**
 * The request to withdraw an indication after an award of beschermd wonen, with its last day by the norm. Undefined when something that the message
 * needs is not known: then it goes in words, by a person.
 *
 * @source W-43.1, W-43.2
 */
export const maakIntrekking = ({ gebeurtenis, gevolgen, betrokkene, indicatie, normen }: Intrekkingsvraag, kop: Kop): Bericht | undefined => {
  const toekenning = leesToekenning(gebeurtenis.gegevens);
  const laatsteDag = toekenning === undefined ? undefined : normen.laatsteDag("W-43.1", toekenning.toekenningsdatum);
  if (toekenning === undefined || laatsteDag === undefined || !gevolgen.some((gevolg) => vraagtIntrekking(gebeurtenis, gevolg))) return undefined;
  return composeIntrekking(kop, { betrokkene, indicatie, laatsteDag, reden: { soort: "beschermd-wonen", ...toekenning } }, normen).unwrapOr(undefined);
};
