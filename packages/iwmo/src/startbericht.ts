import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import { createWmo305 } from "./create-bericht.js";
import type { ToewijzingNietGevonden } from "./errors.js";
import type { Wmo301 } from "./release-3-2/wmo301.js";
import type { StartProduct, Wmo305, Wmo305Client } from "./release-3-2/wmo305.js";
import { listToewijzingen, type Toewijzing } from "./toewijzingen.js";

/** What a provider adds to the assignment to report the start. */
export interface Startgegevens {
  readonly toewijzingNummer: number;
  /** First day on which support was really given. */
  readonly begindatum: IsoDatum;
  /** Own reference of the message, at most 12 characters. */
  readonly identificatie: string;
  readonly dagtekening: IsoDatum;
}

/** The short name of a startbericht: no partner name and no use of names. @source iWmo 3.2, CDT_VerkorteNaam */
const verkortNaam = ({ geslachtsnaam, voornamen, voorletters }: Wmo301["client"]["naam"]): Wmo305Client["naam"] => ({
  geslachtsnaam,
  ...(voornamen === undefined ? {} : { voornamen }),
  ...(voorletters === undefined ? {} : { voorletters }),
});

const startProduct = ({ toewijzingNummer, product, ingangsdatum }: Toewijzing, begindatum: IsoDatum): StartProduct => ({
  toewijzingNummer,
  ...(product === undefined ? {} : { product }),
  toewijzingIngangsdatum: ingangsdatum,
  begindatum,
  statusAanlevering: "1",
});

/**
 * Makes the startbericht that answers one assignment of a toewijzingsbericht: same client and product,
 * from the provider that received the assignment to the municipality that sent it, first delivery (status 1).
 *
 * @source iWmo 3.2, WMO305; code list COD467
 */
export const makeStartbericht = (toewijzingsbericht: Wmo301, gegevens: Startgegevens): Result<Wmo305, ToewijzingNietGevonden> => {
  const { toewijzingNummer, begindatum, identificatie, dagtekening } = gegevens;
  const { header, client } = toewijzingsbericht;
  const toewijzing = listToewijzingen(toewijzingsbericht).find((kandidaat) => kandidaat.toewijzingNummer === toewijzingNummer);
  if (toewijzing === undefined) return err({ _tag: "ToewijzingNietGevonden", toewijzingNummer });
  return ok(
    createWmo305({
      header: { afzender: header.ontvanger, ontvanger: header.afzender, berichtIdentificatie: { identificatie, dagtekening } },
      client: {
        bsn: client.bsn,
        geboortedatum: client.geboortedatum,
        geslacht: client.geslacht,
        naam: verkortNaam(client.naam),
        startProducten: [startProduct(toewijzing, begindatum)],
      },
    }),
  );
};
