import { writeSync } from "node:fs";

import { Result } from "@wmo-kit/domain/result";

/** The code the system gives a failure, such as ENOENT; empty when it gives none. */
export const codeVan = (fout: unknown): string => {
  const { code }: { readonly code?: unknown } = Object(fout);
  return typeof code === "string" ? code : "";
};

const tryWrite = Result.fromThrowable((descriptor: number, bytes: Uint8Array) => writeSync(descriptor, bytes), codeVan);

/** @unit milliseconds */
const WACHT = 5;
const wait = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WACHT);

/** Writes all of it before going on, also when a pipe is full for a while; false when nobody reads any more. */
export const writeAll = (descriptor: number, uitvoer: Uint8Array | string): boolean => {
  const bytes = typeof uitvoer === "string" ? Buffer.from(uitvoer) : uitvoer;
  for (let begin = 0; begin < bytes.length; ) {
    const geschreven = tryWrite(descriptor, bytes.subarray(begin));
    if (geschreven.isOk()) begin += geschreven.value;
    else if (geschreven.error === "EAGAIN") wait();
    else return false;
  }
  return true;
};
