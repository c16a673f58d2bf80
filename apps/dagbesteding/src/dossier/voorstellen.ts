import { zaakVan, type Dossier } from "@wmo-kit/afwegingskader";
import type { IsoDatum } from "@wmo-kit/domain";
import { toJson, type Voorsteller, type Voorstellen } from "@wmo-kit/kit";

import type { InstellingWaarden } from "../services/instelling.js";
import type { Bewonerdossier } from "./dossierlijn.js";
import { isAgbGoedgekeurd, readInzetstand } from "./stand-van-organisatie.js";

/** From what the kit fills in a form beforehand. */
export interface Voorstelbron {
  readonly dossier: Bewonerdossier;
  readonly organisatie: Dossier;
  readonly instelling: InstellingWaarden;
  readonly peildatum: IsoDatum;
}

type Maak = (bron: Voorstelbron, zaak: string) => Voorstellen;

const eigenAgb = ({ dossier, organisatie, instelling: { agbCode } }: Voorstelbron): Voorstellen => {
  const code = agbCode ?? dossier.eigen.bewoner?.aanbieder;
  return {
    "eigenAgb.soort": "ondernemingscode",
    ...(code === undefined ? {} : { "eigenAgb.code": code, "eigenAgb.goedgekeurd": isAgbGoedgekeurd(organisatie, code) }),
  };
};

const inzet: Maak = ({ organisatie, instelling: { profiel }, peildatum }) => ({ ...readInzetstand(organisatie, peildatum, profiel) });

const plan =
  (veld: string): Maak =>
  ({ dossier }, zaak) => {
    const bestaand = zaakVan(dossier.zaken, "B2", zaak)?.feiten.plan;
    const alsJson: unknown = bestaand === undefined ? {} : toJson(bestaand);
    return Object.fromEntries(Object.entries(alsJson as Voorstellen).map(([naam, waarde]) => [`${veld}.${naam}`, waarde]));
  };

const evaluatie: Maak = (bron, zaak) => ({ datum: bron.peildatum, metInwoner: true, ...plan("bijgesteldPlan")(bron, zaak) });

const start: Maak = ({ dossier }, zaak) => {
  const startdatum = zaakVan(dossier.zaken, "B2", zaak)?.feiten.start;
  return startdatum === undefined ? {} : { startdatum };
};

const einde: Maak = ({ dossier }, zaak) => {
  const laatsteDag = zaakVan(dossier.zaken, "B2", zaak)?.feiten.einde?.datum;
  return laatsteDag === undefined ? {} : { laatsteDag };
};

const programma: Maak = () => ({ programma: "dagbesteding" });

/** What is known beforehand about a step, by its life cycle and event. A person sees it and can change it. */
const VOORSTELLEN: Readonly<Record<string, Maak>> = {
  "B1 301-verwerkt": eigenAgb,
  "B1 contact-gelegd": ({ peildatum }) => ({ datum: peildatum }),
  "B1 aanvraag-begonnen": ({ instelling: { route2 } }) => ({ route2Status: route2 }),
  "B1 315-verzonden": (bron) => ({ ...eigenAgb(bron), route2Status: bron.instelling.route2 }),
  "B2 ondersteuning-gestart": inzet,
  "B2 hervat": inzet,
  "B2 305-verzonden": start,
  "B2 307-verzonden": einde,
  "B2 plan-vastgesteld": plan("plan"),
  "B2 evaluatie-gehouden": evaluatie,
  "B2 laatste-evaluatie-gehouden": evaluatie,
  "B7 kandidaat-aangemeld": programma,
  "B10 wijziging-voorgenomen": programma,
};

/** What the kit fills in beforehand in the forms of a dossier. */
export const makeVoorsteller =
  (bron: Voorstelbron): Voorsteller =>
  ({ levensloop, zaak, gebeurtenis }) =>
    VOORSTELLEN[`${levensloop} ${gebeurtenis}`]?.(bron, zaak ?? "") ?? {};
