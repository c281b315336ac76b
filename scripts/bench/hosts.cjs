// As much of the hosts of an extension and of a server as it takes to start them without an editor.
//   node hosts.cjs editor CLIENT [OTHER…]      loads the extension and what it loads later; a text among that is looked at
//   node hosts.cjs worker SERVER MESSAGE       starts the server as in a worker of the web, and ends at its answer
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { runInNewContext } = require('node:vm');

const [host, program, ...others] = process.argv.slice(2);
if (host === 'editor') inEditor();
else inWorker();

/** To load them, the files ask for names and classes of the editor, and for nothing that these do. */
function inEditor() {
  const anything = new Proxy(class {}, { get: (target, key) => (key in target ? target[key] : anything) });
  const load = Module._load;
  Module._load = (name, ...rest) => (name === 'vscode' ? anything : load(name, ...rest));
  require(program);
  for (const file of others) {
    if (file.endsWith('.js')) require(file);
    else require(others[0]).glance(readFileSync(file, 'utf8'));
  }
}

function inWorker() {
  const self = { addEventListener: () => undefined, postMessage: () => process.exit() };
  const given = { atob, setTimeout, clearTimeout, setInterval, clearInterval, TextEncoder, TextDecoder };
  runInNewContext(readFileSync(program, 'utf8'), { ...given, self, WorkerGlobalScope: Object }, { filename: program });
  // What is posted to a worker waits until the script has run to its end.
  setImmediate(() => self.onmessage({ data: JSON.parse(others[0]) }));
}
