import { readdirSync } from "node:fs";
import { join } from "node:path";

import { runOpdracht, type Opdrachtuitkomst, type Proefapp } from "../fouten/proefapp.js";
import { verwacht } from "../fouten/verwacht.js";
import { meldAan, type Sessie } from "../http/sessie.js";
import { makeZender } from "../http/verzoek.js";
import { startProces, type Serverproces } from "../proces/start-proces.js";

/** The environment that names a database, with its key. */
export type Databankomgeving = Readonly<Record<string, string>>;

/** Over which databases a trial goes, what is done on the first, and what people see of it. */
export interface Databankproef {
  /** Each makes a new, empty database; the copy of the one goes back into the next. */
  readonly dragers: readonly [() => Promise<Databankomgeving>, ...(() => Promise<Databankomgeving>)[]];
  /** Does the work, and answers what `lees` needs to find it. */
  readonly speel: (sessie: Sessie) => Promise<string>;
  /** Everything that a person sees of the work. */
  readonly lees: (sessie: Sessie, id: string) => Promise<readonly string[]>;
}

interface Plaats {
  readonly start: () => Promise<Serverproces>;
  readonly opdracht: (...args: readonly string[]) => Promise<Opdrachtuitkomst>;
}

const plaatsOp = ({ bundel, opdracht, eenMap }: Proefapp, env: Databankomgeving): Plaats => {
  const map = eenMap();
  return {
    start: () => {
      const start = opdracht(map);
      return startProces({ ...start, env: { ...start.env, ...env } });
    },
    opdracht: (...args) => runOpdracht(bundel, [...args, "--map", map], env),
  };
};

const enigeIn = (map: string): string => join(map, readdirSync(map)[0] ?? "");

/**
 * The whole app on one database after another: work, a power cut, a copy that is read back, and that copy put into the next database,
 * with the same on every screen each time. Answers what was not so.
 */
export const proefDatabanken = async (proef: Proefapp, { dragers: [eerste, ...volgende], speel, lees }: Databankproef): Promise<readonly string[]> => {
  const gebreken: string[] = [];
  const eis = ({ code, tekst }: Opdrachtuitkomst, wat: string, past = /./u): void => {
    gebreken.push(...verwacht(code === 0 && past.test(tekst), `${wat}: ${code} ${tekst.slice(0, 300)}`));
  };
  let plaats = plaatsOp(proef, await eerste());
  let app = await plaats.start();
  const sessie = await proef.openEerste(app);
  const id = await speel(sessie);
  const alles = await lees(sessie, id);
  const vergelijk = async (wat: string): Promise<void> => {
    const daar = await lees(await meldAan(makeZender(app.adres), "beheer"), id);
    gebreken.push(...daar.flatMap((regel, plek) => (regel === alles[plek] ? [] : [`${wat}: ${regel.slice(0, 200)} en niet ${(alles[plek] ?? "").slice(0, 200)}`])));
  };
  await app.kill();
  app = await plaats.start();
  await vergelijk("na stroomuitval");
  await app.stop();
  for (const [nummer, drager] of volgende.entries()) {
    const reserve = proef.eenMap();
    eis(await plaats.opdracht("backup", "--naar", reserve), "kopie", /nagelezen en in orde/u);
    eis(await plaats.opdracht("audit", "verify"), "logboek", /klopt: \d+ regels/u);
    plaats = plaatsOp(proef, await drager());
    eis(await plaats.opdracht("restore", enigeIn(reserve)), "terugzetten");
    const weer = await plaats.opdracht("restore", enigeIn(reserve));
    gebreken.push(...verwacht(weer.tekst.includes("Er is niets teruggezet"), `twee keer terugzetten: ${weer.tekst.slice(0, 200)}`));
    app = await plaats.start();
    await vergelijk(`op databank ${nummer + 2}`);
    await app.stop();
    if (proef.leesmodellen !== false) eis(await plaats.opdracht("leesmodellen"), `leesmodellen op databank ${nummer + 2}`, /^(?!.*verschillen)/su);
  }
  return gebreken;
};
