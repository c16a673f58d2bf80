/**
 * Units in which support is measured, as the list names them and as people count them.
 * `perDag` tells whether the unit may be used with frequency 1.
 *
 * @source iWmo 3.2, code list WJ756; CS338 and CS343 for `perDag`
 */
export const EENHEDEN = [
  { code: "01", naam: "Minuut", enkelvoud: "minuut", meervoud: "minuten", perDag: true },
  { code: "04", naam: "Uur", enkelvoud: "uur", meervoud: "uur", perDag: true },
  { code: "14", naam: "Etmaal", enkelvoud: "etmaal", meervoud: "etmalen", perDag: false },
  { code: "16", naam: "Dagdeel (4 uur)", enkelvoud: "dagdeel", meervoud: "dagdelen", perDag: false },
  { code: "82", naam: "Stuks (output)", enkelvoud: "stuk (output)", meervoud: "stuks (output)", perDag: true },
  { code: "83", naam: "Euro's", enkelvoud: "euro", meervoud: "euro", perDag: false },
  { code: "84", naam: "Stuks (inspanning)", enkelvoud: "stuk (inspanning)", meervoud: "stuks (inspanning)", perDag: false },
] as const;

/** How often the volume is available. Code 6 is one volume for the whole allocation. @source iWmo 3.2, code list WMO757 */
export const FREQUENTIES = [
  { code: "1", naam: "Per dag", tekst: "per dag" },
  { code: "2", naam: "Per week", tekst: "per week" },
  { code: "4", naam: "Per maand", tekst: "per maand" },
  { code: "6", naam: "Totaal binnen geldigheidsduur toewijzing", tekst: "totaal binnen de geldigheidsduur" },
] as const;
