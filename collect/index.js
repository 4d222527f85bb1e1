process.argv.splice(2, 0, 'collect');
await import('../dist/index.js');
