import type { IsoDatum } from "@wmo-kit/domain/rekenen";

import { CODELIJSTEN } from "../release-3-2/codelijsten.js";
import type { Code, Codelijst } from "../schema/codelijst.js";
import type { Argumenten } from "./argumenten.js";
import type { Host, Uitgang } from "./host.js";
import { readDag } from "./read-dag.js";
import { stop } from "./stop.js";

const findLijst = (id: string): Codelijst | undefined => Object.values<Codelijst>(CODELIJSTEN).find((lijst) => lijst.id === id.toUpperCase());

const describeCode = ({ code, omschrijving, geldigVanaf }: Code): string =>
  `${code}\t${omschrijving}${geldigVanaf === undefined ? "" : `\tgeldig vanaf ${geldigVanaf}`}`;

const isGeldig = ({ geldigVanaf, vervallen }: Code, peildatum: IsoDatum | undefined): boolean =>
  peildatum === undefined || (vervallen !== true && (geldigVanaf === undefined || geldigVanaf <= peildatum));

/** `codes`: the values of a code list, on a day if one is given; or which lists there are. */
export const runCodes = async ({ bestanden: [id], opties }: Argumenten, host: Host): Promise<Uitgang> => {
  const peildatum = readDag(opties, "peildatum");
  if (peildatum.isErr()) return stop(host, peildatum.error);
  if (id === undefined) {
    const lijsten = Object.values<Codelijst>(CODELIJSTEN).map(({ id: lijst, naam }) => ({ id: lijst, naam }));
    host.out(opties.json === true ? `${JSON.stringify(lijsten, undefined, 2)}\n` : lijsten.map((lijst) => `${lijst.id}\t${lijst.naam}\n`).join(""));
    return 0;
  }
  const lijst = findLijst(id);
  if (lijst === undefined) return stop(host, { _tag: "CodelijstOnbekend" });
  const codes = lijst.codes.filter((code) => isGeldig(code, peildatum.value));
  host.out(opties.json === true ? `${JSON.stringify({ ...lijst, codes }, undefined, 2)}\n` : codes.map((code) => `${describeCode(code)}\n`).join(""));
  return 0;
};
