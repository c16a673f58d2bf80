import type { Eindpunt, Oordeel } from "./eindpunt.js";

/** Somebody in the table: a role, or nobody in particular. */
export interface Rolkolom {
  readonly rol: string;
  readonly naam: string;
}

/** A row of the table: an endpoint and what each role may. */
export interface Rechtenrij {
  readonly eindpunt: string;
  readonly adres: string;
  readonly eis: string;
  readonly oordelen: Readonly<Record<string, Oordeel>>;
}

const NIEMAND = "niemand";

const eisTekst = ({ eis }: Eindpunt): string => (eis === undefined ? "gesloten" : eis.soort === "recht" ? eis.recht : eis.soort);

/** The rows of the rights table; `oordeel` says what a role may at an endpoint. */
export const listRechten = (
  eindpunten: readonly Eindpunt[],
  rollen: readonly Rolkolom[],
  oordeel: (eindpunt: Eindpunt, rol: string | undefined) => Oordeel,
): readonly Rechtenrij[] =>
  eindpunten.map((eindpunt) => ({
    eindpunt: eindpunt.eindpunt,
    adres: `${eindpunt.method} ${eindpunt.pad}`,
    eis: eisTekst(eindpunt),
    oordelen: Object.fromEntries([[NIEMAND, oordeel(eindpunt, undefined)], ...rollen.map(({ rol }) => [rol, oordeel(eindpunt, rol)] as const)]),
  }));

/** The rights table as Markdown. */
export const renderRechten = (rijen: readonly Rechtenrij[], rollen: readonly Rolkolom[]): string => {
  const kolommen = [{ rol: NIEMAND, naam: "Zonder aanmelden" }, ...rollen];
  const kop = ["Eindpunt", "Adres", "Recht", ...kolommen.map(({ naam }) => naam)];
  const regels = rijen.map(({ eindpunt, adres, eis, oordelen }) => [eindpunt, `\`${adres}\``, eis, ...kolommen.map(({ rol }) => oordelen[rol] ?? "nee")]);
  return [kop, kop.map(() => "---"), ...regels].map((cellen) => `| ${cellen.join(" | ")} |`).join("\n");
};

/** Reads the table back from a page, so that a trial holds a server against what people read. */
export const readRechten = (markdown: string, rollen: readonly Rolkolom[]): readonly Rechtenrij[] => {
  const namen = [NIEMAND, ...rollen.map(({ rol }) => rol)];
  return markdown
    .split("\n")
    .filter((regel) => /^\| \w+ \| `/.test(regel))
    .map((regel) => {
      const [eindpunt = "", adres = "", eis = "", ...oordelen] = regel.slice(2, -2).split(" | ");
      const toOordeel = (tekst: string | undefined): Oordeel => (tekst === "ja" || tekst === "eigen inwoners" ? tekst : "nee");
      return {
        eindpunt,
        adres: adres.replaceAll("`", ""),
        eis,
        oordelen: Object.fromEntries(namen.map((naam, i) => [naam, toOordeel(oordelen[i])])),
      };
    });
};
