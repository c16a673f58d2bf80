import { XmlDocument } from "libxml2-wasm";

/** Canonical XML by libxml2, without comments and without the blanks that only lay the tags out. */
export const canoniek = (bytes: Uint8Array): string => {
  const document = XmlDocument.fromBuffer(bytes);
  try {
    return document.canonicalizeToString({ withComments: false }).replace(/>\s+</g, "><");
  } finally {
    document.dispose();
  }
};
