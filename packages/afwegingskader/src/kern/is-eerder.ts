import { toEpochMs, type Tijdstip } from "@wmo-kit/domain";

// Two moments in UTC of one length are written in one form, and then the texts are in the order of the moments.
const inEenVorm = (een: Tijdstip, ander: Tijdstip): boolean => een.length === ander.length && een.endsWith("Z") && ander.endsWith("Z");

/** Whether one moment lies before another. What the door takes in is written in UTC, so most are compared without being read. */
export const isEerder = (een: Tijdstip, ander: Tijdstip): boolean => (inEenVorm(een, ander) ? een < ander : toEpochMs(een) < toEpochMs(ander));
