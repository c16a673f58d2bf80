export { BijOpslagPlek, metOpslag, type BijOpslag } from "./verkeer/bij-opslag.js";
export { inOpslag } from "./verkeer/in-opslag.js";
export { noteerInAudit, type Berichtspoor } from "./verkeer/noteer-in-audit.js";
export { makeStoreMetUitbak, type ToUitbericht } from "./verkeer/store-met-uitbak.js";
