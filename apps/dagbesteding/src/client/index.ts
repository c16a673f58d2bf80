export type { Vraagantwoord, Vraaginvoer, Vraagnaam, Vraagprobleem } from "./antwoord.js";
export { createDagbestedingClient, type Clientinstelling, type DagbestedingClient } from "./client.js";
export { describeClientfout } from "./describe-error.js";
export type { Clientfout, GeenVerbinding, Geweigerd, OnverwachtAntwoord } from "./errors.js";
