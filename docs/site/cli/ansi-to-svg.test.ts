import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createColors } from 'picocolors';
import { ansiToSvg } from './ansi-to-svg';

const { red, bold, dim } = createColors(true);

test('what is coloured, bold or dim is so in the picture, and nothing after it', () => {
  const svg = ansiToSvg(
    `one ${red('two')} three\n${bold(`four ${red('five')}`)} six ${dim('seven')}`,
    'a run',
  );
  assert.match(svg, /<text [^>]*>one <tspan class="r">two<\/tspan> three<\/text>/);
  assert.match(
    svg,
    /<tspan class="b">four <\/tspan><tspan class="b r">five<\/tspan> six <tspan class="d">seven/,
  );
  assert.ok(!svg.includes('\u001B'));
});

test('markup in a text stays text', () => {
  assert.match(ansiToSvg('a < b & "c"', '<x>'), />a &lt; b &amp; &quot;c&quot;</);
  assert.match(ansiToSvg('a', '<x>'), /aria-label="&lt;x&gt;"/);
});

test('the picture is as wide as the longest line and as high as there are lines', () => {
  const sizeOf = (svg: string) => /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.slice(1).map(Number) ?? [];
  const [narrow = 0, low = 0] = sizeOf(ansiToSvg('x', ''));
  const [wide = 0, high = 0] = sizeOf(ansiToSvg(`${red('x'.repeat(100))}\nx\nx`, ''));
  assert.ok(wide > narrow + 700 && high > low);
});
