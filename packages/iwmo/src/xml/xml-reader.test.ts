import { describe, expect, it } from "vitest";

import { encodeUtf8 } from "./utf8.js";
import type { Vormfout } from "./xml-fout.js";
import { readNext } from "./read-next.js";
import { createXmlReader, type XmlReader } from "./xml-reader.js";

const lees = (xml: string | Uint8Array): { readonly gebeurtenissen: readonly string[]; readonly reader: XmlReader } => {
  const reader = createXmlReader(typeof xml === "string" ? encodeUtf8(xml) : xml);
  const gebeurtenissen: string[] = [];
  for (;;) {
    const gebeurtenis = readNext(reader);
    const inhoud = { begin: reader.lokaal, tekst: JSON.stringify(reader.tekst), cdata: JSON.stringify(reader.tekst), einde: "", slot: "", fout: "" };
    gebeurtenissen.push(`${gebeurtenis} ${inhoud[gebeurtenis]}`.trim());
    if (gebeurtenis === "slot" || gebeurtenis === "fout") return { gebeurtenissen, reader };
  }
};

const fout = (xml: string | Uint8Array): string => {
  const { reader } = lees(xml);
  return reader.fout?._tag === "NietWelgevormd" ? reader.fout.fout : (reader.fout?._tag ?? "geen");
};

