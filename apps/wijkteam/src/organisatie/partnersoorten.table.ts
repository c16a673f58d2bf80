/** The kinds of partner that the programme names, in its order. @source W-15 */
export const PARTNERSOORTEN = [
  "ervaringsinitiatief",
  "sport, cultuur of bibliotheek",
  "welzijn of Stip",
  "huisarts",
  "jeugdteam, regieteam, Toegang Beschermd Wonen of Veiligheidshuis",
  "politie",
  "GGD",
  "werk, inkomen of schuldhulp",
  "gemeente",
  "woningcorporatie",
  "zorgaanbieder",
  "ziekenhuis",
  "CIZ, CAK, SVB, zorgverzekeraar of DUO",
] as const;
