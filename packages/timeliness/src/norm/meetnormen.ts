import type { Norm } from "@wmo-kit/domain";

import type { OuderdomNorm } from "../bewijs/ouderdom-norm.js";
import { OUDERDOMSNORMEN } from "../bewijs/ouderdom.table.js";
import type { DienstverleningsNorm } from "../dienstverlening/dienstverlenings-norm.js";
import { DIENSTVERLENINGSNORMEN } from "../dienstverlening/dienstverlening.table.js";
import type { Eisrij } from "../eis/eisrij.js";
import type { TerugkijkNorm } from "../terugblik/terugkijk-norm.js";
import { TERUGKIJKNORMEN } from "../terugblik/terugkijk.table.js";
import type { AantalNorm } from "../volume/aantal-norm.js";
import { AANTALNORMEN } from "../volume/aantal.table.js";
import type { AanvraagduurNorm } from "../volume/aanvraagduur-norm.js";
import { AANVRAAGDUREN } from "../volume/aanvraagduur.table.js";
import type { PlafondNorm } from "../volume/plafond-norm.js";
import { DAGDEELPLAFONDS } from "../volume/plafond.table.js";
import type { Meetwaarde } from "./normstap.js";

/** A row of any table of measurements, with the requirement it comes from. */
export interface Meetnorm extends Norm<Meetwaarde>, Eisrij {}

const ouderdom: readonly OuderdomNorm[] = OUDERDOMSNORMEN;
const terugblik: readonly TerugkijkNorm[] = TERUGKIJKNORMEN;
const plafonds: readonly PlafondNorm[] = DAGDEELPLAFONDS;
const duren: readonly AanvraagduurNorm[] = AANVRAAGDUREN;
const aantallen: readonly AantalNorm[] = AANTALNORMEN;
const dienstverlening: readonly DienstverleningsNorm[] = DIENSTVERLENINGSNORMEN;

/**
 * Every norm about evidence, looking back, volumes and service levels in one list: to check a contract profile, to show, to trace.
 *
 * @source norms.md sections 6, 7 and 9
 */
export const MEETNORMEN: readonly Meetnorm[] = [...ouderdom, ...terugblik, ...plafonds, ...duren, ...aantallen, ...dienstverlening];
