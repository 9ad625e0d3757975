import { expect } from 'chai';
import { deleteDB, openDB, unwrap } from 'idb';
import type { StoreFailure } from '../../domain/records/store.js';
import { Connection } from '../../storage/connection.js';
import { MIGRATIONS, type Migration } from '../../storage/migrations.js';
import type { Database } from '../../storage/schema.js';
import { failureOf, valueOf } from '../support/store-results.js';

const NAME = 'connection';
const NEXT: Migration = { version: MIGRATIONS.length + 1 };

describe('the connection', () => {
  let troubles: (StoreFailure['reason'] | null)[];
  let left: number;
  let heard: () => void;
  const open: Connection[] = [];

  const connect = (migrations: readonly Migration[] = MIGRATIONS): Connection => {
    const connection = new Connection({
      name: NAME,
      migrations,
      onTrouble: (trouble) => {
        troubles.push(trouble?.reason ?? null);
        heard();
      },
      onLeave: () => left++,
      onOpen: () => Promise.resolve(),
    });
    open.push(connection);
    return connection;
  };
  const trouble = (reason: StoreFailure['reason'] | null) =>
    new Promise<void>((resolve) => {
      heard = () => {
        if (troubles.at(-1) === reason) resolve();
      };
      heard();
    });
  const count = (connection: Connection) => connection.use((database) => database.count('responses'));

  beforeEach(() => {
    troubles = [];
    left = 0;
    heard = () => undefined;
  });
  afterEach(async () => {
    for (const connection of open.splice(0)) connection.close();
    await deleteDB(NAME);
  });

  it('opens once, however many ask at the same time', async () => {
    const connection = connect();
    const [one, other] = await Promise.all([connection.database(), connection.database()]);
    expect(one).to.equal(other);
    expect(connection.current).to.equal(one);
  });

  it('gives way to a tab that upgrades, and says so', async () => {
    const old = connect();
    await old.database();
    const upgraded = connect([...MIGRATIONS, NEXT]);
    await upgraded.database();
    expect(left).to.equal(1);
    expect(troubles).to.include('newer-version');
    await failureOf(count(old), 'newer-version');
  });

  it('lets a transaction that has begun come to its end before it gives way', async () => {
    const old = connect();
    const database = await old.database();
    const writing = database.put('lastWords', { id: 'a', draft: {} as never, underWay: null });
    const upgraded = connect([...MIGRATIONS, NEXT]);
    const after = await upgraded.database();
    await writing;
    expect(await after.count('lastWords')).to.equal(1);
  });

  it('says that it is blocked while an older tab does not give way, and goes on when that one is closed', async () => {
    await connect().use(() => Promise.resolve());
    open.splice(0).forEach((connection) => connection.close());
    const stubborn = await openDB(NAME);
    const upgraded = connect([...MIGRATIONS, NEXT]);
    const counted = count(upgraded);
    await trouble('blocked');
    stubborn.close();
    expect(await valueOf(counted)).to.equal(0);
    expect(troubles.at(-1)).to.equal(null);
  });

  it('starts an empty database after it was erased', async () => {
    const connection = connect();
    await connection.database();
    await deleteDB(NAME);
    expect(connection.current).to.equal(null);
    expect(await valueOf(count(connection))).to.equal(0);
    expect(troubles.filter((reason) => reason !== null)).to.deep.equal([]);
  });

  it('opens again when the browser took the database away', async () => {
    const connection = connect();
    const lost = await connection.database();
    unwrap(lost).close();
    unwrap(lost).dispatchEvent(new Event('close'));
    expect(troubles.at(-1)).to.equal('terminated');
    expect(await valueOf(count(connection))).to.equal(0);
    expect(troubles.at(-1)).to.equal(null);
    // A last word from the one that was lost long ago.
    unwrap(lost).dispatchEvent(new Event('close'));
    expect(troubles.at(-1)).to.equal(null);
  });

  it('tries once more when it finds the connection closed under its hands', async () => {
    const connection = connect();
    unwrap(await connection.database()).close();
    expect(await valueOf(count(connection))).to.equal(0);
  });

  it('does not try for ever', async () => {
    const connection = connect();
    let times = 0;
    const lost = connection.use(() => {
      times++;
      return Promise.reject(new DOMException('gone', 'AbortError'));
    });
    await failureOf(lost, 'terminated');
    expect(times).to.equal(2);
  });

  it('rests, and opens again when it is asked', async () => {
    const connection = connect();
    await connection.database();
    connection.rest();
    expect(connection.current).to.equal(null);
    expect(await valueOf(count(connection))).to.equal(0);
  });

  it('keeps no database open that arrives after it went to rest', async () => {
    const connection = connect();
    const arriving = connection.database().catch((error: unknown) => error);
    connection.rest();
    expect(await arriving).to.be.instanceOf(DOMException);
    expect(connection.current).to.equal(null);
    expect(await valueOf(count(connection))).to.equal(0);
  });

  it('stays closed once it is closed', async () => {
    const connection = connect();
    await connection.database();
    connection.close();
    await failureOf(count(connection), 'closed');
  });

  it('does not take a bug for a failure', async () => {
    const { KitError } = await import('../../domain/failure.js');
    const bug = new KitError('bug/contract', 'a bug');
    const outcome = await connect()
      .use(() => Promise.reject(bug))
      .catch((error: unknown) => error);
    expect(outcome).to.equal(bug);
  });

  it('opens even when what is done first goes wrong', async () => {
    const connection = new Connection({
      name: NAME,
      migrations: MIGRATIONS,
      onTrouble: () => undefined,
      onLeave: () => undefined,
      onOpen: (database: Database) => database.get('nowhere' as never, 'x'),
    });
    open.push(connection);
    expect(await valueOf(count(connection))).to.equal(0);
  });
});
