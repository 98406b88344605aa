// A certified OpenID Connect provider where nobody has to type: whoever POST /as/<person> named is signed in at once.
// node provider.mjs <redirect uri>; writes its issuer to standard output.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const people = {
  ann: { name: 'Ann Admin', groups: ['staff', 'audience-admins'], tenant: 'acme' },
  otto: { name: 'Otto Operator', groups: ['audience-operators'], tenant: 'acme' },
  vera: { name: 'Vera Viewer', groups: ['audience-viewers', 'audience-operators'], tenant: 'globex' },
  nora: { name: 'Nora Nobody', groups: ['staff'], tenant: 'acme' },
  nick: { name: 'Nick Nowhere', groups: ['audience-admins'] },
};
let person = 'ann';

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [{
      client_id: 'audiences',
      client_secret: 'client-secret-of-the-tests',
      redirect_uris: [process.argv[2]],
    }],
    claims: { openid: ['sub'], profile: ['name'], work: ['groups', 'tenant'] },
    scopes: ['openid', 'profile', 'work'],
    cookies: { keys: ['only for tests'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
      grant.addOIDCScope('openid profile work');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', async (request, response) => {
    if (request.method === 'POST' && request.url.startsWith('/as/')) {
      person = request.url.slice('/as/'.length);
      response.end();
    } else if (request.url.startsWith('/interaction/')) {
      await provider.interactionFinished(request, response, person === 'refuses'
        ? { error: 'access_denied', error_description: 'The person refused.' }
        : { login: { accountId: person } });
    } else {
      answer(request, response);
    }
  });
  console.log(issuer);
});
// The test that started it holds its standard input; when the test is gone, so is this.
process.stdin.resume().on('end', () => process.exit());
