import { decodeWmo323, decodeWmo325, type Wmo323, type Wmo325 } from "@wmo-kit/iwmo";
import { invariant, type IsoDatum } from "@wmo-kit/domain";

import type { Runfeit, Voorgesteld } from "./declaratiefeit.js";

/** How far a run has come. */
export type Runstand = "voorgesteld" | "verzonden" | "beantwoord" | "vervallen";

/** A claim run as its facts tell it: the files, and the answers that came, by the number of the file. */
export interface Run {
  readonly voorstel: Voorgesteld;
  readonly stand: Runstand;
  readonly verzondenOp: IsoDatum | undefined;
  readonly berichten: readonly Wmo323[];
  readonly antwoorden: ReadonlyMap<number, Wmo325>;
}

/** The run that facts lead to; undefined before it was proposed. What this app wrote it can read. */
export const vouwRun = (feiten: readonly Runfeit[]): Run | undefined => {
  const voorstel = feiten.find((feit) => feit.soort === "declaratie-voorgesteld");
  if (voorstel === undefined) return undefined;
  const antwoorden = new Map<number, Wmo325>();
  for (const feit of feiten) {
    if (feit.soort !== "declaratie-beantwoord") continue;
    const antwoord = decodeWmo325(feit.xml);
    invariant(antwoord.isOk(), "een vastgelegd antwoord is leesbaar");
    antwoorden.set(feit.deel, antwoord.value);
  }
  const berichten = voorstel.berichten.map(({ xml }) => {
    const bericht = decodeWmo323(xml);
    invariant(bericht.isOk(), "een gemaakte declaratie is leesbaar");
    return bericht.value;
  });
  const verzonden = feiten.find((feit) => feit.soort === "declaratie-verzonden");
  const vervallen = feiten.some((feit) => feit.soort === "declaratie-vervallen");
  const klaar = berichten.length > 0 && antwoorden.size === berichten.length;
  const stand = vervallen ? "vervallen" : verzonden === undefined ? "voorgesteld" : klaar ? "beantwoord" : "verzonden";
  return { voorstel, stand, verzondenOp: verzonden?.datum, berichten, antwoorden };
};
