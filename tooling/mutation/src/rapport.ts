import * as z from "zod";

const Plaats = z.object({ line: z.number(), column: z.number() });

const Mutant = z.object({
  id: z.string(),
  mutatorName: z.string(),
  replacement: z.string().optional(),
  status: z.enum(["Killed", "Survived", "NoCoverage", "Timeout", "CompileError", "RuntimeError", "Ignored", "Pending"]),
  location: z.object({ start: Plaats, end: Plaats }),
});

/** What a run left: per file its text and the changes that were tried. */
export const Rapport = z.object({ files: z.record(z.string(), z.object({ source: z.string(), mutants: z.array(Mutant) })) });

/** @see Rapport */
export interface Rapport extends z.infer<typeof Rapport> {}

type Mutant = z.infer<typeof Mutant>;

/** A change that no test noticed. The key holds no line numbers, so that it stays when the file around it changes. */
export interface Overlever {
  readonly sleutel: string;
  readonly bestand: string;
  readonly regel: number;
  readonly soort: "Survived" | "NoCoverage";
}

const ruimte = /\s+/gu;

/** The text that a change replaces, on one line. */
const tekstVan = (bron: string, { start, end }: Mutant["location"]): string => {
  const regels = bron.split("\n").slice(start.line - 1, end.line);
  const laatste = regels.length - 1;
  return regels
    .map((regel, i) => regel.slice(i === 0 ? start.column - 1 : 0, i === laatste ? end.column - 1 : undefined))
    .join(" ")
    .replace(ruimte, " ");
};

const LANG = 80;
const kort = (tekst: string): string => (tekst.length > LANG ? `${tekst.slice(0, LANG)}…` : tekst).replaceAll("`", "'").replaceAll("|", "¦");

/** The changes that no test noticed, file by file. Two with the same text in one file get a number. */
export const listOverlevers = ({ files }: Rapport): readonly Overlever[] =>
  Object.entries(files)
    .sort(([een], [ander]) => (een < ander ? -1 : 1))
    .flatMap(([bestand, { source, mutants }]) => {
      const keren = new Map<string, number>();
      return mutants.flatMap(({ status, location, mutatorName, replacement = "" }) => {
        if (status !== "Survived" && status !== "NoCoverage") return [];
        const tekst = `${bestand} ${mutatorName}: ${kort(tekstVan(source, location))} → ${kort(replacement.replace(ruimte, " "))}`;
        const keer = (keren.get(tekst) ?? 0) + 1;
        keren.set(tekst, keer);
        return [{ sleutel: keer === 1 ? tekst : `${tekst} (${keer})`, bestand, regel: location.start.line, soort: status }];
      });
    });

/** How many changes were noticed. @unit the score in percent, with a decimal, rounded down */
export interface Score {
  readonly gevonden: number;
  readonly overleefd: number;
  readonly overgeslagen: number;
  readonly score: number;
}

const DECIMAAL = 10;

/** The score of a run: noticed (or stuck in time) over all that were tried. One that does not compile was never tried. */
export const telScore = ({ files }: Rapport): Score => {
  const standen = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const aantal = (...soorten: readonly Mutant["status"][]): number => standen.filter((stand) => soorten.includes(stand)).length;
  const [gevonden, overleefd] = [aantal("Killed", "Timeout"), aantal("Survived", "NoCoverage")];
  const score = gevonden + overleefd === 0 ? 0 : Math.floor((gevonden * 100 * DECIMAAL) / (gevonden + overleefd)) / DECIMAAL;
  return { gevonden, overleefd, overgeslagen: aantal("Ignored", "CompileError", "RuntimeError"), score };
};
