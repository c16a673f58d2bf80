/**
 * The languages of the texts for residents. Dutch is the source; a translation is used after an interpreter has checked it.
 * `richting` goes to the `dir` of the page, `code` to its `lang`.
 *
 * @source W-49.2: “in begrijpelijke taal (B1 en anderstalig nog te bepalen)”
 */
export const TALEN = {
  nl: { naam: "Nederlands", eigenNaam: "Nederlands", richting: "ltr", controle: null },
  en: { naam: "Engels", eigenNaam: "English", richting: "ltr", controle: "te controleren door een tolk" },
  tr: { naam: "Turks", eigenNaam: "Türkçe", richting: "ltr", controle: "te controleren door een tolk" },
  ar: { naam: "Arabisch", eigenNaam: "العربية", richting: "rtl", controle: "te controleren door een tolk" },
  pl: { naam: "Pools", eigenNaam: "Polski", richting: "ltr", controle: "te controleren door een tolk" },
} as const satisfies Readonly<Record<string, { readonly naam: string; readonly eigenNaam: string; readonly richting: "ltr" | "rtl"; readonly controle: string | null }>>;

/** A language of the texts for residents. */
export type Taalcode = keyof typeof TALEN;
