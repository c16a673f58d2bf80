import { renderStukHtml, zaakVan, type Dossier, type Gebeurtenis, type Gevolg, type Normenboek } from "@wmo-kit/afwegingskader";
import { composeAdvies, describeBackofficeError, encodeXml, makeBericht, parseKenmerk, type Bericht, type Kenmerk, type Kop } from "@wmo-kit/backoffice";
import type { Bsn, Tijdstip } from "@wmo-kit/domain";
import { err, ok, Result } from "@wmo-kit/domain/result";

import type { AdviesNietTeVersturen, BsnNodig } from "../dossier/failures.js";
import { UITSOORTEN, type Berichtfeit } from "../feiten/berichtfeiten.js";
import { maakIntrekking, vraagtIntrekking } from "./plan-intrekking.js";

/** Who sends, and to which municipality. */
export type Berichtpartijen = Pick<Kop, "afzender" | "gemeente">;

/** A step that sends an advice: the cases after it, what it asks for, and who the resident is. */
export interface Berichtvraag {
  readonly dossierId: string;
  readonly zaken: Dossier;
  readonly bsn: Bsn | undefined;
  readonly gebeurtenis: Gebeurtenis;
  readonly gevolgen: readonly Gevolg[];
  readonly partijen: Berichtpartijen;
  readonly normen: Pick<Normenboek, "laatsteDag">;
  /** Makes the references of the messages: the same step always gives the same ones. */
  readonly id: string;
  readonly tijdstip: Tijdstip;
}

type Gemaakt = Extract<Berichtfeit, { readonly soort: "bericht-gemaakt" }>;
type Fout = BsnNodig | AdviesNietTeVersturen;

const PER_BERICHT: ReadonlySet<string> = new Set(["backoffice", "aanbieder"]);
const TE_LAAT = "opdrachtgever";

/** Whether a consequence of this step goes as a message of the contract instead of as a letter. @source W-33.4, W-98.4 */
const gaatAlsBericht = ({ levensloop, soort }: Gebeurtenis, gevolg: Gevolg): boolean =>
  levensloop === "A3" && soort === "verzonden" && gevolg._tag === "Bericht" && (PER_BERICHT.has(gevolg.aan) || gevolg.aan === TE_LAAT);

const nietTeVersturen = (waarom: string): AdviesNietTeVersturen => ({ _tag: "AdviesNietTeVersturen", waarom });

const aanVan = ({ ontvanger }: Bericht): string => (ontvanger.soort === "gemeente" ? ontvanger.gemeentecode : ontvanger.naam);

const toFeit =
  (zaak: string) =>
  (bericht: Bericht): Result<Gemaakt, Fout> => {
    const soort = UITSOORTEN.find((uitsoort) => uitsoort === bericht.inhoud.soort);
    if (soort === undefined) return err(nietTeVersturen("Dit soort bericht hoort niet bij een advies."));
    return encodeXml(bericht)
      .map((xml): Gemaakt => ({ soort: "bericht-gemaakt", kenmerk: bericht.kenmerk, berichtsoort: soort, zaak, aan: aanVan(bericht), xml }))
      .mapErr((fout) => nietTeVersturen(describeBackofficeError(fout)));
  };

const maakAdvies = ({ zaken, gebeurtenis: { zaak } }: Berichtvraag, kop: Kop, betrokkene: { readonly bsn: Bsn; readonly dossier: Kenmerk }): Result<readonly Bericht[], Fout> => {
  const advies = zaakVan(zaken, "A3", zaak)?.feiten;
  const onderzoek = zaakVan(zaken, "A2", advies?.onderzoek)?.feiten;
  const vastgesteldOp = onderzoek?.besloten?.datum;
  const verslag =
    onderzoek === undefined || vastgesteldOp === undefined
      ? {}
      : { verslag: { titel: "Onderzoeksverslag", vastgesteldOp, opmaak: "text/html" as const, inhoud: renderStukHtml({ soort: "onderzoeksverslag", onderzoek }) } };
  return composeAdvies({ kop, betrokkene, zaak, advies: advies ?? {}, ...verslag }).mapErr((fout) => nietTeVersturen(describeBackofficeError(fout)));
};

