export { describeClientfout, type Clientfout, type Clientinstelling, type GeenVerbinding, type Geweigerd, type OnverwachtAntwoord } from "@wmo-kit/kit/client";

export type { Vraagantwoord, Vraaginvoer, Vraagnaam, Vraagprobleem } from "./antwoord.js";
export { createWijkteamClient, type WijkteamClient } from "./client.js";
