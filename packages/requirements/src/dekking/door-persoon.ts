import type { EisId } from "../catalogus/eis.js";

/** A requirement that software cannot meet and no document can prove: a person does it. */
export interface DoorPersoon {
  readonly eis: EisId;
  readonly reden: string;
}
