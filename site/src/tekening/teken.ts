import type { Grafiek } from "./grafiek.js";
import { legUit, MAAT, type Punt, type Uitleg } from "./leg-uit.js";

const getal = (waarde: number): string => String(Math.round(waarde * 10) / 10);

const schoon = (tekst: string): string => tekst.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const tekst = ({ x, y }: Punt, regels: readonly string[], soort: string): string => {
  const boven = y - ((regels.length - 1) * MAAT.regel) / 2;
  const delen = regels.map((regel, nummer) => `<tspan x="${getal(x)}" y="${getal(boven + nummer * MAAT.regel)}">${schoon(regel)}</tspan>`);
  return `<text class="${soort}">${delen.join("")}</text>`;
};

const tekenKnoop = (knoop: Uitleg["knopen"][number]): string => {
  const { soort, x, y, width, height, regels } = knoop;
  if (soort === "begin" || soort === "einde") {
    const ring = `<circle class="stip" cx="${getal(x)}" cy="${getal(y)}" r="${getal(width / 2 - 1)}"/>`;
    return soort === "begin" ? `<g class="begin">${ring}</g>` : `<g class="einde">${ring}<circle class="kern" cx="${getal(x)}" cy="${getal(y)}" r="${getal(width / 4)}"/></g>`;
  }
  const vak = `<rect x="${getal(x - width / 2)}" y="${getal(y - height / 2)}" width="${getal(width)}" height="${getal(height)}" rx="${soort === "noot" ? 2 : 8}"/>`;
  return `<g class="${soort}">${vak}${tekst({ x, y }, regels, "naam")}</g>`;
};

// A smooth line: straight to the middle of the first two points, then curves that bend at each point.
const pad = (punten: readonly Punt[]): string => {
  const [eerste, ...rest] = punten;
  const laatste = punten.at(-1);
  if (eerste === undefined || laatste === undefined) return "";
  const bochten = rest.slice(0, -1).map((punt, nummer) => {
    const volgende = rest[nummer + 1] ?? laatste;
    return `Q${getal(punt.x)} ${getal(punt.y)} ${getal((punt.x + volgende.x) / 2)} ${getal((punt.y + volgende.y) / 2)}`;
  });
  return `M${getal(eerste.x)} ${getal(eerste.y)}${bochten.join("")}L${getal(laatste.x)} ${getal(laatste.y)}`;
};

/** Draws a picture as SVG on one line; its colours come from the style sheet of the page. */
export const teken = (grafiek: Grafiek, titel: string, id: string): string => {
  const { breedte, hoogte, knopen, pijlen } = legUit(grafiek);
  const punt = `<marker id="${id}-punt" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path class="punt" d="M0 1L9 5L0 9z"/></marker>`;
  const lijnen = pijlen.map(
    ({ punten, gestippeld, naar }) => `<path class="pijl${gestippeld ? " gestippeld" : ""}" d="${pad(punten)}"${naar.startsWith("*noot") ? "" : ` marker-end="url(#${id}-punt)"`}/>`,
  );
  const labels = pijlen.filter(({ regels }) => regels.length > 0).map(({ plek, regels }) => tekst(plek, regels, "label"));
  return `<svg class="tekening" role="img" aria-labelledby="${id}-titel" viewBox="0 0 ${breedte} ${hoogte}" width="${breedte}" height="${hoogte}"><title id="${id}-titel">${schoon(titel)}</title><defs>${punt}</defs>${lijnen.join("")}${knopen.map(tekenKnoop).join("")}${labels.join("")}</svg>`;
};
