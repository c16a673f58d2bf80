/**
 * The legal grounds on which maatwerk, or a part of it, is refused, with the article behind each.
 *
 * @source Wmo 2015 art. 2.3.5 lid 1, 3, 6 and 2.3.6 lid 2, 5; W-26-u2, W-35, W-42.4
 */
export const AFWIJZINGSGRONDEN = {
  "eigen kracht": "2.3.5 lid 3",
  "gebruikelijke hulp": "2.3.5 lid 3",
  mantelzorg: "2.3.5 lid 3",
  "sociaal netwerk": "2.3.5 lid 3",
  "algemene voorziening": "2.3.5 lid 3",
  "algemeen gebruikelijke voorziening": "2.3.5 lid 3",
  "andere wet": "2.3.5 lid 5",
  "aanspraak op de Wlz": "2.3.5 lid 6",
  "geen inwoner van de gemeente": "2.3.5 lid 1",
  "niet voldaan aan de pgb-voorwaarden": "2.3.6 lid 2",
  "pgb duurder dan zorg in natura": "2.3.6 lid 5 a",
} as const satisfies Readonly<Record<string, string>>;
