import { invariant, parse } from "@wmo-kit/domain";
import { decodeBericht } from "@wmo-kit/iwmo";
import type { NieuweGebeurtenis, NieuwUitbericht } from "@wmo-kit/runtime";

import { Feit } from "../feiten/feit.js";

/** The kind of fact that holds a message that has to go out. */
export const BERICHT_GEMAAKT = "bericht-gemaakt";

const utf8 = new TextEncoder();

/** The message that a fact asks to be sent, or nothing. To whom it goes stands in the message itself. @source D-20.4, D-20.5, D-11.4 */
export const toUitbericht = (tenant: string, dossier: string, { soort, gegevens }: Pick<NieuweGebeurtenis, "soort" | "gegevens">, wacht: boolean): NieuwUitbericht | undefined => {
  if (soort !== BERICHT_GEMAAKT) return undefined;
  const feit = parse(Feit, "Feit", gegevens);
  invariant(feit.isOk() && feit.value.soort === BERICHT_GEMAAKT, "een gemaakt bericht is leesbaar");
  const { berichtsoort, identificatie, xml } = feit.value;
  const gelezen = decodeBericht(xml);
  invariant(gelezen.isOk(), "een gemaakt bericht voldoet aan de standaard");
  return { tenant, identificatie, soort: berichtsoort, geadresseerde: gelezen.value.header.ontvanger, dossier, inhoud: utf8.encode(xml), retourVerwacht: true, wacht };
};
