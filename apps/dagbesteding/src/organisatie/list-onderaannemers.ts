import { Bewijssoort, type Dossier, type Onderaannemer, zakenVan } from "@wmo-kit/afwegingskader";
import { type Contractprofiel, formatDatum, formatPercentage, type IsoDatum } from "@wmo-kit/domain";
import { cijfersVan, DAGBESTEDING_NORMEN, describeToets, describeToetsfout, evaluateFormuletoets } from "@wmo-kit/financial";
import { formatToestand } from "@wmo-kit/kit";
import type { Registerstand } from "@wmo-kit/kit/register";

import { type Oordeelwoord, toExternOordeel } from "../financieel/to-verdict.js";
import { alleVan, type Stuk, stukkenVan } from "./register/registerstand.js";
import type { Onderaannemerregel, Tarieftoetsregel } from "./weergave.js";

type Tarief = Stuk<"tarief-onderaannemer-vastgelegd">["gegevens"];

/** At least 80% of the tariff is for the care, and own services are passed on without a margin. @source D-24.3, D-25.5 */
const TOETSEN = ["D-24.3", "D-25.5"] as const;

const toets = (norm: (typeof TOETSEN)[number], tarief: Tarief, peildatum: IsoDatum, profiel: Contractprofiel | undefined): Tarieftoetsregel => {
  const { product, vanaf, ontvangenTarief, betaald, doorberekend, werkelijkeKosten } = tarief;
  const cijfers = cijfersVan("onderaannemers", { ontvangenTarief, betaald, doorberekend, werkelijkeKosten });
  const kop = { eis: norm, product, vanaf };
  return evaluateFormuletoets({ normen: DAGBESTEDING_NORMEN, toets: norm, cijfers, peildatum, profiel }).match(
    (uitkomst): Tarieftoetsregel => ({
      ...kop,
      titel: uitkomst.waarde.titel,
      oordeel: uitkomst.waarde.oordeel.soort,
      gemeten: uitkomst.waarde.gemeten === null || uitkomst.waarde.eenheid !== "percentage" ? null : formatPercentage(uitkomst.waarde.gemeten, 2),
      uitleg: describeToets(uitkomst).split("\n"),
    }),
    (fout): Tarieftoetsregel => ({ ...kop, titel: norm, oordeel: "niet getoetst", gemeten: null, uitleg: [describeToetsfout(fout)] }),
  );
};

const describeGoedkeuring = ({ goedkeuring }: Onderaannemer): string | null => {
  if (goedkeuring === undefined) return null;
  switch (goedkeuring.grond) {
    case "UEA":
      return "genoemd in de inschrijving (UEA)";
    case "zzp":
      return "niet nodig: zelfstandige zonder personeel";
    case "besluit":
      return `goedgekeurd vanaf ${formatDatum(goedkeuring.vanaf)}`;
  }
};

/** The newest tariff per product that holds on the day. */
const geldendeTarieven = (tarieven: readonly Tarief[], peildatum: IsoDatum): readonly Tarief[] => {
  const perProduct = new Map<string, Tarief>();
  for (const tarief of tarieven.filter(({ vanaf }) => vanaf <= peildatum).toSorted((links, rechts) => links.vanaf.localeCompare(rechts.vanaf)))
    perProduct.set(tarief.product, tarief);
  return [...perProduct.values()];
};

const oordeelOver = (toetsen: readonly Tarieftoetsregel[], eis: string): { readonly oordeel: string } => ({
  // The words of a check and "niet getoetst" are all that stands in this column.
  oordeel: toExternOordeel(toetsen.filter((regel) => regel.eis === eis).map(({ oordeel }) => oordeel as Oordeelwoord)).oordeel,
});

/**
 * The subcontractors with their approval, the evidence that is there and missing, and whether their tariffs meet the programme.
 *
 * @source D-24.3, D-25.1, D-25.2, D-25.5
 */
export const listOnderaannemerregels = (
  organisatie: Dossier,
  stand: Registerstand,
  peildatum: IsoDatum,
  profiel?: Contractprofiel,
): readonly Onderaannemerregel[] => {
  const tarieven = [...stukkenVan(stand, "tarief-onderaannemer-vastgelegd").values()].map(({ gegevens }) => gegevens);
  const namen = new Map(alleVan(stand, "onderaannemer-vastgelegd").map(({ gegevens }) => [gegevens.zaak, gegevens] as const));
  return zakenVan(organisatie, "B6").map(({ id, toestand, feiten }): Onderaannemerregel => {
    const toetsen = geldendeTarieven(tarieven.filter(({ zaak }) => zaak === id), peildatum).flatMap((tarief) =>
      TOETSEN.map((norm) => toets(norm, tarief, peildatum, profiel)),
    );
    return {
      zaak: id,
      naam: namen.get(id)?.naam ?? null,
      kvkNummer: namen.get(id)?.kvkNummer ?? null,
      vorm: feiten.vorm ?? null,
      producten: feiten.producten,
      toestand,
      toestandTekst: formatToestand(toestand),
      goedkeuring: describeGoedkeuring(feiten),
      bewijzen: feiten.bewijzen,
      bewijsOntbreekt: Bewijssoort.options.filter((soort) => !feiten.bewijzen.includes(soort)),
      toetsen,
      voorStap: toetsen.length === 0 ? null : { aandeelZorg: oordeelOver(toetsen, "D-24.3"), doorbelasting: oordeelOver(toetsen, "D-25.5") },
    };
  });
};