/** The notice that the advice is late, with the reason that was given for going on. It holds no Bsn. @source W-33 */
const maakVertraging = ({ zaken, gebeurtenis: { zaak, erkend = [] }, normen }: Berichtvraag, kop: Kop, dossier: Kenmerk): Result<readonly Bericht[], Fout> => {
  const aanleiding = zaakVan(zaken, "A2", zaakVan(zaken, "A3", zaak)?.feiten.onderzoek)?.feiten.aanleiding;
  const meldingOp = aanleiding?.soort === "melding" ? zaakVan(zaken, "A1", aanleiding.melding)?.feiten.ontvangen?.datum : undefined;
  const uiterlijk = meldingOp === undefined ? undefined : normen.laatsteDag("W-33.advies", meldingOp);
  const reden = erkend.find(({ code }) => code === "INFORMEER_OPDRACHTGEVER")?.reden;
  if (meldingOp === undefined || uiterlijk === undefined || reden === undefined) return err(nietTeVersturen("De reden waarom het advies te laat is ontbreekt. Vul die in."));
  return makeBericht(kop, { soort: "vertragingsmelding", dossier, meldingOp, uiterlijk, reden })
    .map((bericht): readonly Bericht[] => [bericht])
    .mapErr((fout) => nietTeVersturen(describeBackofficeError(fout)));
};

// All messages of an advice at one moment, or the advice is not sent.
const planAdvies = (vraag: Berichtvraag): Result<readonly Gemaakt[], Fout> => {
  const { dossierId, bsn, gebeurtenis, gevolgen, partijen, id, tijdstip } = vraag;
  const berichten = gevolgen.filter((gevolg) => gaatAlsBericht(gebeurtenis, gevolg));
  if (berichten.length === 0) return ok([]);
  if (bsn === undefined) return err({ _tag: "BsnNodig" });
  const kop: Kop = { gebeurtenis: id, gemaakt: tijdstip, ...partijen };
  const isLaat = berichten.some((gevolg) => gevolg._tag === "Bericht" && gevolg.aan === TE_LAAT);
  return parseKenmerk(dossierId)
    .mapErr((): Fout => nietTeVersturen("Het kenmerk van dit dossier past niet in een bericht."))
    .andThen((dossier) => {
      const delen = [maakAdvies(vraag, kop, { bsn, dossier }), ...(isLaat ? [maakVertraging(vraag, kop, dossier)] : [])];
      return Result.combine(delen);
    })
    .andThen((delen) => Result.combine(delen.flat().map(toFeit(gebeurtenis.zaak))));
};

/** The request to withdraw, when everything is known that it needs; without that it goes in words. @source W-43.2 */
const planIntrekking = ({ dossierId, bsn, gebeurtenis, gevolgen, partijen, normen, id, tijdstip }: Berichtvraag): Gemaakt | undefined => {
  const [dossier, indicatie] = [parseKenmerk(dossierId), parseKenmerk(gebeurtenis.zaak)];
  if (bsn === undefined || dossier.isErr() || indicatie.isErr()) return undefined;
  const vraag = { gebeurtenis, gevolgen, betrokkene: { bsn, dossier: dossier.value }, indicatie: indicatie.value, normen };
  const bericht = maakIntrekking(vraag, { gebeurtenis: id, gemaakt: tijdstip, ...partijen });
  return bericht === undefined ? undefined : toFeit(gebeurtenis.zaak)(bericht).unwrapOr(undefined);
};

/** What goes as messages, and what is left to be said in words. */
export interface Uitgaand {
  readonly berichten: readonly Gemaakt[];
  readonly inWoorden: readonly Gevolg[];
}

/**
 * What goes out because of a step. An advice: the order or the negative advice, with zin the copy of the report for the provider,
 * and the notice to the municipality when it is late; all of them at one moment, or the advice is not sent.
 * An award of beschermd wonen: the request to withdraw. Everything else goes in words.
 *
 * @source W-29.2, W-33, W-33.4, W-34, W-35, W-39, W-43.2, W-98.4
 */
export const planUitgaand = (vraag: Berichtvraag): Result<Uitgaand, Fout> => {
  const { gebeurtenis, gevolgen } = vraag;
  const intrekking = planIntrekking(vraag);
  if (intrekking !== undefined) return ok({ berichten: [intrekking], inWoorden: gevolgen.filter((gevolg) => !vraagtIntrekking(gebeurtenis, gevolg)) });
  return planAdvies(vraag).map((berichten) => ({ berichten, inWoorden: gevolgen.filter((gevolg) => !gaatAlsBericht(gebeurtenis, gevolg)) }));
};
