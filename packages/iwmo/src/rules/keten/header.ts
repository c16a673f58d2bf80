import type { Heenbericht } from "../../keten/verzonden.js";
import { identificatieSleutel } from "../../keten/keten.js";
import { overtredenOp, type Ketenregel, type Situatie } from "./regel.js";

/** A sender uses an identification once per kind of message. @source iWmo 3.2, TR056 */
export const TR056: Ketenregel<Situatie<Heenbericht>> = {
  code: "TR056",
  toets: ({ bericht, keten }) => overtredenOp("/Bericht/Header", keten.identificaties.has(identificatieSleutel(bericht))),
};
