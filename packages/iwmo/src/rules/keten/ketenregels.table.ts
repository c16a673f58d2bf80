import type { Bericht } from "../../bericht.js";
import type { Contextgegeven } from "../../keten/context.js";

/** One rule across messages: where it is asked, which code a return gives for it, and what it needs besides the earlier messages. */
export interface KetenregelRij {
  readonly code: string;
  /** Absent when the standard has no code for it. */
  readonly retourcode?: string;
  readonly berichten: readonly Bericht["soort"][];
  /** The part of the context without which some messages cannot be judged; those are listed, not skipped. */
  readonly nodig?: Contextgegeven;
}

/** The rules of level 3. @source iWmo 3.2, berichtoverstijgende technische regels */
export const KETENREGELS = [
  { code: "TR019", retourcode: "9019", berichten: ["WMO305", "WMO307"], nodig: "afspraken.uitvoeringsvarianten" },
  { code: "TR056", retourcode: "9056", berichten: ["WMO301", "WMO305", "WMO307", "WMO315", "WMO317", "WMO319", "WMO323", "WMO325"] },
  { code: "TR063", retourcode: "9063", berichten: ["WMO305", "WMO307"] },
  { code: "TR071", retourcode: "9071", berichten: ["WMO305"] },
  { code: "TR074", retourcode: "9074", berichten: ["WMO305", "WMO307"] },
  { code: "TR304", retourcode: "8187", berichten: ["WMO317", "WMO323", "WMO325"] },
  { code: "TR307", retourcode: "9307", berichten: ["WMO323"] },
  { code: "TR308", retourcode: "9308", berichten: ["WMO323"] },
  { code: "TR314", retourcode: "8021", berichten: ["WMO323"] },
  { code: "TR318", retourcode: "8214", berichten: ["WMO323"], nodig: "maandenMetLevering" },
  { code: "TR319", retourcode: "9319", berichten: ["WMO323"] },
  { code: "TR321", retourcode: "9321", berichten: ["WMO323"] },
  { code: "TR322", retourcode: "9322", berichten: ["WMO323"] },
  { code: "TR323", retourcode: "8017", berichten: ["WMO323"] },
  { code: "TR326", retourcode: "9326", berichten: ["WMO305"] },
  { code: "TR332", retourcode: "9332", berichten: ["WMO301"] },
  { code: "TR333", retourcode: "9333", berichten: ["WMO323"] },
  { code: "TR337", berichten: ["WMO325"] },
  { code: "TR338", retourcode: "9338", berichten: ["WMO323"] },
  { code: "TR339", retourcode: "9339", berichten: ["WMO323"] },
  { code: "TR340", retourcode: "9340", berichten: ["WMO323"] },
  { code: "TR341", retourcode: "9341", berichten: ["WMO323"], nodig: "afspraken.eenheden" },
  { code: "TR347", retourcode: "9347", berichten: ["WMO315", "WMO317"] },
  { code: "TR349", retourcode: "9349", berichten: ["WMO317"] },
  { code: "TR350", retourcode: "9350", berichten: ["WMO317"] },
  { code: "TR351", retourcode: "9351", berichten: ["WMO317"] },
  { code: "TR355", retourcode: "9355", berichten: ["WMO319"] },
  { code: "TR357", retourcode: "9357", berichten: ["WMO317"] },
  { code: "TR359", retourcode: "9359", berichten: ["WMO319"] },
  { code: "TR360", retourcode: "9360", berichten: ["WMO319"] },
  { code: "TR361", retourcode: "9361", berichten: ["WMO317"] },
  { code: "TR365", retourcode: "9365", berichten: ["WMO319"] },
  { code: "TR366", retourcode: "9366", berichten: ["WMO325"] },
  { code: "TR367", retourcode: "9367", berichten: ["WMO325"] },
  { code: "TR369", retourcode: "9369", berichten: ["WMO323"] },
  { code: "TR371", berichten: ["WMO325"] },
  { code: "TR373", retourcode: "9373", berichten: ["WMO317"] },
  { code: "TR374", retourcode: "9374", berichten: ["WMO315", "WMO317"] },
  { code: "TR375", retourcode: "9375", berichten: ["WMO317"] },
  { code: "TR376", berichten: ["WMO325"] },
  { code: "TR379", retourcode: "9379", berichten: ["WMO301"] },
  { code: "TR382", retourcode: "9069", berichten: ["WMO307"] },
  { code: "TR384", retourcode: "9384", berichten: ["WMO323"] },
  { code: "TR385", retourcode: "9385", berichten: ["WMO301"] },
  { code: "TR387", retourcode: "9387", berichten: ["WMO323"] },
  { code: "TR388", retourcode: "9388", berichten: ["WMO323"] },
  { code: "TR389", retourcode: "9389", berichten: ["WMO323"] },
  { code: "TR390", retourcode: "9390", berichten: ["WMO323"] },
  { code: "TR411", retourcode: "9411", berichten: ["WMO317"] },
  { code: "TR412", retourcode: "9412", berichten: ["WMO317"] },
  { code: "TR413", retourcode: "9413", berichten: ["WMO307"] },
  { code: "TR414", retourcode: "9414", berichten: ["WMO307"] },
  { code: "TR415", retourcode: "9415", berichten: ["WMO307"] },
  { code: "TR418", retourcode: "0611", berichten: ["WMO323"], nodig: "contract.tarieven" },
] as const satisfies readonly KetenregelRij[];

/** Code of a rule across messages. */
export type KetenregelCode = (typeof KETENREGELS)[number]["code"];

/** The row of a rule. */
export const findKetenregel = (code: KetenregelCode): KetenregelRij | undefined => KETENREGELS.find((rij) => rij.code === code);
