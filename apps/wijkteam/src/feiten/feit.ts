import { PlanVanAanpak } from "@wmo-kit/afwegingskader";
import { Bsn, IsoDatum } from "@wmo-kit/domain";
import { Tekst } from "@wmo-kit/kit/register";
import * as z from "zod";

import { BERICHTFEITEN } from "./berichtfeiten.js";
import { PersoonOpgevraagd } from "./persoonfeiten.js";
import { ONDERZOEKSFEITEN } from "../onderzoek/onderzoeksfeiten.js";
import { EIGENFEITEN } from "../inwoner/eigenfeiten.js";
import { Aanmelder, Inwoner } from "./inwoner.js";
import { WizOvergenomen } from "./wizfeit.js";

/** Who the resident is; the newest counts. */
const InwonerVastgelegd = z.strictObject({ soort: z.literal("inwoner-vastgelegd"), inwoner: Inwoner });

/** What was asked in a melding and by whom; `zaak` is its case (A1). @source W-1, W-50.2.1 */
const MeldingVastgelegd = z.strictObject({ soort: z.literal("melding-vastgelegd"), zaak: z.string(), aanmelder: Aanmelder, vraag: Tekst });

/** The Bsn of a resident who is investigated or in the caseload; the newest counts. @source W-106.9 */
const BsnVastgelegd = z.strictObject({ soort: z.literal("bsn-vastgelegd"), bsn: Bsn });

const BsnGetoond = z.strictObject({ soort: z.literal("bsn-getoond") });

/** A letter or mail that a person still has to send. */
const BriefKlaargezet = z.strictObject({
  soort: z.literal("brief-klaargezet"),
  briefId: z.string(),
  zaak: z.string(),
  aan: z.string(),
  onderwerp: z.string(),
  eis: z.string(),
  dagtekening: IsoDatum,
});

const BriefVerzonden = z.strictObject({ soort: z.literal("brief-verzonden"), briefId: z.string(), datum: IsoDatum });

/** A plan of approach as far as it was written; it becomes the plan of the resident only when it is put to him or her. @source W-8.2 */
const PlanconceptBewaard = z.strictObject({ soort: z.literal("planconcept-bewaard"), zaak: z.string(), plan: PlanVanAanpak });

/** Another dossier is of somebody of the same household. It stands in both dossiers. @source W-5.10, W-8.7 */
const GezinslidGekoppeld = z.strictObject({ soort: z.literal("gezinslid-gekoppeld"), dossier: z.string() });

/** The resident goes to a group or activity of the team. @source W-5.5 */
const GroepBegonnen = z.strictObject({ soort: z.literal("groep-begonnen"), groep: z.string(), vanaf: IsoDatum });

const GroepGestopt = z.strictObject({ soort: z.literal("groep-gestopt"), groep: z.string(), laatsteDag: IsoDatum });

const GezinslidLosgemaakt = z.strictObject({ soort: z.literal("gezinslid-losgemaakt"), dossier: z.string() });

/**
 * What this app keeps beside the steps of the life cycles: who the resident and the reporter are, the letters, and who looked at the Bsn.
 * Facts are never changed; a correction is a new fact.
 */
export const Feit = z.discriminatedUnion("soort", [...EIGENFEITEN, ...ONDERZOEKSFEITEN, InwonerVastgelegd, MeldingVastgelegd, BsnVastgelegd, BsnGetoond, BriefKlaargezet, BriefVerzonden, ...BERICHTFEITEN, PersoonOpgevraagd, PlanconceptBewaard, GezinslidGekoppeld, GezinslidLosgemaakt, GroepBegonnen, GroepGestopt, WizOvergenomen]);
export type Feit = z.infer<typeof Feit>;
