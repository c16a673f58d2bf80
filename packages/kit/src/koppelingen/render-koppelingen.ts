import { describeBron, describeDuur } from "@wmo-kit/domain";
import type { Koppelingsoort } from "@wmo-kit/runtime";

import type { Kitkoppeling } from "./kitkoppeling.js";

const SOORTEN: Record<Koppelingsoort, string> = {
  bericht: "bericht",
  http: "HTTP",
  bestand: "bestand",
  emailtaak: "e-mail",
  opzoeking: "opzoeking met bewijs",
};

const rij = ({ code, systeem, richting, soort, eisen, gegevens, doel, persoonsgegevens, ...rest }: Kitkoppeling): string =>
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

/** The page of an app with every system it has to do with, from its rows. */
export const renderKoppelingen = (titel: string, inleiding: string, koppelingen: readonly Kitkoppeling[]): string =>
  [
    "<!-- Generated from the rows; `UPDATE_DOCS=1` with the test of `koppelingen.table.ts` writes it anew; do not edit. -->",
    `# ${titel}`,
    "",
    inleiding,
    "",
    "| code | systeem | richting | hoe | eisen | wat | doel | persoonsgegevens | houdbaar |",
    "|---|---|---|---|---|---|---|---|---|",
    ...koppelingen.map(rij),
    "",
  ].join("\n");
