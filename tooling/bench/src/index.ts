export { meetOmBeurten } from "./meet-om-beurten.js";
export { makeVerslag } from "./report.js";
