// A server written by hand, without a library: how fast a process can start, and how fast an answer of a given size can
// be there if it need not be made. `initializationOptions.bytes` says how long the answers to documentSymbol are.
let received = Buffer.alloc(0);
let answer = '[]';

process.stdin.on('data', (bytes) => {
  received = Buffer.concat([received, bytes]);
  for (;;) {
    const end = received.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = Number(/content-length:\s*(\d+)/i.exec(received.toString('latin1', 0, end))[1]);
    if (received.length < end + 4 + length) return;
    const message = JSON.parse(received.toString('utf8', end + 4, end + 4 + length));
    received = received.subarray(end + 4 + length);
    if (message.id !== undefined) reply(message);
  }
});

function reply({ id, method, params }) {
  if (method === 'initialize') {
    answer = JSON.stringify(['x'.repeat(params.initializationOptions.bytes ?? 0)]);
    send(id, JSON.stringify({ capabilities: { textDocumentSync: 2, documentSymbolProvider: true } }));
  } else send(id, method === 'textDocument/documentSymbol' ? answer : 'null');
}

function send(id, result) {
  const body = Buffer.from(`{"jsonrpc":"2.0","id":${id},"result":${result}}`);
  process.stdout.write(`Content-Length: ${body.length}\r\n\r\n`);
  process.stdout.write(body);
}
