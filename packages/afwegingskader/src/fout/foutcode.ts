import { EIGEN_FOUTCODES } from "./eigen-foutcodes.table.js";
import { FOUTCODES, type Foutrij } from "./foutcodes.table.js";
import type { Velden } from "./velden.js";

/** An error code of the procedures: of the published list, or one of our own. */
export type Foutcode = keyof typeof FOUTCODES | keyof typeof EIGEN_FOUTCODES;

/** Every error code with its row. */
export const ALLE_FOUTCODES: Readonly<Record<Foutcode, Foutrij>> = { ...FOUTCODES, ...EIGEN_FOUTCODES };

/** Whether a text is an error code. */
export const isFoutcode = (tekst: string): tekst is Foutcode => Object.hasOwn(ALLE_FOUTCODES, tekst);

/** The Dutch sentence of a code, with its words filled in. A word that is not given stays as the name between braces. */
export const describeFout = (code: Foutcode, velden: Velden = {}): string =>
  ALLE_FOUTCODES[code].tekst.replaceAll(/\{(\w+)\}/gu, (haakjes, naam: string) => velden[naam] ?? haakjes);
