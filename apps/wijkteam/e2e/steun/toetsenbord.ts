export { drukOp, kiesMetPijl, readFocus, typIn } from "@wmo-kit/tooling-testing/browser";
