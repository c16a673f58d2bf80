import { describe, expect, it } from "vitest";

import { judgeAddress } from "./local-only.js";

const HOSTS = new Set(["wijkteam.gemeente.example"]);

describe("Adres van een verzoek", () => {
  it.each([
    ["GET", "localhost:3000", undefined],
    ["GET", "127.0.0.1:3000", undefined],
    ["GET", "[::1]:3000", undefined],
    ["GET", "LOCALHOST", undefined],
    ["GET", "wijkteam.gemeente.example", undefined],
    ["POST", "localhost:3000", "http://localhost:3000"],
    ["POST", "[::1]:3000", "http://[::1]:3000"],
    ["POST", "wijkteam.gemeente.example", "https://wijkteam.gemeente.example"],
    ["POST", "localhost:3000", undefined],
    ["GET", "localhost:3000", "https://kwaad.example"],
  ])("VEILIG: %s naar %s van %s mag", (method, host, origin) => {
    expect(judgeAddress(method, { host, origin }, HOSTS)).toBeUndefined();
  });

  it.each([
    "kwaad.example",
    "localhost.kwaad.example",
    "127.0.0.1.kwaad.example:3000",
    "127.0.0.2",
    "0.0.0.0:3000",
    "localhost@kwaad.example",
    "kwaad.example/localhost",
    "kwaad.example#localhost",
    "wijkteam.gemeente.example.kwaad.example",
    "localhost:99999",
    "",
    undefined,
  ])("VEILIG: een verzoek aan host %j wordt geweigerd, ook als het alleen leest", (host) => {
    expect(judgeAddress("GET", { host }, HOSTS)).toBe("VreemdeHost");
  });

  it.each([
    ["POST", "https://kwaad.example"],
    ["PUT", "http://localhost:4000"],
    ["PATCH", "http://127.0.0.1:3000"],
    ["DELETE", "null"],
    ["POST", ""],
    ["QUERY", "https://kwaad.example"],
    ["POST", "http://localhost:3000.kwaad.example"],
  ])("VEILIG: %s vanaf %j naar localhost:3000 wordt geweigerd", (method, origin) => {
    expect(judgeAddress(method, { host: "localhost:3000", origin }, HOSTS)).toBe("VreemdeHerkomst");
  });

  it.each([
    ["cross-site", "VreemdeHerkomst"],
    ["same-site", "VreemdeHerkomst"],
    ["same-origin", undefined],
    ["none", undefined],
  ])("VEILIG: zonder Origin telt wat de browser over de herkomst zegt: %s", (site, verwacht) => {
    expect(judgeAddress("POST", { host: "localhost", "sec-fetch-site": site }, HOSTS)).toBe(verwacht);
  });
});
