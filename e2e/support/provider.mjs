// An identity provider like FranceConnect, for journeys: `oidc-provider`, a certified implementation of OpenID Connect,
// on a free port of this machine. People choose one of a few identities on a plain page; identities come signed.

import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const clientId = 'parvis-journey';
const clientSecret = 'un-secret-de-parcours-assez-long-pour-signer';

const people = {
  ines: { given_name: 'Inès', family_name: 'Laval', email: 'ines.laval@exemple.fr' },
  jules: { given_name: 'Jules', family_name: 'Bernès', email: 'jules.bernes@exemple.fr' },
};

/** Starts a provider for the platform at `origin`, whose name in addresses there is `slug`. */
export async function startProvider(origin, slug) {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = quietly(() => new Provider(issuer, configuration(origin, slug)));
  const answer = provider.callback();
  server.on('request', (request, response) => {
    const uid = new URL(request.url, issuer).pathname.match(/^\/choisir\/(.+)$/)?.[1];
    if (!uid) return answer(request, response);
    if (request.method === 'GET') return page(response, choice(uid));
    return choose(provider, request, response);
  });
  const stop = () => new Promise((closed) => (server.close(closed), server.closeAllConnections()));
  return { issuer, clientId, clientSecret, stop };
}

function configuration(origin, slug) {
  const scope = 'openid given_name family_name email';
  return {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${origin}/connexion/avec/${slug}/retour`],
        post_logout_redirect_uris: [`${origin}/deconnexion/retour`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'client_secret_post',
        id_token_signed_response_alg: 'RS256',
        userinfo_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [key('rsa', { modulusLength: 2048 }, 'RS256'), key('ec', { namedCurve: 'P-256' }, 'ES256')] },
    enabledJWA: { userinfoSigningAlgValues: ['ES256', 'RS256'] },
    cookies: { keys: ['cle des cookies du parcours'] },
    acrValues: ['eidas1'],
    scopes: scope.split(' '),
    claims: { openid: ['sub'], given_name: ['given_name'], family_name: ['family_name'], email: ['email'], acr: null },
    ttl: { AccessToken: 60, Grant: 600, IdToken: 60, Interaction: 600, Session: 600 },
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      jwtUserinfo: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource },
    },
    interactions: { url: (_ctx, interaction) => `/choisir/${interaction.uid}` },
    findAccount: (_ctx, id) => ({ accountId: id, claims: async () => ({ sub: `fc-${id}`, ...people[id] }) }),
    async loadExistingGrant(ctx) {
      const { client, session } = ctx.oidc;
      const grant = new ctx.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope(scope);
      await grant.save();
      return grant;
    },
  };
}

function key(type, options, alg) {
  const { privateKey } = generateKeyPairSync(type, options);
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg, kid: alg };
}

/** Its warnings about plain http on this machine are no news. */
function quietly(work) {
  const { warn, info } = console;
  console.warn = console.info = () => {};
  try {
    return work();
  } finally {
    Object.assign(console, { warn, info });
  }
}

function page(response, body) {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(frame(body));
}

const frame = (body) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Fournisseur d'essai</title><main>${body}</main></html>`;

function choice(uid) {
  const buttons = Object.entries(people).map(
    ([id, { given_name, family_name }]) => `<button name="qui" value="${id}">${given_name} ${family_name}</button>`,
  );
  const cancel = '<button name="qui" value="">Annuler</button>';
  return `<h1>Fournisseur d'essai</h1><form method="post" action="/choisir/${uid}">${buttons.join(' ')} ${cancel}</form>`;
}

async function choose(provider, request, response) {
  let body = '';
  for await (const chunk of request) body += chunk;
  const who = new URLSearchParams(body).get('qui');
  const result = who
    ? { login: { accountId: who, acr: 'eidas1' } }
    : { error: 'access_denied', error_description: 'the person went back' };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

async function logoutSource(ctx, form) {
  const button = '<button type="submit" form="op.logoutForm" name="logout" value="yes">Oui, me déconnecter</button>';
  ctx.body = frame(`<h1>Se déconnecter du fournisseur d'essai ?</h1>${form}${button}`);
}
