import { err, ok, type Result } from "@wmo-kit/domain/result";

import { leesDuur } from "../norm/lees-meetwaarde.js";
import type { NormwaardePastNiet } from "../norm/meetfout.js";
import type { DienstverleningsNorm } from "./dienstverlenings-norm.js";

/** The value of a norm that counts in whole months. @unit months */
export const leesMaanden = (rij: DienstverleningsNorm): Result<number, NormwaardePastNiet> =>
  leesDuur(rij).andThen((duur) =>
    duur?.eenheid === "maand"
      ? ok(duur.aantal)
      : err<number, NormwaardePastNiet>({ _tag: "NormwaardePastNiet", norm: rij.id, verwacht: "duur in hele maanden" }),
  );
