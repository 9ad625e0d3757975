import { expect } from 'chai';
import { strFromU8 } from 'fflate';
import { ByteWriter, cutUtf8 } from '../../../domain/exports/bytes.js';

describe('a writer of bytes', () => {
  it('grows in the middle of every kind of write', () => {
    const out = new ByteWriter(true, 1);
    out.uint8(1);
    out.uint16(2);
    out.int32(-3);
    out.uint64(4);
    out.float64(5.5);
    out.text('six');
    out.field('é', 4, 0x20);
    const bytes = out.take();
    const view = new DataView(bytes.buffer);
    expect([view.getUint8(0), view.getUint16(1, true), view.getInt32(3, true)]).to.deep.equal([1, 2, -3]);
    expect([view.getBigUint64(7, true), view.getFloat64(15, true)]).to.deep.equal([4n, 5.5]);
    expect(strFromU8(bytes.subarray(23))).to.equal('sixé  ');
    expect(out.position).to.equal(30);
  });

  it('cuts a text between two characters, never in one', () => {
    expect(strFromU8(cutUtf8('aé😀', 2))).to.equal('a');
    expect(strFromU8(cutUtf8('aé😀', 6))).to.equal('aé');
    expect(strFromU8(cutUtf8('aé😀', 7))).to.equal('aé😀');
  });
});
