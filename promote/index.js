process.argv.splice(2, 0, 'promote');
await import('../dist/index.js');
