process.argv.splice(2, 0, 'pull');
await import('../dist/index.js');
