import { expect } from 'chai';
import fc from 'fast-check';
import { deviceClock, uuidFrom } from '../../../components/study/clock-service.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;

describe('the clock of a device', () => {
  it('tells the moment in UTC, to the millisecond', () => {
    expect(deviceClock.now()).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u);
  });

  it('gives every record an id of its own', () => {
    const ids = Array.from({ length: 1000 }, () => deviceClock.newId());
    expect(new Set(ids).size).to.equal(1000);
    for (const id of ids) expect(id).to.match(UUID);
  });

  it('gives ids on plain http too, where randomUUID does not exist', () => {
    const own = Object.getOwnPropertyDescriptor(crypto, 'randomUUID');
    Object.defineProperty(crypto, 'randomUUID', { configurable: true, value: undefined });
    try {
      expect(deviceClock.newId()).to.match(UUID);
    } finally {
      if (own) Object.defineProperty(crypto, 'randomUUID', own);
      else Reflect.deleteProperty(crypto, 'randomUUID');
    }
  });

  it('makes a version 4 UUID of any 16 bytes, and another one of other bytes', () =>
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        expect(uuidFrom(bytes)).to.match(UUID);
        const other = bytes.slice();
        other[0] = (other[0] ?? 0) ^ 1;
        expect(uuidFrom(other)).not.to.equal(uuidFrom(bytes));
      }),
    ));
});
