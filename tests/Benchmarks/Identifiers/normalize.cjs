// Meta's Business SDK normalises and hashes records: node normalize.cjs RECORDS.ndjson profiles|emails SECONDS
// Prints how many it did in a second.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');

const sdk = createRequire(join(__dirname, '..', '..', 'MetaSandbox.Tests', 'sdk', 'package.json'));
const { UserData } = sdk('facebook-nodejs-business-sdk');

const [file, what, seconds] = process.argv.slice(2);
const records = readFileSync(file, 'utf8').trim().split('\n').map(line => JSON.parse(line));

const profile = record => new UserData()
  .setEmail(record.email)
  .setPhone(record.phone)
  .setFirstName(record.firstName)
  .setLastName(record.lastName)
  .setFi(record.firstNameInitial)
  .setGender(record.gender)
  .setDoby(record.birthYear)
  .setDobm(record.birthMonth)
  .setDobd(record.birthDay)
  .setCity(record.city)
  .setState(record.state)
  .setCountry(record.country)
  .setZip(record.zip)
  .setMadid(record.googleAdvertisingId)
  .setExternalId(record.externalId)
  .normalize();

const email = record => new UserData().setEmail(record.email).normalize();

const normalize = what === 'emails' ? email : profile;

function rate(milliseconds) {
  const begun = process.hrtime.bigint();
  let [done, taken] = [0, 0];
  while (taken < milliseconds) {
    for (let i = 0; i < 500; i++) {
      const { em } = normalize(records[done++ % records.length]);
      if (!em) throw new Error('The SDK gave no e-mail address.');
    }
    taken = Number(process.hrtime.bigint() - begun) / 1e6;
  }
  return done / taken * 1000;
}

rate(1000);
console.log(rate(Number(seconds) * 1000));
