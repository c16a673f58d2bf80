/**
 * What a case can come to, whether it counts below the line (noemer) and above it (teller), and the words for it.
 * Three rows depend on the reading that was taken; the evaluator gives the other row then.
 *
 * @source norms.md section 9, A-07, A-10, A-26
 */
export const UITSLAGEN = {
  "op tijd gestart": { noemer: true, teller: true, tekst: "op tijd gestart" },
  "te laat gestart": { noemer: true, teller: false, tekst: "te laat gestart" },
  "wacht te lang": { noemer: true, teller: false, tekst: "nog niet gestart terwijl de termijn voorbij is; telt als gemist" },
  "wacht te lang, telt niet mee": { noemer: false, teller: false, tekst: "nog niet gestart; telt in deze lezing niet mee" },
  "termijn loopt": { noemer: false, teller: false, tekst: "nog niet gestart en de termijn loopt nog; telt nog niet mee" },
  "zonder basishulp opgelost": { noemer: false, teller: false, tekst: "opgelost zonder basishulp; telt niet mee" },
  "andere maand": { noemer: false, teller: false, tekst: "gemeld in een andere maand; telt niet mee" },
  "zonder maatwerk": { noemer: true, teller: true, tekst: "afgesloten zonder maatwerk" },
  "met maatwerk": { noemer: true, teller: false, tekst: "afgesloten met maatwerk" },
  "nog open": { noemer: false, teller: false, tekst: "nog niet afgesloten; telt niet mee" },
  "andere periode": { noemer: false, teller: false, tekst: "afgesloten buiten de periode; telt niet mee" },
  "op tijd gedeclareerd": { noemer: true, teller: true, tekst: "op tijd gedeclareerd" },
  "te vroeg gedeclareerd": { noemer: true, teller: false, tekst: "al in de zorgmaand gedeclareerd; telt in deze lezing niet als op tijd" },
  "te laat gedeclareerd": { noemer: true, teller: false, tekst: "te laat gedeclareerd" },
  "niet gedeclareerd": { noemer: true, teller: false, tekst: "niet gedeclareerd" },
  "zonder toewijzing": { noemer: false, teller: false, tekst: "geen toewijzing ontvangen voor het einde van de zorgmaand; telt niet mee" },
} as const satisfies Readonly<Record<string, { readonly noemer: boolean; readonly teller: boolean; readonly tekst: string }>>;

/** What a case comes to. */
export type Uitslag = keyof typeof UITSLAGEN;
