import type { IsoDatum } from "@wmo-kit/domain";
import { err, type Result } from "@wmo-kit/domain/result";
import { createWmo307, encodeWmo307, listToewijzingen, type IwmoError, type StopProduct, type Wmo301 } from "@wmo-kit/iwmo";

import { verkortNaam } from "./verkort-naam.js";

/** The end of a stretch of support as a stop message tells it. */
export interface Einde {
  readonly einddatum: IsoDatum;
  readonly reden: StopProduct["redenBeeindiging"];
}

/** A stop to report: from when to when, why, and what an earlier message told wrongly. */
export interface Stopmelding extends Einde {
  readonly toewijzingNummer: number;
  readonly begindatum: IsoDatum;
  readonly vervangt?: Einde | undefined;
  readonly identificatie: string;
  readonly dagtekening: IsoDatum;
}

/**
 * Writes the WMO307 of a stop or a pause. A correction takes the earlier line back (StatusAanlevering 3) and sends the right one (1).
 *
 * @source iWmo 3.2, WMO307; code lists WMO588 and COD467; IV008; D-20.5
 */
export const writeStopbericht = ({ header, ...bericht }: Wmo301, melding: Stopmelding): Result<Uint8Array, IwmoError> => {
  const { toewijzingNummer, begindatum, einddatum, reden, vervangt, identificatie, dagtekening } = melding;
  const toewijzing = listToewijzingen({ header, ...bericht }).find((kandidaat) => kandidaat.toewijzingNummer === toewijzingNummer);
  if (toewijzing === undefined) return err({ _tag: "ToewijzingNietGevonden", toewijzingNummer });
  const regel = (einde: Einde, statusAanlevering: StopProduct["statusAanlevering"]): StopProduct => ({
    toewijzingNummer,
    ...(toewijzing.product === undefined ? {} : { product: toewijzing.product }),
    toewijzingIngangsdatum: toewijzing.ingangsdatum,
    begindatum,
    redenBeeindiging: einde.reden,
    einddatum: einde.einddatum,
    statusAanlevering,
  });
  const { bsn, geboortedatum, geslacht, naam } = bericht.client;
  return encodeWmo307(
    createWmo307({
      header: { afzender: header.ontvanger, ontvanger: header.afzender, berichtIdentificatie: { identificatie, dagtekening } },
      client: {
        bsn,
        geboortedatum,
        geslacht,
        naam: verkortNaam(naam),
        stopProducten: [...(vervangt === undefined ? [] : [regel(vervangt, "3")]), regel({ einddatum, reden }, "1")],
      },
    }),
  );
};
