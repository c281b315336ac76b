// The language server as it is shipped: one file with two doors, of which the host says which is opened. Only that one is
// loaded; the other would ask for what is not there.
if (typeof WorkerGlobalScope === 'undefined') void import('./node/main.js');
else void import('./browser/main.js');
