/** The look of the elements. A host page themes them with the `--wmo-*` properties; what it leaves out is calm and readable. */
export const STIJL = `
:host { display: block; color: var(--wmo-kleur-tekst, #1b1b1f); background: var(--wmo-kleur-achtergrond, #fff); font-family: var(--wmo-letter, inherit); font-size: var(--wmo-lettergrootte, 1rem); line-height: 1.5; container-type: inline-size; }
:host([hidden]) { display: none; }
*, ::before, ::after { box-sizing: border-box; }
ul, ol { margin: 0; padding: 0; list-style: none; }
p, h2, h3 { margin: 0; }
h2, h3 { font: inherit; font-weight: 700; }
h2 { font-size: 1.25em; }
.lijst, .dagdeel__mensen { display: grid; border: 1px solid var(--wmo-kleur-lijn, #c8c8cf); border-radius: var(--wmo-hoek, 8px); overflow: hidden; }
.lijst > li, .dagdeel__mensen > li { display: grid; gap: .5em; padding: 1em; }
.lijst > li + li, .dagdeel__mensen > li + li { border-block-start: 1px solid var(--wmo-kleur-lijn, #c8c8cf); }
.dagdeel, .elementen { display: grid; gap: 1em; }
.dagdeel__kop, .aanwezig__wie, .regel { display: flex; flex-wrap: wrap; gap: .25em 1em; align-items: center; justify-content: space-between; }
.wat { font-weight: 700; }
.bijzaak, .aanwezig__bijzonderheid { color: var(--wmo-kleur-bijzaak, #55555d); }
.icoon { inline-size: 1.25em; block-size: 1.25em; flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.standmerk { display: inline-flex; gap: .375em; align-items: center; border: 1px solid currentColor; border-radius: var(--wmo-hoek, 8px); padding: .125em .625em; font-weight: 600; }
.standmerk--goed, .aanwezig__keuze--goed { --toon: var(--wmo-kleur-goed, #0b6b2e); }
.standmerk--info { --toon: var(--wmo-kleur-accent, #0b4f9e); }
.standmerk--let-op, .aanwezig__keuze--let-op { --toon: var(--wmo-kleur-let-op, #7a4a00); }
.standmerk--te-laat { --toon: var(--wmo-kleur-fout, #a3121f); }
.standmerk--rustig, .aanwezig__keuze--rustig { --toon: var(--wmo-kleur-bijzaak, #55555d); }
.standmerk { color: var(--toon); }
.aanwezig__keuzes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr)); gap: .5em; }
.aanwezig__keuze { position: relative; display: flex; gap: .5em; align-items: center; justify-content: center; min-block-size: 3rem; border: 2px solid var(--wmo-kleur-rand, #6f6f78); border-radius: var(--wmo-hoek, 8px); padding: .5em; cursor: pointer; }
.aanwezig__keuze input { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; margin: 0; opacity: 0; cursor: pointer; }
.aanwezig__keuze:has(:checked) { border-color: var(--toon); background: var(--toon); color: var(--wmo-kleur-achtergrond, #fff); font-weight: 700; }
.aanwezig__keuze:has(:focus-visible), button:focus-visible, summary:focus-visible { outline: 3px solid var(--wmo-kleur-focus, #0b4f9e); outline-offset: 2px; }
.aanwezig__uitleg:empty { display: none; }
.aanwezig__onderweg { display: inline-flex; margin-inline-start: .375em; vertical-align: text-bottom; color: var(--wmo-kleur-accent, #0b4f9e); }
.aanwezig__waarschuwing { display: flex; gap: .375em; color: var(--wmo-kleur-let-op, #7a4a00); }
button { min-block-size: 2.75rem; border: 2px solid var(--wmo-kleur-accent, #0b4f9e); border-radius: var(--wmo-hoek, 8px); background: transparent; padding: .25em 1em; color: var(--wmo-kleur-accent, #0b4f9e); font: inherit; cursor: pointer; }
summary { padding-block: .625em; color: var(--wmo-kleur-accent, #0b4f9e); text-decoration: underline; cursor: pointer; }
.waarom ol { display: grid; gap: .25em; padding-inline-start: 1.5em; list-style: decimal; }
.waarom__inhoud { display: grid; gap: .5em; }
.utrecht-alert { display: flex; gap: .75em; border: 2px solid var(--wmo-kleur-fout, #a3121f); border-radius: var(--wmo-hoek, 8px); padding: 1em; }
.utrecht-alert__message { display: grid; gap: .75em; justify-items: start; }
.alleen-horen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@container (max-width: 30rem) { .regel { display: grid; justify-items: start; } }
@media (forced-colors: active) { .aanwezig__keuze:has(:checked) { outline: 3px solid SelectedItem; } }
`;
