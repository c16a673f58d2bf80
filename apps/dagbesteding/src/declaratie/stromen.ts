/** The stream in which every run is listed. */
export const REGISTER = "declaraties:register";

/** The stream with the tariffs of the contract. */
export const TARIEVEN = "tarieven:organisatie";

const RUN = "declaratie:";

/** The stream of one run. */
export const runstroom = (id: string): string => `${RUN}${id}`;

/** Which run a stream is of; undefined when it is of none. */
export const leesRunstroom = (stroom: string): string | undefined => (stroom.startsWith(RUN) ? stroom.slice(RUN.length) : undefined);
