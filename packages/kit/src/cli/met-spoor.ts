import { redactBsn } from "@wmo-kit/domain";
import { OPDRACHTREGEL, Toegangsinstelling, withAudit, type Audit, type OpslagMislukt } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { Kitinstelling } from "../diensten/kitinstelling.js";

/** What is asked on the command line, and of which dossier if it is about one. */
export interface Opdracht {
  readonly naam: string;
  readonly dossier?: string;
}

const DOSSIERID = /^[\w.:-]{1,128}$/;

/**
 * Does work and writes it in the audit log as done on the command line of this machine: that stands above the accounts, and is named as such.
 *
 * @source NEN 7513:2018, 7.2
 */
export const metSpoor =
  ({ naam, dossier = "" }: Opdracht) =>
  <A, E, R>(werk: Effect.Effect<A, E, R>): Effect.Effect<A, E | OpslagMislukt, R | Audit | Kitinstelling | Toegangsinstelling> =>
    Effect.gen(function* () {
      const { tenant } = yield* Kitinstelling;
      const { systeem } = yield* Toegangsinstelling;
      const regel = {
        tenant,
        soort: "opdracht-uitgevoerd",
        actie: "E" as const,
        account: OPDRACHTREGEL.account,
        rol: "",
        namens: null,
        dossier: DOSSIERID.test(dossier) ? redactBsn(dossier) : null,
        objectsoort: "opdracht",
        object: naam,
        doel: "beheer op deze computer",
        noodreden: null,
        systeem,
        adres: null,
      };
      return yield* withAudit<E>(regel)(werk);
    });
