import { composeStuk, zakenVan, type Bevinding, type PlanVanAanpak, type Zaak, type Basishulp, type BasishulpToestand, type Planinstemming } from "@wmo-kit/afwegingskader";
import { formatDatum, toLokaleDatum, type IsoDatum } from "@wmo-kit/domain";
import { formatToestand, type NaamVan } from "@wmo-kit/kit";
import type { Veld } from "@wmo-kit/kit/api";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import { leesPlan, toPlanJson } from "../dossier/voorstellen.js";
import { showDossier, type Dossierblik } from "../presentation/dossier.js";
import { noemInwoner } from "../presentation/naam.js";
import { showRegie } from "../regie/show-regie.js";
import { showActies } from "./show-acties.js";
import { showDelen } from "./show-delen.js";
import type { Evaluatieregel, Gezinslid, Planweergave, Veiligheidsregel } from "./weergave.js";

/** The help that a page is about. */
export type Hulp = Zaak<"A5", BasishulpToestand, Basishulp>;

/** With what a plan is put in words: the form of the plan, what its guards find, and who else is of the household. */
export interface Planblik extends Dossierblik {
  readonly velden: readonly Veld[];
  readonly bevindingen: readonly Bevinding[];
  readonly gezin: readonly Gezinslid[];
}

const OP_DE_PAGINA: ReadonlySet<string> = new Set(["A7", "A8"]);

const dagTekst = (dag: IsoDatum | undefined): string | null => (dag === undefined ? null : formatDatum(dag));

const leesTekst = (gegevens: unknown, naam: string): string | null => {
  const waarde = typeof gegevens === "object" && gegevens !== null ? new Map(Object.entries(gegevens)).get(naam) : undefined;
  return typeof waarde === "string" ? waarde : null;
};

const listEvaluaties = ({ eigen }: Inwonerdossier, zaak: string): readonly Evaluatieregel[] =>
  eigen.tijdlijn
    .flatMap((feit): readonly Evaluatieregel[] => {
      if (feit._tag !== "Stap" || feit.gebeurtenis.zaak !== zaak || feit.gebeurtenis.soort !== "geevalueerd") return [];
      const { gegevens } = feit.gebeurtenis;
      return [
        {
          opTekst: toLokaleDatum(feit.opgetreden).map(formatDatum).unwrapOr(""),
          bijEinde: typeof gegevens === "object" && gegevens !== null && "bijEinde" in gegevens && gegevens.bijEinde === true,
          tevredenheid: leesTekst(gegevens, "tevredenheid"),
          doelrealisatie: leesTekst(gegevens, "doelrealisatie"),
          uitkomst: leesTekst(gegevens, "uitkomst"),
        },
      ];
    })
    .toReversed();

// Consent is to the plan that was put to the resident; a plan that was changed since has none.
const leesInstemming = ({ eigen }: Inwonerdossier, { id, feiten }: Hulp): Planinstemming => {
  if (feiten.ingestemdOp === undefined || eigen.planconcepten[id] !== undefined) return {};
  const stap = eigen.tijdlijn.findLast((feit) => feit._tag === "Stap" && feit.gebeurtenis.zaak === id && feit.gebeurtenis.soort === "inwoner-stemt-in");
  const gegevens = stap?._tag === "Stap" ? stap.gebeurtenis.gegevens : undefined;
  const wil = typeof gegevens === "object" && gegevens !== null && "exemplaarGewenst" in gegevens ? gegevens.exemplaarGewenst : undefined;
  return { stemtIn: true, ...(typeof wil === "boolean" ? { wilExemplaar: wil } : {}) };
};

const listVeiligheid = ({ zaken }: Inwonerdossier): readonly Veiligheidsregel[] =>
  zakenVan(zaken, "A8").map(({ id: zaak, toestand, feiten: { plan, verloop } }) => ({
    zaak,
    toestandTekst: formatToestand(toestand),
    heeftPlan: plan !== undefined,
    verloop: verloop ?? null,
    acties: showActies(plan?.acties),
  }));

// On paper people have names; in the facts they are accounts.
const metNamen = (plan: PlanVanAanpak, naamVan: NaamVan): PlanVanAanpak =>
  plan.verantwoordelijke === undefined ? plan : { ...plan, verantwoordelijke: naamVan(plan.verantwoordelijke) ?? plan.verantwoordelijke };

/** One basishulp with its plan, the evaluations, the direction, the work on safety and the household. @source lifecycle.md A5, A7, A8 */
export const showPlan = (dossier: Inwonerdossier, hulp: Hulp, { velden, bevindingen, gezin, ...blik }: Planblik): Planweergave => {
  const { feiten, id: zaak, toestand } = hulp;
  const { naamVan } = blik;
  const plan = leesPlan(dossier, zaak);
  const { versie, peildatum, zaken } = showDossier(dossier, blik);
  return {
    dossierId: dossier.id,
    versie,
    naam: noemInwoner(dossier),
    peildatum,
    zaak,
    toestand,
    toestandTekst: formatToestand(toestand),
    verantwoordelijke: feiten.verantwoordelijke === undefined ? null : (naamVan(feiten.verantwoordelijke) ?? feiten.verantwoordelijke),
    heeftConcept: dossier.eigen.planconcepten[zaak] !== undefined,
    veiligheidszorg: feiten.veiligheidszorg,
    ingestemdOpTekst: dagTekst(feiten.ingestemdOp),
    waakvlamTotTekst: dagTekst(feiten.waakvlamTot),
    overdrachten: feiten.overdrachten,
    waarschuwingen: feiten.waarschuwingen.map(formatDatum),
    delen: showDelen(plan, velden, bevindingen),
    inhoud: toPlanJson(plan),
    acties: showActies(plan.acties),
    evaluaties: listEvaluaties(dossier, zaak),
    tekst: composeStuk({ soort: "plan-van-aanpak", plan: metNamen(plan, naamVan), instemming: leesInstemming(dossier, hulp) }),
    regie: showRegie(dossier, naamVan),
    veiligheid: listVeiligheid(dossier),
    gezin,
    zaken: zaken.filter((kandidaat) => kandidaat.id === zaak || OP_DE_PAGINA.has(kandidaat.levensloop)),
  };
};
