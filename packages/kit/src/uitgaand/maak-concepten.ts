import { zaakVan, type Bericht, type Dossier, type Gebeurtenis, type Gevolg } from "@wmo-kit/afwegingskader";
import type { IsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";
import type { IwmoError, Wmo301 } from "@wmo-kit/iwmo";

import type { BerichtNietTeMaken, Berichtconcept, Briefconcept, Concept, Uitgaandsoort } from "./concept.js";
import { writeStartbericht } from "./startbericht.js";
import { writeStopbericht, type Einde } from "./stopbericht.js";
import { writeVerzoekbericht, type Verzoekpartijen } from "./verzoekbericht.js";

/** From what the messages of a dossier are made. */
export interface Berichtbron {
  readonly findToewijzingsbericht: (toewijzingNummer: number) => Wmo301 | undefined;
  readonly verzoekpartijen: Verzoekpartijen | undefined;
}

/** A step that was taken: the cases before and after it, and what it asks for. */
export interface Conceptvraag {
  readonly dossierId: string;
  readonly voor: Dossier;
  readonly na: Dossier;
  readonly gebeurtenis: Gebeurtenis;
  readonly gevolgen: readonly Gevolg[];
  readonly bron: Berichtbron;
  /** Own reference of the message, at most 12 characters; a step never makes more than one message of the standard. */
  readonly identificatie: string;
  readonly dagtekening: IsoDatum;
}

const utf8 = new TextDecoder();

/** Made elsewhere, over many cases at once: the claim, and the return to a message. */
const ELDERS: ReadonlySet<string> = new Set(["302", "323", "323, credit"]);

const isVervallen = ({ inhoud }: Bericht): boolean => inhoud.endsWith(", vervalt");

const nietTeMaken =
  (soort: Uitgaandsoort) =>
  (fout: IwmoError): BerichtNietTeMaken => ({ _tag: "BerichtNietTeMaken", soort, bevindingen: fout._tag === "BerichtNietSchrijfbaar" ? fout.bevindingen : [] });

type Kop = Pick<Berichtconcept, "zaak" | "toewijzingNummer" | "referentie">;

const maakBericht = (
  soort: Uitgaandsoort,
  vraag: Conceptvraag,
  kop: Kop,
  geschreven: Result<Uint8Array, IwmoError>,
): Result<Berichtconcept, BerichtNietTeMaken> =>
  geschreven.mapErr(nietTeMaken(soort)).map((bytes) => ({
    _tag: "Bericht",
    soort,
    sleutel: sleutelVan(vraag, soort),
    identificatie: vraag.identificatie,
    dagtekening: vraag.dagtekening,
    xml: utf8.decode(bytes),
    ...kop,
  }));

// The version of the case makes the key: the same step of the same case never gives a second message.
const sleutelVan = ({ dossierId, na, gebeurtenis: { zaak } }: Conceptvraag, soort: string): string =>
  `uit:${dossierId}:${zaak}:${na.zaken[zaak]?.versie ?? 0}:${soort}`;

const zonderToewijzing = (soort: Uitgaandsoort): Result<Berichtconcept, BerichtNietTeMaken> => err({ _tag: "BerichtNietTeMaken", soort, bevindingen: [] });

const toewijzingVoor = (dossier: Dossier, toeleiding: string | undefined, bron: Berichtbron) => {
  const nummer = zaakVan(dossier, "B1", toeleiding)?.feiten.toewijzing?.nummer;
  const wmo301 = nummer === undefined ? undefined : bron.findToewijzingsbericht(nummer);
  return nummer === undefined || wmo301 === undefined ? undefined : { nummer, wmo301 };
};

const start = (vraag: Conceptvraag, vervangen: boolean): Result<Berichtconcept, BerichtNietTeMaken> => {
  const { voor, na, gebeurtenis, bron, identificatie, dagtekening } = vraag;
  const ondersteuning = zaakVan(na, "B2", gebeurtenis.zaak);
  const toewijzing = toewijzingVoor(na, ondersteuning?.feiten.toeleiding, bron);
  const begindatum = ondersteuning?.feiten.start;
  if (toewijzing === undefined || begindatum === undefined) return zonderToewijzing("WMO305");
  const vervangt = vervangen ? zaakVan(voor, "B2", gebeurtenis.zaak)?.feiten.start : undefined;
  const { nummer: toewijzingNummer, wmo301 } = toewijzing;
  const geschreven = writeStartbericht(wmo301, { toewijzingNummer, begindatum, vervangt, identificatie, dagtekening });
  return maakBericht("WMO305", vraag, { zaak: gebeurtenis.zaak, toewijzingNummer }, geschreven);
};

const stop = (vraag: Conceptvraag, { reden }: Bericht, vervangen: boolean): Result<Berichtconcept, BerichtNietTeMaken> => {
  const { voor, na, gebeurtenis, bron, identificatie, dagtekening } = vraag;
  // A decision of the provider alone stops the support of another case.
  const besluit = zaakVan(na, "B3", gebeurtenis.zaak)?.feiten;
  const zaak = besluit?.ondersteuning ?? gebeurtenis.zaak;
  const feiten = zaakVan(na, "B2", zaak)?.feiten;
  const toewijzing = toewijzingVoor(na, feiten?.toeleiding, bron);
  const einddatum = besluit?.laatsteDag ?? feiten?.einde?.datum;
  const begindatum = feiten?.start;
  if (toewijzing === undefined || einddatum === undefined || begindatum === undefined || reden === undefined) return zonderToewijzing("WMO307");
  const oud = vervangen ? zaakVan(voor, "B2", zaak)?.feiten.einde : undefined;
  const vervangt: Einde | undefined = oud === undefined ? undefined : { einddatum: oud.datum, reden };
  const { nummer: toewijzingNummer, wmo301 } = toewijzing;
  const geschreven = writeStopbericht(wmo301, { toewijzingNummer, begindatum, einddatum, reden, vervangt, identificatie, dagtekening });
  return maakBericht("WMO307", vraag, { zaak, toewijzingNummer }, geschreven);
};

const verzoek = (vraag: Conceptvraag): Result<Berichtconcept, BerichtNietTeMaken> => {
  const { na, gebeurtenis, bron, identificatie, dagtekening } = vraag;
  const gevraagd = zaakVan(na, "B1", gebeurtenis.zaak)?.feiten.verzoek;
  if (gevraagd === undefined || bron.verzoekpartijen === undefined) return zonderToewijzing("WMO315");
  // The request is named as its message is: unique for the sender, and short enough.
  const geschreven = writeVerzoekbericht(bron.verzoekpartijen, { verzoek: gevraagd, referentie: identificatie, identificatie, dagtekening });
  return maakBericht("WMO315", vraag, { zaak: gebeurtenis.zaak, referentie: identificatie }, geschreven);
};

const brief = (vraag: Conceptvraag, { aan, inhoud, eis }: Bericht, plaats: number): Briefconcept => ({
  _tag: "Brief",
  sleutel: sleutelVan(vraag, `brief-${plaats}`),
  zaak: vraag.gebeurtenis.zaak,
  aan,
  onderwerp: inhoud,
  eis,
});

/**
 * What must go out because of a step: messages of the standard, written and checked, and letters for the rest.
 * A consequence that takes an earlier message back and one that sends the right one become a single message.
 *
 * @source D-11.4, D-20.4, D-20.5; systems.md, rules for all ports
 */
export const maakConcepten = (vraag: Conceptvraag): Result<readonly Concept[], BerichtNietTeMaken> => {
  const berichten = vraag.gevolgen.filter((gevolg) => gevolg._tag === "Bericht");
  const vervangen = berichten.some(isVervallen);
  return berichten.reduce<Result<readonly Concept[], BerichtNietTeMaken>>((tot, bericht, plaats) => {
    if (isVervallen(bericht) || ELDERS.has(bericht.inhoud)) return tot;
    const concept: Result<Concept, BerichtNietTeMaken> =
      bericht.inhoud === "305"
        ? start(vraag, vervangen)
        : bericht.inhoud === "307"
          ? stop(vraag, bericht, vervangen)
          : bericht.inhoud === "315"
            ? verzoek(vraag)
            : ok(brief(vraag, bericht, plaats));
    return tot.andThen((concepten) => concept.map((nieuw) => [...concepten, nieuw]));
  }, ok([]));
};
