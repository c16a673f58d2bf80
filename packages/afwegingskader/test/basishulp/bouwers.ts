import type { Basishulp } from "../../src/basishulp/basishulp.js";
import { BASISHULP } from "../../src/basishulp/levensloop.js";
import { PlanVanAanpak } from "../../src/basishulp/plan-van-aanpak.js";
import type { Zaak } from "../../src/kern/dossier.js";
import { datum, eenDossier, eenGebeurtenis, eenZaak } from "../bouwers.js";
import { VOLLEDIG_PLAN } from "../plan-van-aanpak.js";

/** Help with a plan that the resident agreed to. */
export const FEITEN: Basishulp = {
  verantwoordelijke: "p-1",
  veiligheidszorg: false,
  plan: PlanVanAanpak.parse(VOLLEDIG_PLAN),
  ingestemdOp: datum("2026-01-12"),
  aanvullendeZorg: false,
  overdrachten: [],
  waarschuwingen: [],
};
/** A dossier with basishulp in a state. */
export const in_ = (toestand: string, anders: Partial<Basishulp> = {}, ...erbij: readonly Zaak[]) =>
  eenDossier(eenZaak(BASISHULP, toestand, { ...FEITEN, ...anders }), ...erbij);
/** An event of basishulp, on a Monday in March unless said otherwise. */
export const gebeurt = (soort: string, gegevens: object = {}, dag = "2026-03-02", reden?: string) =>
  eenGebeurtenis(BASISHULP, soort, gegevens, { tijdstip: `${dag}T10:00:00Z`, ...(reden === undefined ? {} : { reden }) });

/** A transfer to a partner that is not arranged yet. */
export const open = [{ naar: "partner", stand: "open" }] as const;
