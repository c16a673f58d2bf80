export type { Bewerkingen, Invoerargument, Vraagantwoord, Vraaginvoer, Vraagnaam, Vraagprobleem } from "./client/antwoord.js";
export { makeApiclient, type Apiclient, type Clientinstelling } from "./client/client.js";
export { describeClientfout } from "./client/describe-error.js";
export type { Clientfout, GeenVerbinding, Geweigerd, OnverwachtAntwoord } from "./client/errors.js";
export type { Vraagregel } from "./client/verzoek.js";
