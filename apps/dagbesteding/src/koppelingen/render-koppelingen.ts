import { describeBron, describeDuur } from "@wmo-kit/domain";
import type { Koppelingsoort } from "@wmo-kit/runtime";

import { KOPPELINGEN, type Aanbiederkoppeling } from "./koppelingen.table.js";

const SOORTEN: Record<Koppelingsoort, string> = {
  bericht: "bericht",
  http: "HTTP",
  bestand: "bestand",
  emailtaak: "e-mail",
  opzoeking: "opzoeking met bewijs",
};

const rij = ({ code, systeem, richting, soort, eisen, gegevens, doel, persoonsgegevens, ...rest }: Aanbiederkoppeling): string =>
  `| ${[
    code,
    systeem,
    richting.join(", "),
    SOORTEN[soort],
    eisen.join(", ") || "–",
    gegevens,
    doel,
    persoonsgegevens ? (rest.toestemming === "nodig" ? "ja, met toestemming" : "ja") : "nee",
    rest.houdbaarheid === undefined ? "–" : `${describeDuur(rest.houdbaarheid)} (${describeBron(rest.houdbaarheid.bron)})`,
  ].join(" | ")} |`;

/** The page with every system a provider has to do with, from the rows. */
export const renderKoppelingen = (): string =>
  [
    "<!-- Generated from the rows; `UPDATE_DOCS=1` with the test of `koppelingen.table.ts` writes it anew; do not edit. -->",
    "# Koppelingen van een aanbieder van dagbesteding",
    "",
    "Elk systeem, register of partner waar een eis van het programma van eisen om vraagt, en hoe de kit ermee werkt. Geen ervan heeft een live verbinding nodig.",
    "",
    "| code | systeem | richting | hoe | eisen | wat | doel | persoonsgegevens | houdbaar |",
    "|---|---|---|---|---|---|---|---|---|",
    ...KOPPELINGEN.map(rij),
    "",
  ].join("\n");
