export { describeCodering, describeVormfout } from "../describe-xml-fout.js";
export { escapeInhoud } from "../ggk/escape.js";
export { openReader } from "../schema/lezer.js";
export { skipElement } from "../schema/skip-element.js";
export { isSchrijfbaar } from "../schema/schrijf-waarde.js";
export type { NaamruimteAttribuut } from "./namespaces.js";
export { readNext } from "./read-next.js";
export type { CoderingOnjuist, DtdGeweigerd, NietWelgevormd, Vormfout, XmlFout } from "./xml-fout.js";
export type { XmlReader } from "./xml-reader.js";
