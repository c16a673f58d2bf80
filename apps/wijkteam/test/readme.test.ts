import { readFileSync } from "node:fs";

import { afterAll, beforeAll, expect, it } from "vitest";

import type { Dossierweergave } from "../src/api/weergave.js";
import { eenServer, type Proefserver } from "./server.js";

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const leesBlok = (taal: string): string => new RegExp(`\`\`\`${taal}\n([^]*?)\n\`\`\``, "u").exec(README)?.[1] ?? "";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer({ WMO_WIJKTEAM_WIJKEN: "Noord,Zuid" });
});
afterAll(() => server.dispose());

it("W-1: het voorbeeld in de README opent een dossier met de taken die erbij staan", async () => {
  const { status, inhoud } = await server.stuur<Dossierweergave>("/api/meldingen", JSON.parse(leesBlok("json")));
  expect(status).toBe(201);
  expect(inhoud.zaken.flatMap(({ taken }) => taken.map(({ eis, wat }) => `${eis} ${wat}`)).join("\n")).toBe(leesBlok("text"));
});
