/** The kinds of evidence, with the words people use for them. */
export const BEWIJSSOORTEN = {
  afspraak: "vastgelegde afspraak",
  beleidsstuk: "beleidsstuk of werkwijze",
  certificaat: "certificaat, polis of registratie",
  dossier: "vastlegging in het dossier",
  rapport: "rapport of verslag",
  uittreksel: "uittreksel of overzicht uit een register",
  verklaring: "ondertekende verklaring",
} as const satisfies Readonly<Record<string, string>>;

/** The kind of a piece of evidence. */
export type Bewijssoort = keyof typeof BEWIJSSOORTEN;
