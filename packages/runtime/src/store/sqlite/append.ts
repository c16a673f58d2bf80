import type { DatabaseSync } from "node:sqlite";

import { err, ok, type Result } from "@wmo-kit/domain/result";

import { checkOpdracht } from "../check-opdracht.js";
import type { AppendConflict, SleutelBezet } from "../errors.js";
import type { AppendOpdracht } from "../event-store.js";
import type { Plaats } from "../gebeurtenis.js";
import type { Statements } from "./statements.js";
import { runImmediate } from "./transaction.js";

const findBezet = (s: Statements, { tenant, sleutels = [] }: AppendOpdracht): SleutelBezet | undefined => {
  for (const [plaats, sleutel] of sleutels.entries()) {
    const houder = s.holderOfSleutel.get(tenant, sleutel)?.["dossier"];
    if (typeof houder === "string") return { _tag: "SleutelBezet", plaats, dossier: houder };
  }
  return undefined;
};

const write = (s: Statements, { tenant, dossier, verwachteVersie, gebeurtenissen, sleutels = [] }: AppendOpdracht): readonly Plaats[] => {
  const laatste = Number(s.lastPositie.get(tenant)?.["n"]);
  const plaatsen = gebeurtenissen.map(({ id, soort, schemaversie, opgetreden, actor, gegevens }, index) => {
    const plaats = { id, positie: laatste + index + 1, versie: verwachteVersie + index + 1 };
    const inhoud = JSON.stringify(gegevens);
    s.insertGebeurtenis.run(tenant, plaats.positie, dossier, plaats.versie, id, soort, schemaversie, opgetreden, actor, inhoud);
    return plaats;
  });
  for (const sleutel of new Set(sleutels)) s.insertSleutel.run(tenant, sleutel, dossier, verwachteVersie + 1);
  return plaatsen;
};

/** Adds facts to a dossier as one transaction. */
export const appendTo = (db: DatabaseSync, s: Statements, opdracht: AppendOpdracht): Result<readonly Plaats[], AppendConflict> => {
  checkOpdracht(opdracht);
  return runImmediate<readonly Plaats[], AppendConflict>(db, () => {
    const bezet = findBezet(s, opdracht);
    if (bezet !== undefined) return err(bezet);
    const { tenant, dossier, verwachteVersie: verwacht } = opdracht;
    const werkelijk = Number(s.lastVersie.get(tenant, dossier)?.["n"]);
    return werkelijk === verwacht ? ok(write(s, opdracht)) : err({ _tag: "VersieConflict", dossier, verwacht, werkelijk });
  });
};
