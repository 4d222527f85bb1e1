process.argv.splice(2, 0, 'cleanup');
await import('../dist/index.js');
