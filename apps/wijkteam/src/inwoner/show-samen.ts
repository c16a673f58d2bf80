import { formatDatum, formatTijdstip, type IsoDatum } from "@wmo-kit/domain";
import type { NaamVan } from "@wmo-kit/kit";

import type { Eigenstand, Gedeeld } from "./eigenstand.js";
import type { Deelbaar, Voorstelbesluit, Voorstelonderdeel } from "./keuzes.table.js";
import type { Delingweergave, Voorstelweergave } from "./weergave.js";

const ONDERDELEN: Readonly<Record<Voorstelonderdeel, string>> = {
  plan: "Over uw plan",
  verslag: "Over het verslag",
  gegevens: "Over uw gegevens",
  anders: "Over iets anders",
};

const BESLUITEN: Readonly<Record<Voorstelbesluit, string>> = {
  overgenomen: "Wij passen dit aan.",
  deels: "Wij passen dit voor een deel aan.",
  niet: "Wij passen dit niet aan. Uw woorden blijven in het dossier staan.",
};

const DELEN: Readonly<Record<Deelbaar, string>> = {
  plan: "uw plan",
  verslag: "het verslag van het onderzoek",
  besluiten: "adviezen en besluiten",
  termijnen: "wanneer u iets hoort",
  contact: "wie u helpt",
};

/** The parts that are shared, in words. */
export const noemDelen = (onderdelen: readonly Deelbaar[]): string => onderdelen.map((deel) => DELEN[deel]).join(", ");

/** The proposals of a resident with their answers, the newest first. @source W-95.3 */
export const showVoorstellen = ({ voorstellen }: Eigenstand, naamVan: NaamVan): readonly Voorstelweergave[] =>
  voorstellen
    .map(({ voorstelId, onderdeel, tekst, gedaan, antwoord }): Voorstelweergave => ({
      voorstelId,
      onderdeel,
      onderdeelTekst: ONDERDELEN[onderdeel],
      tekst,
      gedaanTekst: formatTijdstip(gedaan).unwrapOr(gedaan),
      antwoord:
        antwoord === undefined
          ? null
          : {
              besluit: antwoord.besluit,
              besluitTekst: BESLUITEN[antwoord.besluit],
              tekst: antwoord.tekst,
              gegevenTekst: formatTijdstip(antwoord.gegeven).unwrapOr(antwoord.gegeven),
              door: naamVan(antwoord.door),
            },
    }))
    .toReversed();

const standVan = ({ ingetrokken, vanaf, tot }: Gedeeld, peildatum: IsoDatum): Delingweergave["stand"] =>
  ingetrokken ? "gestopt" : tot < peildatum ? "voorbij" : peildatum < vanaf ? "komt nog" : "loopt";

/** With whom the resident shares or shared, the newest first. @source W-95.3 */
export const showDelingen = ({ delingen }: Eigenstand, peildatum: IsoDatum): readonly Delingweergave[] =>
  delingen
    .map((deling): Delingweergave => {
      const { delingId, naam, relatie, onderdelen, vanaf, tot } = deling;
      return { delingId, naam, relatie, onderdelenTekst: noemDelen(onderdelen), vanafTekst: formatDatum(vanaf), totTekst: formatDatum(tot), stand: standVan(deling, peildatum) };
    })
    .toReversed();
