import { formatDatum, formatDatumMetWeekdag, type IsoDatum } from "@wmo-kit/domain";
import { BEWAARTERMIJNEN, type TeVernietigen, type Vernietigingsverzoek, type Weigeringsgrond } from "@wmo-kit/runtime";

import type { Bewaringweergave, TeVernietigenregel, Verzoekregel } from "../api/bewaring-groep.js";
import type { Blijft } from "./bewaarbeleid.js";

const [BEWAREN, VERNIETIGEN] = BEWAARTERMIJNEN.map(({ bron: { wet, artikel } }) => `${wet} art. ${artikel}`);

/** Grounds on which a request is refused, in words. @source Wmo 2015 art. 5.3.5 */
export const WEIGERINGSGRONDEN: Readonly<Record<Weigeringsgrond, string>> = {
  "belang-van-ander": "bewaren is van aanmerkelijk belang voor een ander",
  "wet-verzet-zich": "een wettelijk voorschrift verzet zich tegen vernietiging",
  "jonger-dan-12": "de aanvrager is jonger dan twaalf jaar",
};

type Namen = ReadonlyMap<string, string>;

const showTeVernietigen = ({ dossier, laatsteWijziging, bewaardTotEnMet }: TeVernietigen, namen: Namen): TeVernietigenregel => ({
  dossierId: dossier,
  naam: namen.get(dossier) ?? null,
  laatsteWijziging,
  laatsteWijzigingTekst: formatDatum(laatsteWijziging),
  bewaardTotEnMetTekst: formatDatum(bewaardTotEnMet),
  artikel: BEWAREN ?? "",
});

const besluitTekst = ({ besluit, grond }: Vernietigingsverzoek): string | null => {
  if (besluit === null) return null;
  return besluit === "toegewezen" ? "Toegewezen: het dossier is vernietigd." : `Afgewezen: ${grond === null ? "zonder grond" : WEIGERINGSGRONDEN[grond]}.`;
};

const showVerzoek = (verzoek: Vernietigingsverzoek, namen: Namen, peildatum: IsoDatum): Verzoekregel => ({
  id: verzoek.id,
  dossierId: verzoek.dossier,
  naam: namen.get(verzoek.dossier) ?? null,
  ontvangenTekst: formatDatum(verzoek.ontvangen),
  uiterlijk: verzoek.uiterlijk,
  uiterlijkTekst: formatDatum(verzoek.uiterlijk),
  teLaat: verzoek.besluit === null && verzoek.uiterlijk < peildatum,
  artikel: VERNIETIGEN ?? "",
  besluit: verzoek.besluit,
  besluitTekst: besluitTekst(verzoek),
  toelichting: verzoek.toelichting,
});

/** Everything about keeping and destroying, as people read it. */
export const showBewaring = (stand: {
  readonly peildatum: IsoDatum;
  readonly teVernietigen: readonly TeVernietigen[];
  readonly verzoeken: readonly Vernietigingsverzoek[];
  readonly blijft: readonly Blijft[];
  readonly namen: Namen;
}): Bewaringweergave => ({
  peildatum: stand.peildatum,
  peildatumTekst: formatDatumMetWeekdag(stand.peildatum),
  teVernietigen: stand.teVernietigen.map((een) => showTeVernietigen(een, stand.namen)),
  verzoeken: stand.verzoeken.map((een) => showVerzoek(een, stand.namen, stand.peildatum)),
  bewoners: [...stand.namen].map(([waarde, label]) => ({ waarde, label })).toSorted((een, ander) => een.label.localeCompare(ander.label, "nl")),
  blijft: stand.blijft,
});
