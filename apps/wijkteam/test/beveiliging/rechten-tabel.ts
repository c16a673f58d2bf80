import { isToegestaan, listToegang, mag, ROLLEN, type Rol } from "@wmo-kit/runtime/api";
import { dossierparameter, listRechten, renderRechten, type Eindpunt, type Oordeel } from "@wmo-kit/tooling-beproeving";

import { Api } from "../../src/api/api.js";

/** Every endpoint of the app with what it asks. */
export const EINDPUNTEN = listToegang(Api);

const isRol = (tekst: string | undefined): tekst is Rol => ROLLEN.some(({ rol }) => rol === tekst);

const oordeelVan = (eindpunt: Eindpunt, rol: string | undefined): Oordeel => {
  const gevonden = EINDPUNTEN.find(({ method, pad }) => method === eindpunt.method && pad === eindpunt.pad);
  const rollen = isRol(rol) ? [rol] : undefined;
  if (!isToegestaan(gevonden?.eis, rollen)) return "nee";
  const eis = gevonden?.eis;
  const perInwoner = eis?.soort === "recht" && eis.dossier !== null && dossierparameter(eindpunt) !== undefined;
  return perInwoner && !(rollen !== undefined && eis.recht !== "eigen-dossier.zien" && mag(rollen, "dossier.alle")) ? "eigen inwoners" : "ja";
};

const KOP = `# Wie mag wat

Per eindpunt van de API: welke rol erdoor mag. Bij "eigen inwoners" alleen bij inwoners met wie iemand een behandelrelatie heeft, of met noodtoegang en een vastgelegde reden. Wat niet op "ja" staat, is dicht.

Deze pagina volgt uit de rechtentabel van \`@wmo-kit/runtime\` en de eisen aan de eindpunten. Bijwerken: \`WMO_SCHRIJF_RECHTEN=1 pnpm --filter @wmo-kit/wijkteam exec vitest run test/beveiliging/rechten-pagina.test.ts\`.
`;

/** The page with the rights, as it should read now. */
export const renderPagina = (): string =>
  `${KOP}\n${renderRechten(listRechten(EINDPUNTEN, ROLLEN, oordeelVan), ROLLEN)}\n`;
