import { defineConfig } from 'drizzle-kit'

// One config, two stores: `STORE=public npx drizzle-kit generate` for the public one.
const store = process.env.STORE === 'public' ? 'public' : 'editorial'

export default defineConfig({
  dialect: 'sqlite',
  schema: `./db/${store}/schema/*.ts`,
  out: `./db/${store}/migrations`,
})
