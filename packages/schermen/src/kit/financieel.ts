export { Jaarrekeningpagina } from "./financieel/jaarrekeningpagina.js";
export { Netwerkpagina } from "./financieel/netwerkpagina.js";
export { Toetsregel } from "./financieel/toetsregel.js";
