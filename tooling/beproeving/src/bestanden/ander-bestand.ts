import { deflateRawSync, gzipSync } from "node:zlib";

import type { Toeval } from "../toeval.js";

const MEGA = 1_048_576;

/** One file in a ZIP, without a checksum that fits: readers that trust it are caught. */
const zip = (naam: string, inhoud: Uint8Array): Buffer => {
  const [naamBytes, data] = [Buffer.from(naam), deflateRawSync(inhoud)];
  const kop = Buffer.alloc(30);
  kop.writeUInt32LE(0x04034b50, 0);
  kop.writeUInt16LE(20, 4);
  kop.writeUInt16LE(8, 8);
  kop.writeUInt32LE(data.length, 18);
  kop.writeUInt32LE(inhoud.length, 22);
  kop.writeUInt16LE(naamBytes.length, 26);
  const midden = Buffer.alloc(46);
  midden.writeUInt32LE(0x02014b50, 0);
  kop.copy(midden, 6, 4, 30);
  const einde = Buffer.alloc(22);
  einde.writeUInt32LE(0x06054b50, 0);
  einde.writeUInt16LE(1, 8);
  einde.writeUInt16LE(1, 10);
  einde.writeUInt32LE(midden.length + naamBytes.length, 12);
  einde.writeUInt32LE(kop.length + naamBytes.length + data.length, 16);
  return Buffer.concat([kop, naamBytes, data, midden, naamBytes, einde]);
};

/** Files of another kind than asked: each of them something that a person drags into the wrong field, or an attacker on purpose. */
const SOORTEN: readonly [(toeval: Toeval) => Buffer, ...((toeval: Toeval) => Buffer)[]] = [
  () => Buffer.alloc(0),
  (toeval) => Buffer.from(toeval.bytes(1 + toeval.getal(4_096))),
  () => zip("xl/workbook.xml", Buffer.alloc(4 * MEGA, 0x20)),
  () => zip("../../../../tmp/uitgebroken", Buffer.from("x")),
  () => gzipSync(Buffer.alloc(8 * MEGA, 0x20)),
  (toeval) => Buffer.from(`Bsn;Naam\n${"=HYPERLINK(\"http://x\");'a;\"\n".repeat(1 + toeval.getal(500))}`),
  (toeval) => Buffer.from(`${"[".repeat(1 + toeval.getal(50_000))}`),
  (toeval) => Buffer.from(`{"a":${"{\"a\":".repeat(toeval.getal(5_000))}1`),
  (toeval) => Buffer.from("<a>".repeat(1 + toeval.getal(50_000))),
  () => Buffer.from("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<< /JS (app.alert(1)) >>"),
  () => Buffer.from("<html><script>alert(1)</script></html>"),
  (toeval) => Buffer.from(`<?xml version="1.0"?>${"\n".repeat(toeval.getal(100_000))}`),
  () => Buffer.from('<?xml version="1.0"?><?xml-stylesheet href="http://x"?><a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="/etc/passwd"/></a>'),
];

/** A file that is no message at all. */
export const makeAnderBestand = (toeval: Toeval): Buffer => toeval.kies(SOORTEN)(toeval);

/** A file just over the largest that may be sent. @source iWmo 3.2, OP179 */
export const makeTeGroot = (begin: Uint8Array): Buffer => Buffer.concat([begin, Buffer.alloc(25 * MEGA + 1 - begin.length, 0x20)]);
