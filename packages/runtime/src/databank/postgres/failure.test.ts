import { Cause, Effect, Exit } from "effect";
import { describe, expect, it } from "vitest";

import { OPSLAGOORZAKEN } from "../errors.js";
import { attempt, classify } from "./failure.js";
import { numberPlaceholders } from "./placeholders.js";
import { requireTls } from "./require-tls.js";
import { makeStatementNames } from "./statement-names.js";

const server = (code: string): Error => Object.assign(new Error("tekst met 999900006"), { code, severity: "ERROR", detail: "Key (x)=(999900006)", table: "t", constraint: "t_pkey" });

describe("PostgreSQL: wat ging er mis", () => {
  // PostgreSQL, appendix A: error codes
  it.each([
    ["40001", "botsing"],
    ["40P01", "botsing"],
    ["53100", "vol"],
    ["53300", "te-druk"],
    ["53200", "te-druk"],
    ["57014", "te-druk"],
    ["25006", "alleen-lezen"],
    ["25P03", "verbinding"],
    ["28P01", "geen-toegang"],
    ["3D000", "geen-toegang"],
    ["42501", "geen-toegang"],
    ["57P01", "verbinding"],
    ["57P03", "verbinding"],
    ["08006", "verbinding"],
    ["XX001", "beschadigd"],
    ["XX000", "onbekend"],
    ["58030", "onbekend"],
  ])("OPSLAG: code %s heet %s", (code, oorzaak) => {
    expect(OPSLAGOORZAKEN).toContain(oorzaak);
    expect(classify(server(code))).toEqual({ _tag: "OpslagMislukt", oorzaak, code: `PostgreSQL ${code}` });
  });

  it.each(["23505", "42601", "42P01", "22P02", "54000", "25P02"])("PRIVACY: code %s is een fout van het programma, zonder waarden in de tekst", async (code) => {
    const exit = await Effect.runPromiseExit(attempt(() => Promise.reject(server(code))));
    expect(Exit.hasDies(exit)).toBe(true);
    const tekst = Exit.isFailure(exit) ? Cause.pretty(exit.cause) : "";
    expect(tekst).toContain(`PostgreSQL ${code} t t_pkey`);
    expect(tekst).not.toContain("999900006");
  });

  it.each([
    ["een server die niet luistert", Object.assign(new Error("connect"), { code: "ECONNREFUSED" }), "verbinding", "ECONNREFUSED"],
    ["een certificaat dat niet klopt", Object.assign(new Error("cert"), { code: "SELF_SIGNED_CERT_IN_CHAIN" }), "verbinding", "SELF_SIGNED_CERT_IN_CHAIN"],
    ["een verbinding die wegvalt", new Error("Connection terminated unexpectedly"), "verbinding", "VERBROKEN"],
    ["een wachtwoord dat ontbreekt", new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string"), "geen-toegang", "WACHTWOORD"],
  ])("OPSLAG: %s", (_, fout, oorzaak, code) => {
    expect(classify(fout)).toEqual({ _tag: "OpslagMislukt", oorzaak, code });
  });
});

describe("PostgreSQL: SQL en adres", () => {
  it.each([
    ["SELECT ?, ?", "SELECT $1, $2"],
    ["SELECT '?', ?, 'it''s ?', \"a?\" -- ?\n, ?", "SELECT '?', $1, 'it''s ?', \"a?\" -- ?\n, $2"],
    ["SELECT /* ? */ ?", "SELECT /* ? */ $1"],
    ["SELECT 1", "SELECT 1"],
  ])("OPSLAG: %j krijgt genummerde plaatsen", (sql, verwacht) => {
    expect(numberPlaceholders(sql)).toBe(verwacht);
  });

  it("OPSLAG: een opdracht houdt haar naam, en boven het maximum krijgt een nieuwe er geen", () => {
    const name = makeStatementNames(2);
    expect([name("a ?"), name("b"), name("c"), name("a ?")]).toEqual([
      { text: "a $1", name: "wmo_kit_1" },
      { text: "b", name: "wmo_kit_2" },
      { text: "c" },
      { text: "a $1", name: "wmo_kit_1" },
    ]);
  });

  it.each([
    ["postgresql://a:b@db.example/x", "verify-full"],
    ["postgresql://a:b@db.example/x?sslmode=require", "verify-full"],
    ["postgresql://a:b@db.example/x?sslmode=disable", "disable"],
    ["postgresql://a:b@db.example/x?sslmode=no-verify", "no-verify"],
    ["postgresql://a:b@localhost/x", null],
    ["postgresql://a:b@[::1]:5432/x", null],
    ["postgresql:///x?host=/run/postgresql", null],
    ["postgresql://localhost.example/x", "verify-full"],
  ])("VEILIG: %s gaat met sslmode %s", (adres, modus) => {
    expect(new URL(requireTls(adres)).searchParams.get("sslmode")).toBe(modus);
  });
});
