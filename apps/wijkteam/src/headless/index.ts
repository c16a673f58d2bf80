export type { Kituitkomst } from "@wmo-kit/kit/installatie";

export { createWijkteamKit } from "./create-wijkteam-kit.js";
export type { Kitkeuze } from "./kitkeuze.js";
export type { Meldinginvoer, WijkteamKit } from "./wijkteam-kit.js";
