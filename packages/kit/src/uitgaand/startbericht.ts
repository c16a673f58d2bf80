import type { IsoDatum } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";
import { encodeWmo305, makeStartbericht, type IwmoError, type Wmo301 } from "@wmo-kit/iwmo";

/** A start to report; `vervangt` is the first day that an earlier message told wrongly. */
export interface Startmelding {
  readonly toewijzingNummer: number;
  readonly begindatum: IsoDatum;
  readonly vervangt?: IsoDatum | undefined;
  readonly identificatie: string;
  readonly dagtekening: IsoDatum;
}

/**
 * Writes the WMO305 of a start. A correction takes the earlier line back (StatusAanlevering 3) and sends the right one (1) in one message,
 * because within a message what is taken back goes first.
 *
 * @source iWmo 3.2, WMO305; code list COD467; IV008
 */
export const writeStartbericht = (wmo301: Wmo301, { vervangt, ...melding }: Startmelding): Result<Uint8Array, IwmoError> =>
  makeStartbericht(wmo301, melding).andThen((bericht) => {
    const [product] = bericht.client.startProducten;
    if (vervangt === undefined || product === undefined) return encodeWmo305(bericht);
    const teruggenomen = { ...product, begindatum: vervangt, statusAanlevering: "3" as const };
    return encodeWmo305({ ...bericht, client: { ...bericht.client, startProducten: [teruggenomen, product] } });
  });
