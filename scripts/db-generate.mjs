import { runTool } from './setup/processes.mjs'

// Writes the migrations that the schemas ask for, of both stores. Options go to drizzle-kit: `-- --name add_media`.

for (const store of ['editorial', 'public']) {
  const code = await runTool('drizzle-kit', 'drizzle-kit', ['generate', ...process.argv.slice(2)], {
    env: { STORE: store },
  })
  if (code !== 0) process.exit(code)
}
