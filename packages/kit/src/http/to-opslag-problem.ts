import { describeInvoerBevinding, type OngeldigeInvoer } from "@wmo-kit/domain";
import { describeStoreError, type OpslagMislukt } from "@wmo-kit/runtime";

import { InvoerOngeldig } from "../api/problemen.js";
import { NuNietBeschikbaar } from "../api/weigeringen.js";
import type { AlVastgelegd, Opslagfout } from "../kast/errors.js";

/** The store did not take it or could not be read. */
export const toOpslagProblem = (fout: Opslagfout | AlVastgelegd | OpslagMislukt): NuNietBeschikbaar =>
  fout._tag === "AlVastgelegd"
    ? new NuNietBeschikbaar({ detail: describeStoreError({ _tag: "SleutelBezet", plaats: 0, dossier: fout.dossier }), code: "AL_VASTGELEGD" })
    : new NuNietBeschikbaar({ detail: describeStoreError(fout), code: "OPSLAG" });

const NIET_ALLES = "Niet alles is goed ingevuld. Kijk bij de velden wat er moet veranderen.";

/** What is wrong with what was filled in, each finding at its field. */
export const toInvoerOngeldig = (bevindingen: InvoerOngeldig["bevindingen"]): InvoerOngeldig =>
  new InvoerOngeldig({ detail: NIET_ALLES, code: "INVOER_ONGELDIG", bevindingen });

/** What does not fit its schema, each finding at its field, in words. */
export const toInvoerProblem = ({ bevindingen }: OngeldigeInvoer): InvoerOngeldig =>
  toInvoerOngeldig(bevindingen.map((bevinding) => ({ pad: bevinding.pad, tekst: describeInvoerBevinding({ ...bevinding, pad: [] }) })));
