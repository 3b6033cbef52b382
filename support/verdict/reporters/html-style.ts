/** The HTML report's style sheet: system fonts, light and dark, nothing told by colour alone. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --ok: light-dark(#176639, #6fd08f); --bad: light-dark(#a3182b, #ff8d99); --doubt: light-dark(#7a4f00, #f0bf62); --line: light-dark(#d8d8d2, #3c3f45); }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: anywhere; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
h3 { margin: 0 0 .25rem; font-size: 1.05rem; }
article { padding: 1rem 0; border-bottom: 1px solid var(--line); }
ul, ol { padding-left: 1.5rem; }
.wide { overflow-x: auto; overflow-wrap: normal; }
table { border-collapse: collapse; }
th, td { padding: .3rem .8rem; border: 1px solid var(--line); text-align: left; }
td { text-align: right; font-variant-numeric: tabular-nums; }
pre { overflow-x: auto; padding: .6rem; border: 1px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; }
details { margin: .3rem 0 .3rem 1rem; }
.meta, small { font-size: .85rem; opacity: .8; }
@media (max-width: 30rem) { main { padding: 1rem; } details { margin-left: .3rem; } }
.exit, .mutant { font-weight: 600; }
.exit-0, .conforms, .passed { color: var(--ok); }
.exit-1, .exit-3, .deviates, .failure, .failed, .error { color: var(--bad); }
.exit-2, .cannot-tell, .known-deviation, .untested, .warning, .undefined, .ambiguous, .pending { color: var(--doubt); }
.verdict { font-weight: 600; }
`;
