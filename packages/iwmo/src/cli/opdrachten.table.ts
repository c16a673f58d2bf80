/** An option of the command line. */
export interface Optie {
  readonly type: "string" | "boolean";
  /** What to write after it. */
  readonly waarde?: string;
}

/** All options; a command takes some of them. */
export const OPTIES = {
  json: { type: "boolean" },
  keten: { type: "string", waarde: "MAP" },
  context: { type: "string", waarde: "FILE.json" },
  peildatum: { type: "string", waarde: "D" },
  identificatie: { type: "string", waarde: "X" },
  dagtekening: { type: "string", waarde: "D" },
  declaratienummer: { type: "string", waarde: "N" },
  uit: { type: "string", waarde: "MAP" },
  maximum: { type: "string", waarde: "BYTES" },
  help: { type: "boolean" },
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
}

/** The commands of the program. */
export const OPDRACHTEN = [
  { opdracht: "validate", bestanden: "FILE…", minimum: 1, maximum: Infinity, verplicht: [], opties: ["json", "keten", "context", "peildatum"], doet: "controleert berichten op niveau 1 en 2, en met --keten op niveau 3" },
  { opdracht: "decode", bestanden: "FILE", minimum: 1, maximum: 1, verplicht: [], opties: [], doet: "schrijft een bericht als JSON" },
  { opdracht: "encode", bestanden: "FILE.json", minimum: 1, maximum: 1, verplicht: [], opties: [], doet: "schrijft JSON van decode als bericht" },
  { opdracht: "retour", bestanden: "FILE", minimum: 1, maximum: 1, verplicht: ["identificatie", "dagtekening"], opties: ["keten", "context", "peildatum"], doet: "maakt het retourbericht of declaratie-antwoord" },
  { opdracht: "split", bestanden: "FILE", minimum: 1, maximum: 1, verplicht: [], opties: ["identificatie", "declaratienummer", "maximum", "uit"], doet: "knipt een te grote WMO323 in delen van hooguit 25 MB" },
  { opdracht: "merge", bestanden: "FILE…", minimum: 1, maximum: Infinity, verplicht: [], opties: ["identificatie", "declaratienummer", "dagtekening"], doet: "voegt WMO323-berichten samen" },
  { opdracht: "match", bestanden: "FILE323 FILE325", minimum: 2, maximum: 2, verplicht: [], opties: ["json"], doet: "zegt per declaratieregel: toegekend, afgewezen of onbeantwoord" },
  { opdracht: "rules", bestanden: "", minimum: 0, maximum: 0, verplicht: [], opties: ["json"], doet: "toont van elke regel of hij gecontroleerd wordt, en waarom niet" },
  { opdracht: "codes", bestanden: "[LIJST]", minimum: 0, maximum: 1, verplicht: [], opties: ["json", "peildatum"], doet: "toont een codelijst, of de namen van alle lijsten" },
] as const satisfies readonly OpdrachtRij[]; // prettier-ignore

/** Name of a command. */
export type Opdracht = (typeof OPDRACHTEN)[number]["opdracht"];
