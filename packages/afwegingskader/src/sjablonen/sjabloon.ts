import type { EisVerwijzing } from "../kern/eis-verwijzing.js";
import type { Informatieonderwerp } from "../melding/melding.js";
import type { Taalcode } from "./taal.table.js";

/** What the texts are for. @source W-50.2.1, W-49.2, W-30, W-31, W-40 */
export const SJABLOONSOORTEN = ["bevestiging-aan-aanmelder", "informatie-vooraf", "keuze-en-bijdrage", "bezwaar"] as const;
export type Sjabloonsoort = (typeof SJABLOONSOORTEN)[number];

/**
 * A paragraph, a list, or the text about one thing that the resident must be told.
 * A field stands between braces: `{telefoon}`.
 */
export type Sjabloonblok =
  | { readonly soort: "alinea"; readonly tekst: string }
  | { readonly soort: "lijst"; readonly punten: readonly string[] }
  | { readonly soort: "onderwerp"; readonly onderwerp: Informatieonderwerp; readonly tekst: string };

/** The text for one purpose in one language. */
export interface Sjabloon {
  readonly soort: Sjabloonsoort;
  readonly titel: string;
  readonly blokken: readonly Sjabloonblok[];
}

/** The texts of one language. */
export interface Taalsjablonen {
  readonly taal: Taalcode;
  readonly sjablonen: readonly Sjabloon[];
}

/** Where each text comes from. @source W-50.2.1, W-49.2, W-30, W-31, W-41.3, W-40; Awb 6:5, 6:7, 6:8 */
export const SJABLOONEISEN = {
  "bevestiging-aan-aanmelder": ["W-50.2.1"],
  "informatie-vooraf": ["W-49.2"],
  "keuze-en-bijdrage": ["W-30", "W-31", "W-41.3"],
  bezwaar: ["W-35", "W-40"],
} as const satisfies Readonly<Record<Sjabloonsoort, readonly EisVerwijzing[]>>;
