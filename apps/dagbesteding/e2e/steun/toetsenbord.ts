export { drukOp, kiesMetPijl, readFocus, tabNaar, typIn } from "@wmo-kit/tooling-testing/browser";
