import {
  makeAuditCommand,
  makeBackupCommand,
  makeBewaringCommand,
  makeDemoCommand,
  makeExportCommand,
  makeGezondheidCommand,
  makeLeesmodellenCommand,
  makePoortFlag,
  makeRestoreCommand,
  makeServeCommand,
  makeServeer,
  makeSleutelCommand,
  type Kitregel,
  type Serveradres,
} from "@wmo-kit/kit/cli";
import { Effect, Layer } from "effect";

import { layerVoorbereiding } from "../adapters/layer-voorbereiding.js";
import { LEESMODELLEN } from "../adapters/leesmodellen.js";
import { layerElkeMinuut } from "../backoffice/elke-minuut.js";
import { hosts, layerInstelling, poort, STANDAARD_POORT } from "../config/settings.js";
import { VERSIE } from "../config/versie.js";
import { layerServer } from "../http/server.js";
import { layerKit } from "../kit.js";
import { laadVoorbeeldgegevens } from "../programs/laad-voorbeeldgegevens.js";
import { Dossierkast } from "../services/kast.js";
import { maakUitdraai } from "../uitvoer/maak-uitdraai.js";
import { mapFlag } from "./map-flag.js";
import { runInKit, toUserError, type CommandFailure } from "./run-in-kit.js";

type Kitlaag = Layer.Success<ReturnType<typeof layerKit>>;

const REGEL: Kitregel<Kitlaag, CommandFailure> = { naam: "wijkteam", versie: VERSIE, mapFlag, layerInstelling, runInKit, toUserError };

const SERVEER = {
  titel: "Wijkteam-kit",
  poort,
  standaardPoort: STANDAARD_POORT,
  hosts,
  layerDraaiend: (map: string, adres: Serveradres) => Layer.merge(layerElkeMinuut, layerVoorbereiding).pipe(Layer.provideMerge(layerServer(adres)), Layer.provideMerge(layerKit(map))),
};

const poortFlag = makePoortFlag(SERVEER);
const serveer = makeServeer(REGEL, SERVEER);

const UITVOER = {
  dossiers: Effect.flatMap(Dossierkast, ({ list }) => Effect.map(list, (dossiers) => dossiers.map(({ id }) => id))),
  zoek: (dossier: string) => Effect.flatMap(Dossierkast, ({ load }) => load(dossier)),
  maakUitdraai,
};

/** The commands that every kit has, on the data and the page of this one. */
export const KITOPDRACHTEN = {
  serve: makeServeCommand(REGEL, poortFlag, serveer),
  demo: makeDemoCommand(REGEL, { wie: "inwoners", laad: laadVoorbeeldgegevens, rollen: ["medewerker", "teamleider", "administratie"], poortFlag, serveer }),
  backup: makeBackupCommand(REGEL),
  restore: makeRestoreCommand(REGEL),
  export: makeExportCommand(REGEL, UITVOER),
  audit: makeAuditCommand(REGEL),
  gezondheid: makeGezondheidCommand(REGEL),
  bewaring: makeBewaringCommand(REGEL, "Inwoner"),
  leesmodellen: makeLeesmodellenCommand(REGEL, LEESMODELLEN),
  sleutel: makeSleutelCommand(REGEL),
};
