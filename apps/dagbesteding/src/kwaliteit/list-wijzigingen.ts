import { regelVan, zakenVan, type Dossier, type Normenboek, type WijzigingToestand } from "@wmo-kit/afwegingskader";
import { formatDatumMetWeekdag, type IsoDatum } from "@wmo-kit/domain";
import { formatToestand } from "@wmo-kit/kit";
import type { Wijzigingweergave } from "@wmo-kit/kit/api";

const KLAAR: ReadonlySet<WijzigingToestand> = new Set(["doorgevoerd", "afgewezen", "ingetrokken"]);

const standVan = (toestand: WijzigingToestand, uiterlijk: IsoDatum | undefined, peildatum: IsoDatum): Wijzigingweergave["stand"] => {
  if (KLAAR.has(toestand)) return "klaar";
  if (toestand !== "voorgenomen") return "gemeld";
  return uiterlijk !== undefined && uiterlijk < peildatum ? "te laat om te melden" : "melden";
};

/**
 * The changes that were planned, with the last day on which the report is in time: eight weeks ahead where the programme says so.
 *
 * @source D-20.8, D-20.9, D-21.2
 */
export const listWijzigingen = (organisatie: Dossier, normen: Normenboek, peildatum: IsoDatum): readonly Wijzigingweergave[] =>
  zakenVan(organisatie, "B10").map(({ id, toestand, feiten }) => {
    const regel = regelVan(feiten);
    const uiterlijk = regel?.norm === undefined || feiten.gewensteDatum === undefined ? undefined : normen.laatsteDag(regel.norm, feiten.gewensteDatum);
    return {
      zaak: id,
      soort: feiten.soort ?? "onbekend",
      gewensteDatum: feiten.gewensteDatum ?? null,
      meldenUiterlijk: uiterlijk ?? null,
      meldenUiterlijkTekst: uiterlijk === undefined ? null : formatDatumMetWeekdag(uiterlijk),
      eis: regel?.eis ?? null,
      goedkeuringNodig: regel?.goedkeuring ?? false,
      addendumNodig: regel?.addendum ?? false,
      toestand,
      toestandTekst: formatToestand(toestand),
      stand: standVan(toestand, uiterlijk, peildatum),
    };
  });
