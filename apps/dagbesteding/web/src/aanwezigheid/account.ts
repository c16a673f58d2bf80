import { createContext } from "preact";

/** The account whose taps and rosters are on this device. Whoever works at this machine, as long as nobody signs in. */
export const Account = createContext("lokaal");
