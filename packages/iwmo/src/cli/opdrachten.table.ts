/** An option of the command line. */
export interface Optie {
  readonly type: "string" | "boolean";
  /** One letter that means the same. */
  readonly short?: string;
  /** What to write after it. */
  readonly waarde?: string;
  readonly betekenis: string;
}

/** All options; a command takes some of them. */
export const OPTIES = {
  json: { type: "boolean", betekenis: "schrijft JSON in plaats van tekst" },
  keten: { type: "string", waarde: "MAP", betekenis: "map met de eerdere berichten, in volgorde van naam; alleen .xml telt" },
  context: { type: "string", waarde: "FILE.json", betekenis: "gegevens voor niveau 3 die in geen bericht staan, zoals afspraken en tarieven" },
  extern: { type: "string", waarde: "FILE.json", betekenis: "antwoorden van de externe bron voor niveau 4: gemeenten, producten, tarieven" },
  peildatum: { type: "string", waarde: "D", betekenis: "de dag waarop wordt gekeken, als jjjj-mm-dd" },
  identificatie: { type: "string", waarde: "X", betekenis: "identificatie van het nieuwe bericht, hooguit 12 tekens" },
  dagtekening: { type: "string", waarde: "D", betekenis: "dagtekening van het nieuwe bericht, als jjjj-mm-dd" },
  declaratienummer: { type: "string", waarde: "N", betekenis: "nummer van de nieuwe declaratie, hooguit 12 tekens" },
  uit: { type: "string", waarde: "MAP", betekenis: "bestaande map voor de delen; anders komen ze naast het bestand" },
  maximum: { type: "string", waarde: "BYTES", betekenis: "hoe groot een deel mag zijn; anders 25 MB" },
  help: { type: "boolean", short: "h", betekenis: "toont deze uitleg" },
} as const satisfies Readonly<Record<string, Optie>>;

/** Name of an option. */
export type Optienaam = keyof typeof OPTIES;

/** One command: what it takes and what it does. */
export interface OpdrachtRij {
  readonly opdracht: string;
  /** Names of its files in the usage text. */
  readonly bestanden: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly verplicht: readonly Optienaam[];
  readonly opties: readonly Optienaam[];
  readonly doet: string;
  readonly voorbeeld: string;
}

/** The commands of the program. */
export const OPDRACHTEN = [
  { opdracht: "validate", bestanden: "FILE…", minimum: 1, maximum: Infinity, verplicht: [], opties: ["json", "keten", "context", "peildatum", "extern"], doet: "controleert berichten op niveau 1 en 2, met --keten ook op niveau 3 en met --extern ook op niveau 4", voorbeeld: "iwmo validate --keten eerder nieuw.xml" },
  { opdracht: "decode", bestanden: "FILE", minimum: 1, maximum: 1, verplicht: [], opties: [], doet: "schrijft een bericht als JSON", voorbeeld: "iwmo decode wmo301.xml" },
  { opdracht: "encode", bestanden: "FILE.json", minimum: 1, maximum: 1, verplicht: [], opties: [], doet: "schrijft JSON van decode als bericht", voorbeeld: "iwmo encode wmo301.json > wmo301.xml" },
  { opdracht: "retour", bestanden: "FILE", minimum: 1, maximum: 1, verplicht: ["identificatie", "dagtekening"], opties: ["keten", "context", "peildatum", "extern"], doet: "maakt het retourbericht of declaratie-antwoord", voorbeeld: "iwmo retour wmo301.xml --identificatie R1 --dagtekening 2026-06-02" },
  { opdracht: "split", bestanden: "FILE", minimum: 1, maximum: 1, verplicht: [], opties: ["identificatie", "declaratienummer", "maximum", "uit"], doet: "knipt een te grote WMO323 in delen van hooguit 25 MB", voorbeeld: "iwmo split declaratie.xml --uit delen" },
  { opdracht: "merge", bestanden: "FILE…", minimum: 1, maximum: Infinity, verplicht: [], opties: ["identificatie", "declaratienummer", "dagtekening"], doet: "voegt WMO323-berichten samen", voorbeeld: "iwmo merge deel-01.xml deel-02.xml > samen.xml" },
  { opdracht: "match", bestanden: "FILE323 FILE325", minimum: 2, maximum: 2, verplicht: [], opties: ["json"], doet: "zegt per declaratieregel: toegekend, afgewezen of onbeantwoord", voorbeeld: "iwmo match declaratie.xml antwoord.xml" },
  { opdracht: "grootboek", bestanden: "MAP", minimum: 1, maximum: 1, verplicht: [], opties: ["json", "context", "peildatum"], doet: "zet toegewezen, gestart, gestopt en gedeclareerd naast elkaar, per week en per maand", voorbeeld: "iwmo grootboek berichten --peildatum 2026-06-30" },
  { opdracht: "rules", bestanden: "", minimum: 0, maximum: 0, verplicht: [], opties: ["json"], doet: "toont van elke regel of hij gecontroleerd wordt, en waarom niet", voorbeeld: "iwmo rules" },
  { opdracht: "codes", bestanden: "[LIJST]", minimum: 0, maximum: 1, verplicht: [], opties: ["json", "peildatum"], doet: "toont een codelijst, of de namen van alle lijsten", voorbeeld: "iwmo codes WJ001 --peildatum 2026-06-01" },
] as const satisfies readonly OpdrachtRij[]; // prettier-ignore

/** Name of a command. */
export type Opdracht = (typeof OPDRACHTEN)[number]["opdracht"];
