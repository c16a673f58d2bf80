/** What came of a question to a kit inside another program: the answer, or the code of a problem with one sentence on what to do. */
export type Kituitkomst<T> =
  | { readonly gelukt: true; readonly waarde: T }
  | { readonly gelukt: false; readonly code: string; readonly tekst: string };
