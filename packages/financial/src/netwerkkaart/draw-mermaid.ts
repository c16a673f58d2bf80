import { redactBsn } from "@wmo-kit/domain";

import { describeRelatie } from "./describe-relatie.js";
import type { Netwerkkaart } from "./netwerkkaart.js";

/** Signs with a meaning in Mermaid are written as their number; a label stays one line. */
const label = (tekst: string): string =>
  [...redactBsn(tekst).replace(/\s+/g, " ")].map((teken) => (/[\p{L}\p{N} ,.€%-]/u.test(teken) ? teken : `#${teken.codePointAt(0) ?? 32};`)).join("");

/**
 * The map as Mermaid text, that other programs draw. Boxes have numbers for names, so that no reference can break the text.
 *
 * @source dagbesteding 16.9; wijkteam 104.7
 */
export const drawMermaid = ({ opdrachtnemer, rechtspersonen, personen, relaties }: Netwerkkaart): string => {
  const leden = [...rechtspersonen.map(({ kenmerk }) => kenmerk), ...personen.map(({ kenmerk }) => kenmerk)];
  const plekVan = (kenmerk: string): number => leden.indexOf(kenmerk);
  const vakken = leden.map((kenmerk, nummer) => {
    if (nummer >= rechtspersonen.length) return `  n${nummer}(["${label(kenmerk)}"])`;
    return kenmerk === opdrachtnemer ? `  n${nummer}[["${label(kenmerk)}"]]` : `  n${nummer}["${label(kenmerk)}"]`;
  });
  const lijnen = relaties.flatMap((relatie, nummer) => {
    const [van, naar] = [plekVan(relatie.van), plekVan(relatie.naar)];
    return van < 0 || naar < 0 ? [] : [`  n${van} -->|"${nummer + 1}. ${label(describeRelatie(relatie))}"| n${naar}`];
  });
  return ["flowchart TB", ...vakken, ...lijnen, ""].join("\n");
};
