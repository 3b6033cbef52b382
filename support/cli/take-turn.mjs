import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** Longer than any turn takes. A holder on another machine, or in another container, cannot be asked whether it lives. */
const LONGEST_TURN_MS = 15 * 60_000;
const PAUSE_MS = 200;

/**
 * Waits until no other process holds the turn that a file stands for, and takes it. A holder that died has left it.
 * Where the file cannot be written there is nothing to take turns about: whatever follows says why it cannot write.
 *
 * @param {string} file made and removed here
 * @param {(holder: string) => void} onWait told once of a process that has the turn
 * @returns {() => void} gives the turn back
 */
export function takeTurn(file, onWait) {
  let hasWaited = false;
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      process.once('exit', giveBack);
      return giveBack;
    } catch (error) {
      if (error.code !== 'EEXIST') return () => {};
    }
    const holder = holderOf(file);
    if (holder !== undefined && isOver(file, holder)) takeAway(file, holder);
    else {
      if (holder && !hasWaited) onWait(holder);
      hasWaited ||= Boolean(holder);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }

  function giveBack() {
    process.removeListener('exit', giveBack);
    if (holderOf(file) === String(process.pid)) rmSync(file, { force: true });
  }
}

/** Empty while its maker has not yet written to it; undefined once it is gone. */
function holderOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function isOver(file, holder) {
  const since = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  if (Date.now() - since > LONGEST_TURN_MS) return true;
  if (holder === '') return false;
  try {
    process.kill(Number(holder), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** By a move rather than by removing it: of several that wait only one has it then, and sees whether it was the dead one's. */
function takeAway(file, holder) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (holderOf(aside) === holder) rmSync(aside, { force: true });
  // Somebody was quicker, and took the turn between the look and the move.
  else renameSync(aside, file);
}
