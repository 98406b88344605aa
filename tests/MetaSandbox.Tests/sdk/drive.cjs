// Meta's Business SDK against a sandbox: node drive.cjs http://127.0.0.1:PORT
// Prints one JSON object with all that the SDK was told.
const { createHash } = require('node:crypto');
const { FacebookAdsApi, AdAccount, CustomAudience } = require('facebook-nodejs-business-sdk');

const [address, token = 'sandbox-token', account = 'act_1234567890123456'] = process.argv.slice(2);

// The SDK knows one address, as a static getter.
Object.defineProperty(FacebookAdsApi, 'GRAPH', { get: () => address });

const sha256 = text => createHash('sha256').update(text).digest('hex');
const people = ['ada@example.com', 'grace@example.com', 'alan@example.com'];
const plain = node => (node && node._data ? node._data : node);

async function failure(call) {
  try {
    await call();
    return null;
  } catch (error) {
    return { status: error.status, name: error.name, response: error.response };
  }
}

async function main() {
  FacebookAdsApi.init(token, 'en_US', false);
  const adAccount = new AdAccount(account);
  const read = await adAccount.read(['name', 'account_status', 'tos_accepted', 'user_tasks']);
  const created = await adAccount.createCustomAudience([], {
    name: 'SDK audience',
    subtype: 'CUSTOM',
    description: 'made by the SDK',
    customer_file_source: 'USER_PROVIDED_ONLY',
  });
  const audience = new CustomAudience(created.id);
  const schema = ['EMAIL', 'EXTERN_ID'];
  const row = email => [sha256(email), email.split('@')[0]];
  const added = await audience.createUser([], {
    payload: { schema, data: [...people.map(row), ['not a hash', 'nobody']] },
    session: { session_id: 9876543210, batch_seq: 1, last_batch_flag: true, estimated_num_total: 4 },
  });
  const removed = await audience.deleteUsers({ payload: { schema, data: [row(people[1])] } });
  const fields = ['id', 'name', 'description', 'approximate_count_lower_bound', 'operation_status', 'delivery_status'];
  const seen = await audience.read(fields);
  const sessions = await audience.getSessions(['session_id', 'num_received', 'num_invalid_entries', 'stage']);
  const listed = await adAccount.getCustomAudiences(['id', 'name']);
  const otherForm = await failure(() => audience.createUser([], { payload: { schema: 'EMAIL_SHA256', data: [sha256('x')] } }));
  const tooWide = await failure(() => audience.createUser([], { payload: { schema, data: [[sha256('x')]] } }));
  await audience.update([], { name: 'SDK audience, renamed' });
  const renamed = await audience.read(['name']);

  const second = await adAccount.createCustomAudience([], { name: 'To go', subtype: 'CUSTOM', customer_file_source: 'USER_PROVIDED_ONLY' });
  const deleted = await new CustomAudience(second.id).delete([]);

  console.log(JSON.stringify({
    account: plain(read),
    id: created.id,
    added: plain(added),
    removed: plain(removed),
    seen: plain(seen),
    sessions: sessions.map(plain),
    listed: listed.map(plain),
    renamed: plain(renamed),
    deleted: plain(deleted),
    otherForm,
    tooWide,
  }));
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
