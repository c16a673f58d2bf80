/** A civil day as a person types it. */
export const getypt = (dag: string): string => dag.split("-").toReversed().join("-");
