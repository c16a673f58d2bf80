import type { EnkelvoudigType } from "../schema/enkelvoudig-type.js";
import type { Veld } from "../schema/groep.js";
import { CDT_BERICHT_IDENTIFICATIE, CDT_XSD_VERSIE } from "./basisgroepen.table.js";
import { LDT_AGB_CODE, LDT_BERICHT_CODE, LDT_BERICHT_SUBVERSIE, LDT_BERICHT_VERSIE, LDT_GEMEENTE } from "./basistypen.table.js";

/** What the kind of message decides in its header. @source iWmo 3.2, RS047, CS025, CS015 */
export interface Berichtvast {
  readonly berichtCode: string;
  readonly berichtVersie: number;
  readonly berichtSubversie: number;
}

/** A field of the header that can have one value only. */
export interface VastVeld<N extends string, W extends string | number> {
  readonly naam: N;
  readonly type: { readonly soort: "vast"; readonly van: EnkelvoudigType; readonly vast: W; readonly regel: string };
}

/** The first fields of a header. */
export type VasteVelden<V extends Berichtvast> = readonly [
  VastVeld<"BerichtCode", V["berichtCode"]>,
  VastVeld<"BerichtVersie", V["berichtVersie"]>,
  VastVeld<"BerichtSubversie", V["berichtSubversie"]>,
];

/** The fields every header begins with. @source iWmo 3.2, Header; RS047, CS025, CS015 */
export const vasteVelden = <V extends Berichtvast>({ berichtCode, berichtVersie, berichtSubversie }: V): VasteVelden<V> => [
  { naam: "BerichtCode", type: { soort: "vast", van: LDT_BERICHT_CODE, vast: berichtCode, regel: "RS047" } },
  { naam: "BerichtVersie", type: { soort: "vast", van: LDT_BERICHT_VERSIE, vast: berichtVersie, regel: "CS025" } },
  { naam: "BerichtSubversie", type: { soort: "vast", van: LDT_BERICHT_SUBVERSIE, vast: berichtSubversie, regel: "CS015" } },
];

const KENMERK = [
  { naam: "BerichtIdentificatie", type: CDT_BERICHT_IDENTIFICATIE },
  { naam: "XsdVersie", type: CDT_XSD_VERSIE },
] as const satisfies readonly Veld[];

/** Parties and identification of what a municipality sends a provider. @source iWmo 3.2, Header of 301, 319, 325 and the answers to 301, 319 */
export const VAN_GEMEENTE = [
  { naam: "Afzender", type: LDT_GEMEENTE },
  { naam: "Ontvanger", type: LDT_AGB_CODE },
  ...KENMERK,
] as const satisfies readonly Veld[];

/** Parties and identification of what a provider sends a municipality. @source iWmo 3.2, Header of 305, 307, 315, 317, 323 and the answers to the first four */
export const VAN_AANBIEDER = [
  { naam: "Afzender", type: LDT_AGB_CODE },
  { naam: "Ontvanger", type: LDT_GEMEENTE },
  ...KENMERK,
] as const satisfies readonly Veld[];
