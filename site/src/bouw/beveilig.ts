import { createHash } from "node:crypto";

const SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const STIJL = /\sstyle="([^"]*)"/g;
const STIJLBLAD = /<style[^>]*>([\s\S]*?)<\/style>/g;

const hash = (tekst: string): string => `'sha256-${createHash("sha256").update(tekst).digest("base64")}'`;

const hashes = (html: string, vorm: RegExp): string => [...new Set([...html.matchAll(vorm)].map(([, inhoud = ""]) => hash(inhoud)))].sort().join(" ");

/**
 * The security policy of a page: nothing from outside, no connection but to where the page came from, and only the inline scripts and
 * styles that were in it when it was built. WebAssembly is the search.
 */
export const makeBeleid = (html: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${hashes(html, SCRIPT)}`,
    `style-src 'self' 'unsafe-hashes' ${hashes(html, STIJL)} ${hashes(html, STIJLBLAD)}`.trim(),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** Puts the policy in the page, before anything that it is about. */
export const beveilig = (html: string): string => html.replace("<head>", `<head><meta http-equiv="Content-Security-Policy" content="${makeBeleid(html)}">`);
