import type { IsoDatum } from "@wmo-kit/domain";
import { decodeBericht, encodeBericht, makeRetour, type Retourgrond } from "@wmo-kit/iwmo";
import { makeBerichtidentificatie } from "@wmo-kit/kit";
import type { NieuwUitbericht } from "@wmo-kit/runtime";

/** For which message that came in a return is made, and what of it. */
export interface Retourvraag {
  readonly tenant: string;
  /** Id of the message that came in: the return to it always has the same identification, so it is there once. */
  readonly inbericht: string;
  readonly inhoud: Uint8Array;
  readonly dossier: string | null;
  readonly dagtekening: IsoDatum;
  readonly wacht: boolean;
}

/**
 * The technical return to an allocation or an answer (302 or 320), with the findings that refuse it, to be put ready;
 * nothing for other messages, and nothing when the standard has no code for what is wrong.
 *
 * @source iWmo 3.2, OP090, IV028, IV032; systems.md 1, technical replies
 */
export const maakRetour = (vraag: Retourvraag, gronden: readonly Retourgrond[]): NieuwUitbericht | undefined => {
  const { tenant, inbericht, inhoud, dossier, dagtekening, wacht } = vraag;
  const gelezen = decodeBericht(inhoud);
  if (gelezen.isErr() || (gelezen.value.soort !== "WMO301" && gelezen.value.soort !== "WMO319")) return undefined;
  const bericht = gelezen.value;
  const identificatie = makeBerichtidentificatie(inbericht);
  const retour = makeRetour(bericht, gronden, { identificatie, dagtekening });
  if (retour.isErr()) return undefined;
  const bytes = encodeBericht(retour.value);
  if (bytes.isErr()) return undefined;
  return { tenant, identificatie, soort: retour.value.soort, geadresseerde: bericht.header.afzender, dossier, inhoud: bytes.value, retourVerwacht: false, wacht };
};
