import { parseAgbCode, type AgbCode } from "@wmo-kit/domain";

import type { Dossier } from "../../src/kern/dossier.js";
import type { Gebeurtenis } from "../../src/kern/gebeurtenis.js";
import { WIJZIGING } from "../../src/wijziging/levensloop.js";
import type { NieuweAgb, Wijziging, Wijzigingsoort } from "../../src/wijziging/wijziging.js";
import { datum, eenDossier, eenGebeurtenis, eenZaak } from "../bouwers.js";

/** An AGB code in a test. */
export const agb = (code: string): AgbCode => parseAgbCode(code)._unsafeUnwrap();
/** The new code of the organisation. */
export const NIEUWE_AGB: NieuweAgb = { code: agb("41000001"), soort: "ondernemingscode" };
/** A planned change of the AGB code on 1 July 2026. */
export const AGB: Wijziging = {
  programma: "dagbesteding",
  soort: "AGB-code",
  gewensteDatum: datum("2026-07-01"),
  nieuweAgb: NIEUWE_AGB,
  goedgekeurd: false,
  addendumGetekend: false,
};
/** The same, approved and with its addendum. */
export const GEREED: Wijziging = { ...AGB, goedgekeurd: true, addendumGetekend: true };
/** A planned change of this kind on 1 July 2026. */
export const van = (programma: "dagbesteding" | "wijkteam", soort: Wijzigingsoort, anders: Partial<Wijziging> = {}): Wijziging => {
  const { nieuweAgb: _, ...zonder } = AGB;
  return { ...(soort === "AGB-code" ? AGB : zonder), programma, soort, ...anders };
};

/** A dossier with this change. */
export const bij = (toestand: string, feiten: Wijziging): Dossier => eenDossier(eenZaak(WIJZIGING, toestand, feiten));
/** An event of a change. */
export const gebeurt = (soort: string, gegevens: object = {}, dag = "2026-03-02", kop: { readonly reden?: string } = {}): Gebeurtenis =>
  eenGebeurtenis(WIJZIGING, soort, gegevens, { tijdstip: `${dag}T09:00:00Z`, ...kop });
/** The event of using the new code in a message. */
export const IN_BERICHTEN = "nieuwe-agb-in-berichten";
/** The change is reported. */
export const gemeld = (dag: string): Gebeurtenis => gebeurt("wijziging-gemeld", { kenmerk: "mail 1" }, dag);
/** The change takes effect. */
export const doorgevoerd = (dag = "2026-07-01"): Gebeurtenis => gebeurt("wijziging-doorgevoerd", {}, dag);
/** A change of the AGB code is planned. */
export const voornemen = (anders: object = {}): Gebeurtenis =>
  gebeurt("wijziging-voorgenomen", { programma: "dagbesteding", soort: "AGB-code", gewensteDatum: "2026-07-01", nieuweAgb: NIEUWE_AGB, ...anders });
