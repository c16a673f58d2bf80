/** What a field of a register is called, and one line of help where the name alone is not enough. Dutch, B1. */
export const REGISTERVELDEN: Readonly<Record<string, { readonly label: string; readonly uitleg?: string }>> = {
  id: { label: "Kenmerk van deze regel", uitleg: "Laat leeg voor een nieuwe regel. Met hetzelfde kenmerk verbetert u een bestaande." },
  "bewijs-ingetrokken.id": { label: "Bewijsstuk" },
  "klacht-naar-commissie.id": { label: "Klacht" },
  "klacht-afgehandeld.id": { label: "Klacht" },
  "locatie-gesloten.id": { label: "Locatie" },
  eis: { label: "Eis", uitleg: "Bijvoorbeeld D-19." },
  kenmerk: { label: "Waar is het stuk te vinden?", uitleg: "De naam of het nummer waaronder u het bewaart." },
  datum: { label: "Datum" },
  "bewijs-vastgelegd.datum": { label: "Datum op het stuk" },
  geldigTot: { label: "Geldig tot en met", uitleg: "Alleen als het stuk zelf een laatste dag noemt." },
  sha256: { label: "Controlegetal van het bestand (SHA-256)", uitleg: "Hiermee is later te zien dat het bestand niet is veranderd." },
  toelichting: { label: "Toelichting" },
  reden: { label: "Reden" },
  vanaf: { label: "Geldt vanaf" },
  behandelweken: { label: "Behandeltermijn in weken", uitleg: "Zoals in uw klachtenregeling staat." },
  ontvangen: { label: "Ontvangen op" },
  onderwerp: { label: "Onderwerp" },
  omschrijving: { label: "Omschrijving", uitleg: "Kort, zonder naam of BSN." },
  locatie: { label: "Locatie" },
  dossierId: { label: "Dossier van de bewoner" },
  uitkomst: { label: "Uitkomst" },
  maatregel: { label: "Wat is eraan gedaan?" },
  sleutel: { label: "Plicht" },
  omzetBoven200000: { label: "Is de omzet hoger dan € 200.000?" },
  regionaleOmzetBoven200000: { label: "Is de regionale omzet over de contractperiode hoger dan € 200.000?" },
  certificeringGestart: { label: "Liep er bij de inschrijving een certificeringstraject?" },
  meerDan25Medewerkers: { label: "Werken er meer dan 25 mensen?" },
  wntKlasse: { label: "WNT-klasse", uitleg: "De klasse die uw toezichthoudend orgaan heeft vastgesteld." },
  beginContract: { label: "Eerste dag van de overeenkomst" },
  eindeContract: { label: "Laatste dag van de overeenkomst" },
  verlengdTot: { label: "Verlengd tot en met" },
  naam: { label: "Naam" },
  functie: { label: "Functie" },
  zaak: { label: "Zaak", uitleg: "De zaak van deze persoon of onderaannemer." },
  uitDienst: { label: "Laatste werkdag" },
  persoon: { label: "Persoon" },
  kwalificatie: { label: "Soort kwalificatie" },
  niveau: { label: "Niveau", uitleg: "Het niveau waarop deze persoon werkt en denkt." },
  adres: { label: "Adres" },
  plekken: { label: "Aantal plekken" },
  doelgroep: { label: "Doelgroep" },
  aanbod: { label: "Aanbod en aanpak" },
  bijzonderheden: { label: "Bijzonderheden" },
  inGebruikVanaf: { label: "In gebruik vanaf" },
  goedgekeurdOp: { label: "Goedgekeurd op", uitleg: "Alleen als de locatie na het begin van de overeenkomst erbij kwam." },
  goedkeuring: { label: "Waar staat de goedkeuring?" },
  laatsteDag: { label: "Laatste dag" },
  product: { label: "Productcode" },
  ontvangenTarief: { label: "Tarief van de gemeente", uitleg: "In eurocenten per eenheid." },
  betaald: { label: "Betaald aan de onderaannemer", uitleg: "In eurocenten per eenheid." },
  doorberekend: { label: "Doorberekende eigen diensten", uitleg: "In eurocenten." },
  werkelijkeKosten: { label: "Werkelijke kosten van die diensten", uitleg: "In eurocenten." },
  contractjaren: { label: "Regionale omzet per contractjaar", uitleg: "In eurocenten, het eerste jaar eerst." },
  verlengingsjaren: { label: "Regionale omzet per verlengingsjaar", uitleg: "In eurocenten." },
  gerealiseerd: { label: "Gerealiseerde social return", uitleg: "In eurocenten." },
};

/** The books in which the registers are divided; each has its own right to add to it. */
export const REGISTERBOEKEN = ["kwaliteit", "mensen", "organisatie", "financieel"] as const;
export type Registerboek = (typeof REGISTERBOEKEN)[number];

/** Which facts a person fills in, in which book, with the title of the form. The others come from a file or are made by the kit. */
export const REGISTERFORMULIEREN = {
  "bewijs-vastgelegd": { boek: "kwaliteit", titel: "Bewijs vastleggen" },
  "bewijs-ingetrokken": { boek: "kwaliteit", titel: "Bewijs intrekken" },
  "klachtregeling-vastgelegd": { boek: "kwaliteit", titel: "Klachtenregeling vastleggen" },
  "klacht-ontvangen": { boek: "kwaliteit", titel: "Klacht vastleggen" },
  "klacht-naar-commissie": { boek: "kwaliteit", titel: "Klacht naar de commissie" },
  "klacht-afgehandeld": { boek: "kwaliteit", titel: "Klacht afhandelen" },
  "plicht-gedaan": { boek: "kwaliteit", titel: "Plicht afmelden" },
  "plicht-heropend": { boek: "kwaliteit", titel: "Plicht weer openen" },
  "omstandigheden-vastgelegd": { boek: "organisatie", titel: "Omstandigheden van de overeenkomst" },
  "persoon-vastgelegd": { boek: "mensen", titel: "Persoon vastleggen" },
  "kwalificatie-vastgelegd": { boek: "mensen", titel: "Kwalificatie vastleggen" },
  "locatie-vastgelegd": { boek: "organisatie", titel: "Locatie vastleggen" },
  "locatie-gesloten": { boek: "organisatie", titel: "Locatie sluiten" },
  "locatiebewijs-vastgelegd": { boek: "organisatie", titel: "Bewijs van een locatie" },
  "tarief-onderaannemer-vastgelegd": { boek: "financieel", titel: "Tarief van een onderaannemer" },
  "sroi-vastgelegd": { boek: "financieel", titel: "Social return vastleggen" },
} as const satisfies Readonly<Record<string, { readonly boek: Registerboek; readonly titel: string }>>;

/** A fact that a person fills in. */
export type Formuliersoort = keyof typeof REGISTERFORMULIEREN;

/** What a field is called: by its place in a fact, else by its name. */
export const veldnaam = (pad: string): string => (REGISTERVELDEN[pad] ?? REGISTERVELDEN[pad.split(".").at(-1) ?? ""])?.label ?? pad;
