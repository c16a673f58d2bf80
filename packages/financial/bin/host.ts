import { readFile, stat } from "node:fs/promises";

import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { BestandFailure } from "../src/cli/errors.js";
import type { Host } from "../src/cli/host.js";
import { codeVan, writeAll } from "./schrijf.js";

const LEESFOUT: ReadonlyMap<string, BestandFailure["_tag"]> = new Map([
  ["ENOENT", "BestandBestaatNiet"],
  ["ENOTDIR", "BestandBestaatNiet"],
  ["EISDIR", "BestandIsMap"],
]);

const leesfout = (bestand: string, fout: unknown): BestandFailure => ({ _tag: LEESFOUT.get(codeVan(fout)) ?? "BestandOnleesbaar", bestand });

const leesInvoer = async (meeste: number): Promise<Uint8Array | null> => {
  const delen: Uint8Array[] = [];
  let lengte = 0;
  for await (const deel of process.stdin) {
    const bytes = deel instanceof Uint8Array ? deel : Buffer.from(String(deel));
    lengte += bytes.length;
    if (lengte > meeste) return null;
    delen.push(bytes);
  }
  return Buffer.concat(delen);
};

const leesBestand = async (bestand: string, meeste: number): Promise<Result<Uint8Array, BestandFailure>> => {
  const teGroot: BestandFailure = { _tag: "BestandTeGroot", bestand };
  if (bestand === "-") {
    const bytes = await leesInvoer(meeste);
    return bytes === null ? err(teGroot) : ok(bytes);
  }
  if ((await stat(bestand)).size > meeste) return err(teGroot);
  return ok(await readFile(bestand));
};

/** Files and streams of Node. */
export const host: Host = {
  read: (bestand, meeste) => leesBestand(bestand, meeste).catch((fout: unknown) => err(leesfout(bestand, fout))),
  tekstVan: (bytes) => {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return undefined;
    }
  },
  out: (uitvoer) => {
    if (!writeAll(1, uitvoer)) process.exit(2);
  },
  err: (regel) => {
    if (!writeAll(2, `${regel}\n`)) process.exit(2);
  },
};
