import { execFileSync, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import type { TLSSocket } from "node:tls";
import { join } from "node:path";

import { ok } from "@wmo-kit/domain/result";
import { layerVerbinding, parseVerbinding, stelVraag } from "@wmo-kit/runtime";
import { Effect } from "effect";
import { describe, expect, it, onTestFinished } from "vitest";

import { tijdelijkeMap } from "./verkeer.js";

/** A certificate authority, a certificate of a server on this computer and one of a client, made for this test. */
const maakCertificaten = () => {
  const map = tijdelijkeMap();
  const ssl = (...wat: readonly string[]): void => void execFileSync("openssl", wat, { cwd: map, stdio: "ignore" });
  ssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-days", "1", "-subj", "/CN=Proef");
  writeFileSync(join(map, "server.ext"), "subjectAltName=IP:127.0.0.1\n");
  for (const wie of ["server", "client"]) {
    ssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", `${wie}.key`, "-out", `${wie}.csr`, "-subj", `/CN=${wie}`);
    ssl("x509", "-req", "-in", `${wie}.csr`, "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "1", "-out", `${wie}.pem`, ...(wie === "server" ? ["-extfile", "server.ext"] : []));
  }
  return (naam: string): string => readFileSync(join(map, naam), "utf8");
};

const heeftOpenssl = spawnSync("openssl", ["version"]).status === 0;

describe.skipIf(!heeftOpenssl)(`W-98.5: een verbinding met een certificaat${heeftOpenssl ? "" : " [overgeslagen: openssl ontbreekt]"}`, () => {
  it("W-98.5: met ons certificaat komt er antwoord; zonder, of bij een dienst die niet te vertrouwen is, niet", async () => {
    const pem = maakCertificaten();
    const server = createServer({ cert: pem("server.pem"), key: pem("server.key"), ca: pem("ca.pem"), requestCert: true, rejectUnauthorized: true }, (binnen, uit) => {
      const { subject } = (binnen.socket as TLSSocket).getPeerCertificate();
      uit.end(subject.CN);
    });
    onTestFinished(() => void server.close());
    await once(server.listen(0, "127.0.0.1"), "listening");
    const plek = server.address();
    const adres = `https://127.0.0.1:${typeof plek === "object" ? plek?.port : ""}/v1`;

    const vraag = (omgeving: Readonly<Record<string, string>>): Promise<unknown> => {
      const verbinding = parseVerbinding("BRP", { WMO_KIT_BRP_ADRES: adres, ...omgeving })._unsafeUnwrap();
      if (verbinding === null) throw new Error("there is an address");
      return Effect.runPromise(
        stelVraag({ ...verbinding, pogingen: 1 }, { pad: "/personen/zoekvragen", inhoud: "{}", lees: (tekst) => ok(tekst) }).pipe(Effect.provide(layerVerbinding(verbinding)), Effect.match({ onSuccess: (antwoord): unknown => antwoord, onFailure: (fout) => fout })),
      );
    };
    const bewijs = { WMO_KIT_BRP_CERTIFICAAT: pem("client.pem"), WMO_KIT_BRP_SLEUTEL: pem("client.key") };
    expect(await vraag({ ...bewijs, WMO_KIT_BRP_VERTROUWD: pem("ca.pem") })).toBe("client");
    expect(await vraag({ WMO_KIT_BRP_VERTROUWD: pem("ca.pem") })).toMatchObject({ _tag: "VraagMislukt", reden: "onbereikbaar" });
    expect(await vraag(bewijs)).toMatchObject({ _tag: "VraagMislukt", reden: "onbereikbaar" });
  });
});
