import "@wmo-kit/schermen/stijl.css";

import { render } from "preact";

import { App } from "./app.js";

const plaats = document.getElementById("app");
if (plaats !== null) render(<App />, plaats);
