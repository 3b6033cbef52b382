import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDeviceClock } from './device-clock';

const HOUR = 3_600_000;

test('the time a device sees moves by what was asked', () => {
  const { advance, now, Date: DeviceDate } = createDeviceClock();
  const before = Date.now();
  advance(3600);
  for (const seen of [now(), DeviceDate.now(), new DeviceDate().getTime()]) {
    assert.ok(seen - before >= HOUR && seen - before < HOUR + 60_000);
  }
});

test('a given date is not moved, and is a Date like any other', () => {
  const { advance, Date: DeviceDate } = createDeviceClock();
  advance(3600);
  const given = new DeviceDate(0);
  assert.equal(given.getTime(), 0);
  assert.ok(given instanceof Date && given instanceof DeviceDate);
  assert.equal(DeviceDate.UTC(1970, 0, 1), 0);
  class Own extends DeviceDate {}
  assert.ok(new Own() instanceof Own);
});
