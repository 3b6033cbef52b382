// ts-node's swc transpiler, asked once for each text of a file. A run loads some 500 files in each of its threads, and
// what was made of them last time is read faster than it is made anew. The name of an entry is a digest of all that the
// outcome depends on, so that none can be stale.
const { createHash, randomUUID } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const swc = require('ts-node/transpilers/swc');

const FOLDER = join(__dirname, '../../node_modules/.cache/transpiled');
const MAKERS = ['@swc/core', 'ts-node'].map((name) => require(`${name}/package.json`).version);

exports.create = (options) => {
  const settings = JSON.stringify([MAKERS, options.service.config.options, options.nodeModuleEmitKind]);
  let transpiler;
  return {
    transpile(text, { fileName }) {
      const digest = createHash('sha256')
        .update(JSON.stringify([settings, fileName, text]))
        .digest('hex');
      const entry = join(FOLDER, `${digest}.json`);
      const known = read(entry);
      if (known) return known;
      transpiler ??= swc.create(options);
      const made = transpiler.transpile(text, { fileName });
      write(entry, made);
      return made;
    },
  };
};

function read(entry) {
  try {
    return JSON.parse(readFileSync(entry, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Others may read or write the same entry at the same time, and whoever cannot keep one goes without. */
function write(entry, made) {
  try {
    mkdirSync(FOLDER, { recursive: true });
    const draft = `${entry}.${randomUUID()}`;
    writeFileSync(draft, JSON.stringify(made));
    renameSync(draft, entry);
  } catch {
    // Such as in a checkout that may only be read.
  }
}
