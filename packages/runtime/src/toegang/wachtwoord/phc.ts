import type { Argon2instelling } from "./argon2.table.js";

/** A stored password: the work, the salt and the mark. */
export interface OpgeslagenWachtwoord {
  readonly instelling: Argon2instelling;
  readonly zout: Buffer;
  readonly kenmerk: Buffer;
}

const VORM = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{16,128})$/;

const toBase64 = (bytes: Buffer): string => bytes.toString("base64").replaceAll("=", "");

/** A stored password as text. @source PHC string format; RFC 9106 */
export const writePhc = ({ instelling: { geheugenInKiB, rondes, parallel }, zout, kenmerk }: OpgeslagenWachtwoord): string =>
  `$argon2id$v=19$m=${geheugenInKiB},t=${rondes},p=${parallel}$${toBase64(zout)}$${toBase64(kenmerk)}`;

/** Reads a stored password; undefined when the text is not one. */
export const readPhc = (tekst: string): OpgeslagenWachtwoord | undefined => {
  const [, m, t, p, zout = "", kenmerk = ""] = VORM.exec(tekst) ?? [];
  if (m === undefined) return undefined;
  return {
    instelling: { geheugenInKiB: Number(m), rondes: Number(t), parallel: Number(p) },
    zout: Buffer.from(zout, "base64"),
    kenmerk: Buffer.from(kenmerk, "base64"),
  };
};
