// A host of map tiles on this machine: HTTPS with a certificate made on the spot, since the back office takes no other
// address. It gives one gray square for every tile and writes down what was asked.

import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:https';
import { picture } from './picture.mjs';

/** Starts it; answers its template of addresses, what was asked, and how to stop it. */
export async function startTiles() {
  const asked = [];
  const tile = picture(256, 256);
  const server = createServer(selfSigned(), (request, response) => {
    asked.push(request.url);
    response.writeHead(200, { 'content-type': 'image/png', 'cross-origin-resource-policy': 'cross-origin' });
    response.end(tile);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `https://127.0.0.1:${server.address().port}`;
  const stop = () => new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });
  return { origin, template: `${origin}/{z}/{x}/{y}.png`, asked, stop };
}

/** A key and a certificate that only a browser told to ignore errors accepts (RFC 5280, version 1, no extension). */
function selfSigned() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const algorithm = sequence(Buffer.from('06082a8648ce3d040302', 'hex'));
  const name = sequence(der(0x31, sequence(Buffer.from('0603550403', 'hex'), der(0x0c, Buffer.from('tuiles')))));
  const year = new Date().getUTCFullYear();
  const moment = (at) => der(0x18, Buffer.from(`${at}0101000000Z`));
  const content = sequence(
    der(0x02, Buffer.from([1])),
    algorithm,
    name,
    sequence(moment(year - 1), moment(year + 2)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const seal = sign('sha256', content, privateKey);
  const certificate = sequence(content, algorithm, der(0x03, Buffer.concat([Buffer.from([0]), seal])));
  const lines = certificate.toString('base64').match(/.{1,64}/g).join('\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

const sequence = (...parts) => der(0x30, Buffer.concat(parts));

function der(tag, content) {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
