import { decodeWmo301, encodeWmo301 } from "../src/index.js";
import { fixture } from "./voorbeelden.js";

const stop = (): never => {
  throw new Error("the fixture is not a WMO301 with two assignments");
};

/** A toewijzingsbericht with many assignments, made from the full fixture. */
export const makeGrootBericht = (aantal: number): Uint8Array => {
  const bericht = decodeWmo301(fixture("wmo301-volledig.xml")).match((gelezen) => gelezen, stop);
  const [specifiek = stop(), generiek = stop()] = bericht.client.toegewezenProducten;
  const toegewezenProducten = Array.from({ length: aantal }, (_, i) => ({ ...(i % 4 === 3 ? generiek : specifiek), toewijzingNummer: 100_000 + i }));
  return encodeWmo301({ ...bericht, client: { ...bericht.client, toegewezenProducten } }).match((bytes) => bytes, stop);
};
