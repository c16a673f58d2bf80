import type { Aanwijzing, Bevel, Bevelstand, Dagbestedingfeit, Incident } from "../../src/incident/incident.js";
import type { Dossier } from "../../src/kern/dossier.js";
import type { Gebeurtenis } from "../../src/kern/gebeurtenis.js";
import { INCIDENT } from "../../src/incident/levensloop.js";
import type { Moment } from "../../src/kern/moment.js";
import { datum, eenDossier, eenGebeurtenis, eenZaak, tijdstip } from "../bouwers.js";

/** Monday 2 March 2026, 09:00 in the Netherlands. */
export const BEKEND: Moment = { tijdstip: tijdstip("2026-03-02T08:00:00Z"), datum: datum("2026-03-02") };
/** The fact of a measure or of not keeping the agreement. */
export const NAKOMING = "nakoming in gevaar of maatregel";
/** The fact of a suspicion of fraud. */
export const FRAUDE = "vermoeden van fraude of oneigenlijk gebruik";

/** An incident in which these facts became known on 2 March 2026. */
export const incident = (soorten: readonly Dagbestedingfeit[] = [], anders: Partial<Incident> = {}): Incident => ({
  bekend: BEKEND,
  feiten: soorten.map((soort) => ({ soort, op: BEKEND })),
  meldingen: [],
  bevelen: [],
  aanwijzingen: [],
  ...anders,
});
/** These duties to report are done. */
export const gemeldBij = (...plichten: readonly string[]): Pick<Incident, "meldingen"> => ({
  meldingen: plichten.map((plicht) => ({ plicht, bewijs: "kenmerk 1", op: BEKEND })),
});
/** Order b-1 of 2 March 2026. */
export const bevel = (stand: Bevelstand, uiterlijk?: string): Bevel => ({
  kenmerk: "b-1",
  gegeven: BEKEND,
  stand,
  ...(uiterlijk === undefined ? {} : { uiterlijk: datum(uiterlijk) }),
});
/** Instruction a-1. */
export const aanwijzing = (uitgevoerd: boolean): Aanwijzing => ({ kenmerk: "a-1", uitgevoerd });
/** Intensified supervision since 2 March 2026. */
export const TOEZICHT: Pick<Incident, "verscherptToezicht"> = { verscherptToezicht: { laatsteRapportage: datum("2026-03-02") } };

/** A dossier with this incident. */
export const bij = (toestand: string, feiten: Incident): Dossier => eenDossier(eenZaak(INCIDENT, toestand, feiten));
/** A dossier with a judged incident. */
export const beoordeeld = (soorten: readonly Dagbestedingfeit[] = [], anders: Partial<Incident> = {}): Dossier =>
  bij("beoordeeld", incident(soorten, anders));
/** An event of an incident. */
export const gebeurt = (soort: string, gegevens: object = {}, op = "2026-03-02T09:00:00Z", reden?: string): Gebeurtenis =>
  eenGebeurtenis(INCIDENT, soort, gegevens, { tijdstip: op, ...(reden === undefined ? {} : { reden }) });
/** A duty to report is done. */
export const gemeld = (plicht: string, op = "2026-03-02T09:00:00Z", anders: object = {}): Gebeurtenis =>
  gebeurt("gemeld", { plicht, bewijs: "kenmerk 1", ...anders }, op);
/** An order comes in. */
export const nieuwBevel = (kenmerk = "b-1", anders: object = {}): Gebeurtenis =>
  gebeurt("bevel-ontvangen", { kenmerk, vorm: "mondeling", gegevenOp: "2026-03-02T08:00:00Z", ...anders });
/** The incident is closed. */
export const afgehandeld = (): Gebeurtenis => gebeurt("incident-afgehandeld", { toelichting: "Besproken in het team." });

/** The events of enforcement. */
export const HANDHAVING = [
  "bevel-ontvangen",
  "bevel-opgevolgd",
  "bevel-uitgevoerd",
  "bevel-uitvoering-gemeld",
  "aanwijzing-ontvangen",
  "aanwijzing-uitgevoerd",
  "verscherpt-toezicht-ingesteld",
  "voortgang-gerapporteerd",
  "verscherpt-toezicht-beeindigd",
];
