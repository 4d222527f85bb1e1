process.argv.splice(2, 0, 'diff');
await import('../dist/index.js');
