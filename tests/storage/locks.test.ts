import { expect } from 'chai';
import { KitError } from '../../domain/failure.js';
import { PageLocks } from '../../storage/page-locks.js';
import { SpokenLocks } from '../../storage/spoken-locks.js';
import { WebLocks } from '../../storage/web-locks.js';

describe('locks by the browser', () => {
  it('say that the environment lacks something when the browser refuses', async () => {
    const refusing = {
      request: () => Promise.reject(new DOMException('no', 'SecurityError')),
    } as unknown as LockManager;
    const refused: unknown = await new WebLocks(refusing, 'test')
      .request('response-1')
      .catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(KitError);
    expect(refused).to.include({ code: 'environment/no-locks' });
  });

  it('stop waiting even when the one who made them wait fails', async () => {
    const locks = new WebLocks(navigator.locks, 'test-waiting');
    const held = await locks.request('response-1');
    const until = Promise.reject(new Error('gone'));
    expect(await locks.request('response-1', { wait: true, until })).to.equal(null);
    held!.release();
  });

  it('end with the store, also for whoever asks while one is being given back', async () => {
    const locks = new WebLocks(navigator.locks, 'test-end');
    (await locks.request('response-1'))!.release();
    const late = locks.request('response-1');
    locks.close();
    expect(await late).to.equal(null);
    const others = new WebLocks(navigator.locks, 'test-end');
    expect(await others.request('response-1', { wait: true })).not.to.equal(null);
    others.close();
  });
});

describe('locks within a page', () => {
  it('are given in the order in which they were asked for', async () => {
    const locks = new PageLocks();
    const first = await locks.request('response-1');
    const order: number[] = [];
    const waiting = [1, 2].map((number) =>
      locks.request('response-1', { wait: true }).then((lock) => {
        order.push(number);
        lock?.release();
      }),
    );
    first!.release();
    await Promise.all(waiting);
    expect(order).to.deep.equal([1, 2]);
  });

  it('end with the store, and nobody waits for them any more', async () => {
    const locks = new PageLocks();
    await locks.request('response-1');
    const waiting = locks.request('response-1', { wait: true });
    locks.close();
    expect(await waiting).to.equal(null);
  });
});

/** Channels that deliver at once, between tabs that a test can silence. */
class Room {
  readonly #channels = new Set<BroadcastChannel>();

  /** Takes out who came in at that place, without a word. */
  forget(place: number): void {
    const [gone] = [...this.#channels].slice(place, place + 1);
    if (gone) this.#channels.delete(gone);
  }

  join(): BroadcastChannel {
    const channel = {
      onmessage: null as ((event: { data: unknown }) => void) | null,
      postMessage: (data: unknown) => {
        for (const other of this.#channels) {
          if ((other as unknown) !== channel)
            (other.onmessage as ((event: { data: unknown }) => void) | null)?.({ data });
        }
      },
      close: () => this.#channels.delete(channel as unknown as BroadcastChannel),
    };
    this.#channels.add(channel as unknown as BroadcastChannel);
    return channel as unknown as BroadcastChannel;
  }
}

/** A clock that a test moves by hand. */
class Timer {
  #now = 0;
  #due: { at: number; callback: () => void }[] = [];

  readonly after = (milliseconds: number, callback: () => void): void =>
    void this.#due.push({ at: this.#now + milliseconds, callback });

  async pass(milliseconds: number): Promise<void> {
    for (let step = 0; step < milliseconds; step += 100) {
      this.#now += 100;
      const due = this.#due.filter(({ at }) => at <= this.#now);
      this.#due = this.#due.filter(({ at }) => at > this.#now);
      for (const { callback } of due) callback();
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    }
  }
}

describe('locks by word of mouth, where the browser has no lock manager', () => {
  let room: Room;
  let timer: Timer;
  let tabs: SpokenLocks[];
  beforeEach(() => {
    room = new Room();
    timer = new Timer();
    tabs = ['a', 'b'].map((name) => new SpokenLocks(room.join(), name, timer.after));
  });

  /** What a request has come to after a while. */
  const after = async <T>(milliseconds: number, promise: Promise<T>): Promise<T | 'waiting'> => {
    let outcome: T | 'waiting' = 'waiting';
    void promise.then((value) => (outcome = value));
    await timer.pass(milliseconds);
    return outcome;
  };

  it('take silence for consent', async () => {
    expect(await after(500, tabs[0]!.request('response-1'))).to.include({ response: 'response-1' });
  });

  it('are refused while another tab says that it holds one', async () => {
    await after(500, tabs[0]!.request('response-1'));
    expect(await after(500, tabs[1]!.request('response-1'))).to.equal(null);
    expect(await after(500, tabs[1]!.request('response-2'))).to.include({ response: 'response-2' });
  });

  it('are not given twice in one tab', async () => {
    const both = Promise.all([tabs[0]!.request('response-1'), tabs[0]!.request('response-1')]);
    const [one, other] = (await after(500, both)) as unknown[];
    expect(one).not.to.equal(null);
    expect(other).to.equal(null);
  });

  it('go to one of two tabs that ask at the same moment', async () => {
    const both = Promise.all([tabs[1]!.request('response-1'), tabs[0]!.request('response-1')]);
    const [later, earlier] = (await after(500, both)) as unknown[];
    expect(earlier).not.to.equal(null);
    expect(later).to.equal(null);
  });

  it('pass on at a word', async () => {
    const lock = await (async () => {
      const asked = tabs[0]!.request('response-1');
      await timer.pass(500);
      return asked;
    })();
    const waiting = tabs[1]!.request('response-1', { wait: true });
    await timer.pass(500);
    lock!.release();
    lock!.release();
    expect(await after(500, waiting)).to.include({ response: 'response-1' });
  });

  it('pass on without a word when the tab is gone', async () => {
    await after(500, tabs[0]!.request('response-1'));
    const waiting = tabs[1]!.request('response-1', { wait: true });
    expect(await after(500, waiting)).to.equal('waiting');
    // It crashes: nobody in the room speaks for it any more.
    room.forget(0);
    expect(await after(4_000, waiting)).to.include({ response: 'response-1' });
  });

  it('are no longer waited for when the one who waits goes away', async () => {
    await after(500, tabs[0]!.request('response-1'));
    let leave!: () => void;
    const until = new Promise<void>((resolve) => (leave = resolve));
    const waiting = tabs[1]!.request('response-1', { wait: true, until });
    await timer.pass(500);
    leave();
    expect(await after(500, waiting)).to.equal(null);
  });

  it('are not given to a tab that closed while it asked', async () => {
    const asking = tabs[0]!.request('response-1');
    tabs[0]!.close();
    expect(await after(500, asking)).to.equal(null);
    expect(await after(500, tabs[1]!.request('response-1'))).not.to.equal(null);
  });
});
