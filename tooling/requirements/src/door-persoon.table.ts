import type { DoorPersoon } from "@wmo-kit/requirements";

/** Requirements that only a person can meet, each with the reason. */
export const DOOR_PERSOON: readonly DoorPersoon[] = [];
