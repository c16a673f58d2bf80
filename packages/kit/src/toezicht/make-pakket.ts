import { formatTijdstip, type IsoDatum, type Tijdstip } from "@wmo-kit/domain";
import type { Eis } from "@wmo-kit/requirements";

import { toJson } from "../kast/stapfeit.js";
import { listBewijs } from "../kwaliteit/list-bewijs.js";
import type { Registerstand } from "../register/registerstand.js";
import { controlegetal } from "./controlegetal.js";
import type { Bewijsinhoud, Pakketregel, ToezichtpakketVan } from "./weergave.js";

/** A requirement and its numbered parts: 19 has 19.a to 19.d, 2 has 2.1 and on. */
export const valtOnder = (eis: string, gevraagd: string): boolean => eis === gevraagd || eis.startsWith(`${gevraagd}.`);

/** Whether a part of the pack that goes with these requirements goes with the one that was asked for. */
export const raaktEis = (eisen: readonly string[], gevraagd: string | undefined): boolean =>
  gevraagd === undefined || eisen.some((eis) => valtOnder(eis, gevraagd) || valtOnder(gevraagd, eis));

/** From what the evidence of a pack is made: the registers on a day, for one requirement or for all. */
export interface Bewijsvraag {
  readonly stand: Registerstand;
  readonly naam: string;
  readonly programma: string;
  readonly peildatum: IsoDatum;
  readonly eisen: readonly Eis[];
  readonly gevraagd: string | undefined;
}

const ONTBREEKT: ReadonlySet<Pakketregel["stand"]> = new Set(["ontbreekt", "verlopen"]);

/** The evidence with its validity, and what is missing. @source D-16.4, D-16.5 */
export const makeBewijsinhoud = ({ stand, naam, programma, peildatum, eisen: alle, gevraagd }: Bewijsvraag): Bewijsinhoud => {
  const eisen = alle.filter(({ id }) => gevraagd === undefined || valtOnder(id, gevraagd));
  const regels = listBewijs(stand, peildatum, eisen).map((regel): Pakketregel => ({ ...regel, controlegetal: controlegetal(toJson(regel)) }));
  return {
    organisatie: naam,
    programma,
    peildatum,
    versie: stand.versie,
    gevraagd: gevraagd ?? null,
    regels,
    ontbreekt: regels.filter((regel) => ONTBREEKT.has(regel.stand)).map(({ eis, titel, gevraagd: stuk, standTekst }) => ({ eis, titel, gevraagd: stuk, reden: standTekst })),
    zonderBewijsvraag: eisen.filter(({ bewijs }) => bewijs === undefined).map(({ id, titel }) => ({ eis: id, titel })),
  };
};

/** The pack itself: its content, when it was made, and the number by which a change can be seen. */
export const sealPakket = <R>(inhoud: Bewijsinhoud & { readonly registers: R }, moment: Tijdstip): ToezichtpakketVan<R> => ({
  gemaaktOp: formatTijdstip(moment).unwrapOr(moment),
  controlegetal: controlegetal(toJson(inhoud)),
  inhoud,
});