describe("XML lezen", () => {
  it("XML 2.4: tekst, verwijzingen, CDATA, commentaar en instructies geven samen de tekst", () => {
    expect(lees("<a>x&lt;&#65;&#x1F600;<!-- c --><![CDATA[<y>]]><?p i?>z</a>").gebeurtenissen).toEqual([
      "begin a", 'tekst "x<A😀"', 'cdata "<y>"', 'tekst "z"', "einde", "slot",
    ]); // prettier-ignore
  });

  it("XML 2.11: CR en CRLF worden LF, een verwijzing naar CR blijft CR", () => {
    expect(lees("<a>1\r\n2\r3&#13;4</a>").gebeurtenissen[1]).toBe(String.raw`tekst "1\n2\n3\r4"`);
  });

  it("XML 3.3.3: witruimte in een attribuut wordt een spatie, een verwijzing niet", () => {
    const reader = createXmlReader(encodeUtf8('<a b="1\t2\n3&#10;4"/>'));
    readNext(reader);
    expect(reader.attributen).toEqual([{ naamruimte: "", lokaal: "b", waarde: "1 2 3\n4" }]);
  });

  it("XML NS 5: een prefix geldt voor het element zelf en alles erin, en kan binnenin iets anders betekenen", () => {
    const reader = createXmlReader(encodeUtf8('<p:a xmlns:p="urn:1"><p:b xmlns:p="urn:2"/><p:c/><d xmlns="urn:3"><e/></d></p:a>'));
    const gelezen: string[] = [];
    for (let gebeurtenis = readNext(reader); gebeurtenis !== "slot"; gebeurtenis = readNext(reader))
      if (gebeurtenis === "begin") gelezen.push(`${reader.lokaal} ${reader.naamruimte}`);
    expect(gelezen).toEqual(["a urn:1", "b urn:2", "c urn:1", "d urn:3", "e urn:3"]);
  });

  it("regel en kolom tellen tekens, niet bytes", () => {
    const reader = createXmlReader(encodeUtf8('<a>\n\té😀<b x="1"\n/></a>'));
    for (let i = 0; i < 3; i += 1) readNext(reader);
    expect([reader.lokaal, reader.beginregel, reader.beginkolom]).toEqual(["b", 2, 4]);
  });

  it("regel en kolom tellen tekens ook in de namen van begin- en eindtags", () => {
    const reader = createXmlReader(encodeUtf8('<é:a xmlns:é="urn:1"><é:漢></é:漢><é:😀/></é:a\n></é:a>'));
    const kolommen: number[] = [];
    for (let gebeurtenis = readNext(reader); gebeurtenis !== "fout"; gebeurtenis = readNext(reader)) kolommen.push(reader.beginkolom);
    expect(kolommen).toEqual([1, 22, 22, 33, 33, 33]);
    expect([reader.foutregel, reader.foutkolom]).toEqual([2, 2]);
  });

  it.each<readonly [string, Vormfout]>([
    ["", "leeg"], [" \n", "onaf"], ["<a>", "onaf"], ["<a", "onaf"], ["<a>tekst", "onaf"], ["<a><!-- ", "onaf"], ["<a><![CDATA[", "onaf"],
    ["<a>\u0001</a>", "teken"], ["<a>\ufffe</a>", "teken"], ["<a>\ud800</a>", "teken"], ["<a b='\u0002'/>", "teken"],
    ["<a></b>", "eindtag"], ["<a></a b='1'>", "eindtag"], ["<p:a xmlns:p='urn:1' xmlns:q='urn:1'></q:a>", "eindtag"],
    ["< a/>", "naam"], ["<1/>", "naam"], ["<a>x<</a>", "naam"], ["<a / >", "tag"], ["tekst", "tag"], ["<a b='1'c='2'/>", "tag"], ["<a><!x></a>", "tag"],
    ["<a b/>", "attribuut"], ["<a b=1/>", "attribuut"], ["<a b='<'/>", "attribuut"], ["<a b='1' b='2'/>", "attribuutDubbel"], ["<a xmlns:p='urn:1' xmlns:p='urn:2'/>", "attribuutDubbel"],
    ["<a>&</a>", "verwijzing"], ["<a>&amp</a>", "verwijzing"], ["<a>&nope;</a>", "verwijzing"], ["<a>&#0;</a>", "verwijzing"], ["<a>&#xD800;</a>", "verwijzing"],
    ["<a>&#x110000;</a>", "verwijzing"], ["<a>&#;</a>", "verwijzing"], ["<a>&#X41;</a>", "verwijzing"], ["<a>&#99999999999999999999;</a>", "verwijzing"],
    ["<a>]]></a>", "cdataEinde"], ["<a><!-- -- --></a>", "commentaar"], ["<a><!-- ---></a>", "commentaar"],
    ["<a><?xml version='1.0'?></a>", "instructie"], ["<a><?XML x?></a>", "instructie"], ["<a><?p='1'?></a>", "instructie"],
    ["<?xml?><a/>", "instructie"], ["<?xml encoding='UTF-8'?><a/>", "declaratie"], ["<?xml version='2.0'?><a/>", "declaratie"], ["<?xml version='1.0' standalone='maybe'?><a/>", "declaratie"],
    ["<?xml version='1.0'encoding='UTF-8'?><a/>", "declaratie"], ["<?xml version='1.0' standalone='no' encoding='UTF-8'?><a/>", "declaratie"], [" <?xml version='1.0'?><a/>", "instructie"],
    ["<p:a/>", "naamruimte"], ["<a p:b='1'/>", "naamruimte"], ["<:a/>", "naamruimte"], ["<a:/>", "naamruimte"], ["<a:b:c xmlns:a='urn:1'/>", "naamruimte"],
    ["<a xmlns:p=''/>", "naamruimte"], ["<a xmlns:xml='urn:1'/>", "naamruimte"], ["<a xmlns:xmlns='urn:1'/>", "naamruimte"], ["<a xmlns:p='http://www.w3.org/2000/xmlns/'/>", "naamruimte"],
    ["<a xmlns='http://www.w3.org/XML/1998/namespace'/>", "naamruimte"], ["<a xmlns:p='urn:1' xmlns:q='urn:1' p:b='1' q:b='1'/>", "naamruimte"], ["<a><?p:i x?></a>", "naamruimte"],
    ["<a/><b/>", "naEinde"], ["<a/>x", "naEinde"], ["<a/>&#32;", "naEinde"], ["<a/><![CDATA[]]>", "naEinde"], ["<a/></a>", "naEinde"],
  ])("XML: %j is geen XML (%s)", (xml, verwacht) => {
    expect(fout(xml)).toBe(verwacht);
  }); // prettier-ignore

  it.each<readonly [string, readonly number[], string]>([
    ["vervolgbyte zonder begin", [0x80], "utf8"],
    ["te lange spelling van NUL", [0xc0, 0x80], "utf8"],
    ["te lange spelling in drie bytes", [0xe0, 0x80, 0xaf], "utf8"],
    ["te lange spelling in vier bytes", [0xf0, 0x80, 0x80, 0xaf], "utf8"],
    ["half paar", [0xed, 0xa0, 0x80], "teken"],
    ["boven U+10FFFF", [0xf4, 0x90, 0x80, 0x80], "teken"],
    ["vijf bytes", [0xf8, 0x88, 0x80, 0x80, 0x80], "utf8"],
    ["afgebroken teken", [0xe2, 0x82], "utf8"],
    ["Latin-1", [0xe9], "utf8"],
  ])("OP192: %s is geen UTF-8", (_, bytes, verwacht) => {
    expect(fout(Uint8Array.from([0x3c, 0x61, 0x3e, ...bytes, 0x3c, 0x2f, 0x61, 0x3e]))).toBe(verwacht);
  });

  it.each([
    ["<a/>", '<a xmlns:xml="http://www.w3.org/XML/1998/namespace"/>', "<é:a xmlns:é='urn:1'/>", "<?xml version='1.1' encoding='utf8' standalone='yes' ?>\n<!-- c --><?p?><a/> <!-- c -->", "<a b = '1'\n c=\"2\" ></a\n>"],
  ].flat())("XML: %j is goed", (xml) => {
    expect(fout(xml)).toBe("geen");
  }); // prettier-ignore

  it("XML 2.8: een DTD wordt geweigerd voordat er iets van gelezen is", () => {
    expect(fout('<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>')).toBe("DtdGeweigerd");
    expect(fout('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>')).toBe("DtdGeweigerd");
  });

  it("OP192: UTF-16 en een andere genoemde codering worden geweigerd", () => {
    expect(fout(Uint8Array.from([0xff, 0xfe, 0x3c, 0]))).toBe("CoderingOnjuist");
    expect(fout(Uint8Array.from([0xfe, 0xff, 0, 0x3c]))).toBe("CoderingOnjuist");
    expect(fout("<?xml version='1.0' encoding='ISO-8859-1'?><a/>")).toBe("CoderingOnjuist");
  });
});
