import { defineElementen } from "./define-elementen.js";

defineElementen();
