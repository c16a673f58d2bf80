import { createHash } from "node:crypto";

/** SHA-256 of bytes, as hexadecimal text: what makes one file the same as another. */
export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
