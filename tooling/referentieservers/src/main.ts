import { parseArgs } from "node:util";

import { startBackoffice } from "./backoffice.js";
import { checkBackoffice, checkPersonen } from "./contractsuite.js";
import { startPersonen } from "./personen.js";
import { achtereen, isStoornis } from "./stoornis.js";

const GEBRUIK = `Gebruik:
  backoffice [--poort 8091] [--map <map>] [--token <token>] [--stoornis traag,storing]
  personen   [--poort 8092] [--token <token>] [--stoornis verbreekAchteraf]
  controleer-backoffice <adres> [--token <token>]
  controleer-personen <adres> [--token <token>]
`;

const { positionals: [wat = "", adres = ""], values } = parseArgs({
  allowPositionals: true,
  options: { poort: { type: "string" }, map: { type: "string" }, token: { type: "string" }, stoornis: { type: "string" } },
});

const keuze = {
  poort: Number(values.poort ?? 0),
  stoornis: achtereen(...(values.stoornis ?? "").split(",").filter(isStoornis)),
  ...(values.token === undefined ? {} : { token: values.token }),
};

const meld = (tekst: string): void => void process.stdout.write(`${tekst}\n`);

const controleer = async (regels: Promise<readonly { readonly eis: string; readonly wat: string; readonly goed: boolean }[]>): Promise<void> => {
  const uitslag = await regels;
  for (const { eis, wat: regel, goed } of uitslag) meld(`${goed ? "goed" : "FOUT"}  ${eis}  ${regel}`);
  process.exitCode = uitslag.every(({ goed }) => goed) ? 0 : 1;
};

if (wat === "backoffice") meld((await startBackoffice({ ...keuze, ...(values.map === undefined ? {} : { map: values.map }) })).adres);
else if (wat === "personen") meld((await startPersonen(keuze)).adres);
else if (wat === "controleer-backoffice" && adres !== "") await controleer(checkBackoffice(adres, values.token));
else if (wat === "controleer-personen" && adres !== "") await controleer(checkPersonen(adres, values.token));
else {
  process.stderr.write(GEBRUIK);
  process.exitCode = 1;
}
