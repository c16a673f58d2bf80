/** From which value on a measurement asks for attention, and from which it is wrong. Settings of ours, not of a law. */
export interface Grens {
  readonly letOp: number;
  readonly fout: number;
  readonly reden: string;
}

const MINUUT = 60_000;
const UUR = 60 * MINUUT;
const MIB = 1024 * 1024;

/** @unit bytes free (less is worse), milliseconds, milliseconds, number of messages */
export const GRENZEN = {
  schijf: { letOp: 2048 * MIB, fout: 256 * MIB, reden: "een map met berichten van een jaar past in 2 GB; onder 256 MB kan een groot bericht niet meer binnenkomen" },
  klok: { letOp: 2 * MINUUT, fout: UUR, reden: "termijnen tellen in dagen; een uur verschil kan een dag schelen" },
  reservekopie: { letOp: 26 * UUR, fout: 7 * 24 * UUR, reden: "één kopie per dag, met twee uur speling" },
  uitgaand: { letOp: 4 * UUR, fout: 24 * UUR, reden: "een bericht dat een dag blijft liggen kost een dag van een termijn" },
} as const satisfies Readonly<Record<string, Grens>>;
