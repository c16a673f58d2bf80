/** Facts that decide a check besides figures, as they are said when they hold and when they do not. @source D-9, D-16.7, D-24.1.a, D-24.1.h */
export const FEITEN = {
  goedkeurend: { wel: "De verklaring van de accountant is goedkeurend.", niet: "De verklaring van de accountant is niet goedkeurend.", onbekend: "De strekking van de verklaring van de accountant is niet bekend." },
  zekerheid: { wel: "De verklaring noemt geen onzekerheid van materieel belang.", niet: "De verklaring noemt een onzekerheid van materieel belang.", onbekend: "Het is niet bekend of de verklaring een onzekerheid van materieel belang noemt." },
  continuiteit: { wel: "De verklaring heeft geen paragraaf over de continuïteit.", niet: "De verklaring heeft een paragraaf over de continuïteit.", onbekend: "Het is niet bekend of de verklaring een paragraaf over de continuïteit heeft." },
  vermogen: { wel: "Het eigen vermogen en het resultaat zijn niet samen negatief.", niet: "Het eigen vermogen en het resultaat zijn allebei negatief.", onbekend: "Het eigen vermogen of het resultaat is niet bekend." },
  vermogenApart: { wel: "Het eigen vermogen en het resultaat zijn geen van beide negatief.", niet: "Het eigen vermogen of het resultaat is negatief.", onbekend: "Het eigen vermogen of het resultaat is niet bekend." },
  wibz: { wel: "De norm van de Wibz is hoger en komt in de plaats van die van het programma.", niet: "De norm van de Wibz is niet hoger en verandert niets.", onbekend: "De Wibz noemt nog geen norm, dus geldt die van het programma." },
  verplicht: { wel: "De omzet is hoger dan de drempel, dus de eis geldt.", niet: "De omzet is niet hoger dan de drempel, dus de eis geldt niet.", onbekend: "Het is niet bekend of de omzet boven de drempel uitkomt." },
  letterlijkGroot: { wel: "De jaarrekening past in een categorie zoals die er staat.", niet: "Geen categorie past letterlijk; de zwaarste geldt en een mens kijkt mee.", onbekend: "De cijfers voor de categorie zijn niet volledig." },
} as const;

/** A fact that decides a check. */
export type Feit = keyof typeof FEITEN;

/** What follows from a norm besides the measured value. */
export const BEREKENINGEN = {
  wntMaximum: "Het maximum naar deeltijd en duur",
  operationeelResultaat: "Het operationele resultaat",
  omzetContractperiode: "De omzet over de hele contractperiode",
  sroiContractperiode: "Nodig aan SROI over de contractperiode",
  sroiVerlengingsjaar: "Nodig aan SROI in dit verlengingsjaar",
  opslag: "De opslag boven de kosten",
  totaleBeloning: "De totale beloning",
} as const;

/** Something that was calculated on the way. */
export type Berekening = keyof typeof BEREKENINGEN;
