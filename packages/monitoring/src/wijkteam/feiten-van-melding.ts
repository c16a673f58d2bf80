import type { IsoDatum } from "@wmo-kit/domain";

import type { Feit, Termijnfeit, Tijdpunt } from "../feiten/feit.js";
import type { Gebrek } from "../feiten/gebrek.js";
import type { Reeks } from "../feiten/reeks.table.js";
import type { Adviesverloop } from "./advies.js";
import type { Basishulpverloop } from "./basishulp.js";
import type { Meldingverloop } from "./melding.js";
import type { Onderzoekverloop } from "./onderzoek.js";
import { vroegste } from "./verloop.js";

/** A melding with the cases that came of it. */
export interface Meldingketen {
  readonly melding: Meldingverloop;
  readonly onderzoek: Onderzoekverloop | undefined;
  readonly basishulp: readonly Basishulpverloop[];
  readonly adviezen: readonly Adviesverloop[];
}

const vroegstePunt = (punten: readonly (Tijdpunt | undefined)[]): Tijdpunt | undefined =>
  punten.filter((punt) => punt !== undefined).sort((een, ander) => (een.datum < ander.datum ? -1 : 1))[0];

const heeftAdvies = ({ onderzoek, adviezen }: Meldingketen): boolean =>
  adviezen.length > 0 || (onderzoek?.uitkomsten ?? []).some((uitkomst) => uitkomst.startsWith("advies"));

/** The day from which it is known that no basishulp is needed. @source norms.md section 9, W-50.3 */
const zonderBasishulp = ({ melding, onderzoek }: Meldingketen): IsoDatum | undefined => {
  const metBasishulp = melding.oplossingen.some(({ oplossing }) => oplossing === "basishulp");
  const uitOnderzoek = onderzoek?.einde !== undefined && !onderzoek.isGestopt && !onderzoek.uitkomsten.includes("basishulp") ? onderzoek.einde : undefined;
  return vroegste(melding.elders, melding.ingetrokken, metBasishulp ? undefined : vroegste(melding.afgehandeld, uitOnderzoek));
};

interface Termijn {
  readonly reeks: Reeks;
  readonly aanvang: Tijdpunt;
  readonly gedaan: Tijdpunt | undefined;
  readonly vervallen: IsoDatum | undefined;
}

const toTermijnfeit = ({ zaak, kenmerken }: Meldingverloop, { reeks, aanvang, gedaan, vervallen }: Termijn): Termijnfeit => ({
  _tag: "Termijnfeit",
  reeks,
  zaak,
  aanvang,
  ...(gedaan === undefined ? {} : { gedaan }),
  ...(vervallen === undefined ? {} : { vervallen }),
  kenmerken,
});

const vanWachten = ({ melding, onderzoek, basishulp }: Meldingketen): readonly Feit[] => {
  const { opWachtlijst, gekoppeld, werdUrgent, zaak, kenmerken, ingetrokken, afgehandeld, elders } = melding;
  if (opWachtlijst === undefined) return [];
  const weg = vroegste(ingetrokken, afgehandeld, elders);
  const begin = vroegstePunt([...basishulp.map(({ gestart }) => gestart), onderzoek === undefined ? undefined : { datum: onderzoek.gestart }]);
  const tot = vroegste(gekoppeld?.datum, weg);
  return [
    toTermijnfeit(melding, { reeks: "wachten", aanvang: { datum: opWachtlijst }, gedaan: begin, vervallen: weg }),
    { _tag: "Loopfeit", reeks: "wachtlijst", zaak, van: opWachtlijst, ...(tot === undefined ? {} : { tot }), kenmerken },
    ...(werdUrgent === undefined
      ? []
      : [toTermijnfeit(melding, { reeks: "urgent-wachtend", aanvang: { datum: werdUrgent.datum }, gedaan: gekoppeld, vervallen: ingetrokken })]),
  ];
};

const vanAfhandeling = (keten: Meldingketen): readonly Feit[] => {
  const { melding, adviezen } = keten;
  const { zaak, kenmerken, afgehandeld, oplossingen } = melding;
  if (afgehandeld === undefined) return [];
  const metMaatwerk = adviezen.some(({ isBestelling, verzonden }) => isBestelling && verzonden !== undefined && verzonden.datum <= afgehandeld);
  const kop = { _tag: "Telfeit", zaak, dag: afgehandeld } as const;
  return [
    { ...kop, reeks: "afgesloten", goed: !metMaatwerk, kenmerken },
    ...(oplossingen.length === 0
      ? [{ ...kop, reeks: "oplossingen", kenmerken } as const]
      : oplossingen.map(({ oplossing }) => ({ ...kop, reeks: "oplossingen", kenmerken: { ...kenmerken, oplossing } }) as const)),
  ];
};

/** The facts of a melding: its terms, its waiting, and how it was settled. @source W-33, W-50.1, W-50.2, W-50.3, W-72.1 */
export const feitenVanMelding = (keten: Meldingketen): readonly Feit[] => {
  const { melding, basishulp, adviezen } = keten;
  const { zaak, kenmerken, ontvangen, bevestigd, contact, ingetrokken, oplossingen } = melding;
  const start = vroegstePunt(basishulp.map(({ gestart }) => gestart));
  const eersteOplossing = vroegste(...oplossingen.map(({ datum }) => datum));
  const termijn = (reeks: Reeks, gedaan: Tijdpunt | undefined, vervallen: IsoDatum | undefined): Termijnfeit =>
    toTermijnfeit(melding, { reeks, aanvang: ontvangen, gedaan, vervallen });
  return [
    { _tag: "Telfeit", reeks: "meldingen", zaak, dag: ontvangen.datum, kenmerken },
    termijn("bevestiging", bevestigd, ingetrokken),
    termijn("contact", contact, ingetrokken),
    termijn("start", start, zonderBasishulp(keten)),
    ...(start === undefined ? [] : [{ _tag: "Loopfeit", reeks: "wachttijd-start", zaak, van: ontvangen.datum, tot: start.datum, kenmerken } as const]),
    ...(heeftAdvies(keten) ? [termijn("advies", vroegstePunt(adviezen.map(({ verzonden }) => verzonden)), ingetrokken)] : []),
    termijn("afhandeling", eersteOplossing === undefined ? undefined : { datum: eersteOplossing }, vroegste(ingetrokken, melding.elders)),
    ...vanWachten(keten),
    ...vanAfhandeling(keten),
  ];
};

/** What a melding lacks. */
export const gebrekenVanMelding = ({ zaak, afgehandeld, oplossingen }: Meldingverloop): readonly Gebrek[] =>
  afgehandeld !== undefined && oplossingen.length === 0 ? [{ soort: "afgesloten-zonder-oplossing", zaak }] : [];
