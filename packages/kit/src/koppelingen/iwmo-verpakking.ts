import { err, ok, type Result } from "@wmo-kit/domain/result";
import { decodeBericht, describeBevinding, describeError, type Bericht, type DecodeFailure } from "@wmo-kit/iwmo";
import { describeGgkBevinding, formatStufTijdstip, unwrapEnvelop, wrapBericht, type GgkEnvelop, type GgkSysteem, type StuurgegevensHeen } from "@wmo-kit/iwmo/ggk";
import type { Afgekeurd, Envelopkenmerk, GeopendBericht, NietVerpakt, NieuwUitbericht, Verpakking } from "@wmo-kit/runtime";

/** How messages go into a StUF-GGk envelope: who we are, and which versions we speak. @source GGk 2.1, stuurgegevens and parameters */
export interface Envelopinstelling {
  readonly zender: GgkSysteem;
  /** The application of a receiver; GGk wants a name there. */
  readonly applicatieVan: (geadresseerde: string) => string;
  readonly versies: { readonly applicatieVersie: string; readonly applicatieSubversie: string; readonly functieVersie: string; readonly functieSubversie: string };
}

const CONTENT_TYPE = "application/xml";

const stuurgegevensVan = (
  { zender, applicatieVan }: Envelopinstelling,
  { geadresseerde, soort }: NieuwUitbericht,
  referentie: string,
  tijdstipBericht: string,
): StuurgegevensHeen => ({
  zender,
  ontvanger: { organisatie: geadresseerde, applicatie: applicatieVan(geadresseerde) },
  referentienummer: referentie,
  tijdstipBericht,
  functie: soort,
});

const wrapIn = (instelling: Envelopinstelling, bericht: NieuwUitbericht, { referentie, tijdstip }: Envelopkenmerk): Result<Uint8Array, NietVerpakt> =>
  formatStufTijdstip(tijdstip)
    .mapErr((): NietVerpakt => ({ _tag: "NietVerpakt", bevindingen: ["Het tijdstip kan niet in een envelop."] }))
    .andThen((tijdstipBericht) => {
      const envelop: GgkEnvelop = {
        soort: "Di01",
        stuurgegevens: stuurgegevensVan(instelling, bericht, referentie, tijdstipBericht),
        parameters: { referentienummerBericht: bericht.identificatie, ...instelling.versies, bericht: { inhoud: bericht.inhoud, contentType: CONTENT_TYPE } },
      };
      return wrapBericht(envelop).mapErr((fout): NietVerpakt => ({ _tag: "NietVerpakt", bevindingen: fout.bevindingen.map(describeGgkBevinding) }));
    });

const afgekeurd = (fout: DecodeFailure): Afgekeurd => ({
  _tag: "Afgekeurd",
  bevindingen: fout._tag === "BerichtOngeldig" ? fout.bevindingen.map(describeBevinding) : [describeError(fout)],
});

/** A return message carries the header of what it answers, and an identification of its own. */
const identificatieVan = ({ header }: Bericht): string =>
  "identificatieRetour" in header ? header.identificatieRetour : header.berichtIdentificatie.identificatie;

const openBericht = (inhoud: Uint8Array): Result<GeopendBericht, Afgekeurd> =>
  decodeBericht(inhoud)
    .mapErr(afgekeurd)
    .map((bericht) => ({ inhoud, soort: bericht.soort, identificatie: identificatieVan(bericht) }));

/** Bytes of an envelope give the message in it; what is no envelope at all may be a message by itself. */
const openBytes = (bytes: Uint8Array): Result<GeopendBericht, Afgekeurd> => {
  const envelop = unwrapEnvelop(bytes);
  if (envelop.isOk()) return openBericht(envelop.value.parameters.bericht.inhoud);
  const isGeenEnvelop = envelop.error.bevindingen.some(({ oorzaak }) => oorzaak._tag === "WortelOnbekend");
  return isGeenEnvelop ? openBericht(bytes) : err({ _tag: "Afgekeurd", bevindingen: envelop.error.bevindingen.map(describeGgkBevinding) });
};

/**
 * How iWmo messages travel: bare, as between a provider and VECOZO, or in a StUF-GGk envelope when an envelope is set up.
 * What comes in is recognised either way; a message that breaks the schema is refused, for it has no technical reply.
 *
 * @source GGk 2.1; iWmo 3.2, niveau 1
 */
export const makeIwmoVerpakking = (envelop?: Envelopinstelling): Verpakking => ({
  wrap: (bericht, kenmerk) => (envelop === undefined ? ok(null) : wrapIn(envelop, bericht, kenmerk)),
  open: openBytes,
});
