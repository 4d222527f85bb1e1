process.argv.splice(2, 0, 'inspect');
await import('../dist/index.js');
