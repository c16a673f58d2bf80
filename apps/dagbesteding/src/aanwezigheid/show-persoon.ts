import { describeOmvang, type IsoDatum } from "@wmo-kit/domain";

import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { noemBewoner } from "../presentation/naam.js";
import type { Aanspraak } from "./aanspraak.js";
import { oordeelTijd } from "./declarabel.js";
import { describeAanspraak } from "./describe-aanspraak.js";
import { eenheidVan } from "./eenheid-van.js";
import type { Dagdeelstand, Vastlegging } from "./geldende-aanwezigheid.js";
import type { Roosterplaats } from "./rooster.js";
import type { Roosterdag } from "./weergave.js";

type Persoon = Roosterdag["personen"][number];

const showVastlegging = ({ feit: { kenmerk, stand, tijdstip, apparaat }, actor, ontvangen }: Vastlegging) => ({ kenmerk, stand, tijdstip, ontvangen, apparaat, actor });

const showDagdeel = ({ dagdeel, gepland, plaats }: Roosterplaats["dagdelen"][number], stand: Dagdeelstand | undefined): Persoon["dagdelen"][number] => {
  const feit = stand?.geldend?.feit;
  const oordeel = feit === undefined ? undefined : oordeelTijd(feit);
  return {
    dagdeel,
    gepland,
    roosterplaats: plaats ?? null,
    stand: feit?.stand ?? null,
    minuten: feit?.minuten ?? null,
    medewerker: feit?.inzet?.medewerker ?? null,
    declarabel: oordeel?.declarabel ?? null,
    waarom: oordeel === undefined || oordeel.declarabel ? null : oordeel.reden,
    geschiedenis: (stand?.geschiedenis ?? []).map(showVastlegging),
  };
};

const showAanspraak = ({ toewijzing, periode, toegewezen, gebruikt, over }: Aanspraak): NonNullable<Persoon["aanspraak"]> => ({
  toewijzingNummer: toewijzing.nummer,
  omvangTekst: toewijzing.omvang === undefined ? "" : describeOmvang(toewijzing.omvang),
  eenheid: eenheidVan(toewijzing),
  ...periode,
  toegewezen,
  gebruikt,
  over,
  eindeToewijzing: toewijzing.einddatum ?? null,
});

/** From what the row of a resident on the roster is made. */
export interface Persoonsbron {
  readonly dossier: Bewonerdossier;
  readonly datum: IsoDatum;
  readonly plaats: Roosterplaats;
  readonly standen: readonly Dagdeelstand[];
  readonly aanspraak: Aanspraak | undefined;
  readonly evaluatieUiterlijk: IsoDatum | undefined;
}

/** A resident on the roster of a day, in words. */
export const showPersoon = ({ dossier, datum, plaats, standen, aanspraak, evaluatieUiterlijk }: Persoonsbron): Persoon => {
  const opDag = standen.filter((stand) => stand.datum === datum);
  return {
    dossierId: dossier.id,
    naam: noemBewoner(dossier),
    dagdelen: plaats.dagdelen.map((deel) => showDagdeel(deel, opDag.find(({ dagdeel }) => dagdeel === deel.dagdeel))),
    aanspraak: aanspraak === undefined ? null : showAanspraak(aanspraak),
    waarschuwingen:
      aanspraak === undefined ? ["Er is op deze dag niet één toewijzing die geldt. Zonder toewijzing kunt u de tijd niet declareren."] : describeAanspraak(aanspraak, datum, evaluatieUiterlijk),
  };
};
