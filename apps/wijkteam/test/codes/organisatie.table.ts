/** One warning of the organisation itself: where it is reached, what a person reads, and which requirement asks it. */
export interface Organisatiecoderij {
  readonly code: string;
  /** The sentence of the source, word for word; `{…}` stands for what is filled in. */
  readonly zin: string;
  readonly eis: string;
  readonly pad: string;
  readonly levensloop: string;
  /** The steps before it, and the one that is held back last. */
  readonly stappen: readonly { readonly gebeurtenis: string; readonly gegevens: object }[];
}

const NIEUWE_MEDEWERKER = [
  { gebeurtenis: "kandidaat-aangemeld", gegevens: { programma: "wijkteam", rol: "professional", contactMetInwoners: true, opdrachtnemerIsZzp: false } },
  {
    gebeurtenis: "vergewisplicht-afgerond",
    gegevens: {
      onderdelen: {
        "navraag bij eerdere werkgevers": "gedaan",
        beroepsregisters: "gedaan",
        "Waarschuwingsregister Zorg & Welzijn": "gedaan",
        "navraag bij IGJ, Wmo-toezicht of Regionaal Meldpunt Zorg": "gedaan",
      },
      oordeel: "geschikt",
      motivering: "Twee werkgevers zijn gebeld.",
    },
  },
] as const;

const NIEUWE_AGB = { programma: "wijkteam", soort: "AGB-code", gewensteDatum: "2026-01-01" } as const;

/** The codes of section C that the organisation itself meets. @source lifecycle.md C; A9, B6, B7, B10 */
export const ORGANISATIE_CODES: readonly Organisatiecoderij[] = [
  {
    code: "VOG_ONTBREEKT",
    zin: "Er is geen VOG met het juiste profiel.",
    eis: "W-68",
    pad: "B7 vog-ontvangen met een ander profiel",
    levensloop: "B7",
    stappen: [...NIEUWE_MEDEWERKER, { gebeurtenis: "vog-ontvangen", gegevens: { afgiftedatum: "2026-01-02", profiel: "ander profiel", nummers: [] } }],
  },
  {
    code: "VOG_TE_OUD",
    zin: "De VOG is bij aanvang ouder dan drie maanden.",
    eis: "W-68",
    pad: "B7 ingezet, vijf maanden na de afgifte",
    levensloop: "B7",
    stappen: [
      ...NIEUWE_MEDEWERKER,
      { gebeurtenis: "vog-ontvangen", gegevens: { afgiftedatum: "2026-01-02", profiel: "gezondheidszorg en welzijn van mens en dier", nummers: [] } },
      { gebeurtenis: "ingezet", gegevens: { aanvang: "2026-06-01" } },
    ],
  },
  {
    code: "AGB_ONJUIST",
    zin: "Deze AGB-code hoort niet bij dit contract; verwacht: {soort}.",
    eis: "W-98.5",
    pad: "B10 wijziging-voorgenomen met een ondernemingscode",
    levensloop: "B10",
    stappen: [{ gebeurtenis: "wijziging-voorgenomen", gegevens: { ...NIEUWE_AGB, nieuweAgb: { code: "98000001", soort: "ondernemingscode" } } }],
  },
  {
    code: "AGB_NIET_GOEDGEKEURD",
    zin: "De gewijzigde AGB-code is nog niet goedgekeurd.",
    eis: "W-98.5",
    pad: "B10 nieuwe-agb-in-berichten vóór de goedkeuring",
    levensloop: "B10",
    stappen: [
      { gebeurtenis: "wijziging-voorgenomen", gegevens: { ...NIEUWE_AGB, nieuweAgb: { code: "98000001", soort: "praktijkcode" } } },
      { gebeurtenis: "nieuwe-agb-in-berichten", gegevens: {} },
    ],
  },
  {
    code: "WIJZIGING_NIET_GOEDGEKEURD",
    zin: "Deze wijziging is nog niet goedgekeurd.",
    eis: "W-92.5",
    pad: "B10 wijziging-doorgevoerd van de rechtsvorm vóór de goedkeuring",
    levensloop: "B10",
    stappen: [
      { gebeurtenis: "wijziging-voorgenomen", gegevens: { programma: "wijkteam", soort: "rechtsvorm", gewensteDatum: "2026-01-01" } },
      { gebeurtenis: "wijziging-gemeld", gegevens: { kenmerk: "BRIEF-7" } },
      { gebeurtenis: "wijziging-doorgevoerd", gegevens: {} },
    ],
  },
  {
    code: "ONDERAANNEMER_NIET_GOEDGEKEURD",
    zin: "Deze onderaannemer is nog niet goedgekeurd.",
    eis: "W-92.1",
    pad: "B6 ingezet vóór de goedkeuring",
    levensloop: "B6",
    stappen: [
      { gebeurtenis: "onderaannemer-opgenomen", gegevens: { vorm: "onderaannemer", inUea: false, producten: ["basishulp"] } },
      { gebeurtenis: "ingezet", gegevens: { vanaf: "2026-03-02" } },
    ],
  },
  {
    code: "MELDPLICHT_OPEN",
    zin: "Voor dit voorval staat nog een melding open bij {ontvanger}, uiterlijk {datum}.",
    eis: "W-64.4",
    pad: "A9 maatregel-vastgelegd",
    levensloop: "A9",
    stappen: [
      { gebeurtenis: "voorval-bekend", gegevens: { omschrijving: "Val op de trap" } },
      { gebeurtenis: "beoordeeld", gegevens: { aard: "calamiteit", feiten: [], motivering: "Ernstig letsel" } },
      { gebeurtenis: "maatregel-vastgelegd", gegevens: { maatregel: "Leuning geplaatst", eigenaar: "de teamleider" } },
    ],
  },
];
