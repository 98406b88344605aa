// node publish.js <amqp address>, lines on standard input: {"exchange": "...", "body": {...}} or {"exchange": "...", "text": "not JSON"};
// "headers" are the message's AMQP headers.
'use strict';

const readline = require('node:readline');
const amqp = require('amqplib');

const inFlightLimit = 500;

async function main() {
  const connection = await amqp.connect(process.argv[2]);
  const channel = await connection.createConfirmChannel();
  let unroutable = 0;
  channel.on('return', () => { unroutable += 1; });

  let published = 0;
  for await (const line of readline.createInterface({ input: process.stdin })) {
    if (line === '') continue;
    const { exchange, body, text, headers } = JSON.parse(line);
    const content = Buffer.from(text === undefined ? JSON.stringify(body) : text);
    channel.publish(exchange, '', content, { contentType: 'application/json', persistent: true, mandatory: true, headers });
    published += 1;
    if (published % inFlightLimit === 0) await channel.waitForConfirms();
  }

  await channel.waitForConfirms();
  await connection.close();
  if (unroutable > 0) throw new Error(`${unroutable} messages found no queue.`);
  console.log(published);
}

main().catch(error => {
  console.error(error.message);
  process.exitCode = 1;
});
