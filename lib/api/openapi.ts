import { z } from 'zod'
import { entryPoint } from './entry-point'
import { apiRoot } from './links'
import type { Operation } from './operation'
import { operations } from './operations'
import { problem } from './problem'

type Json = Record<string, unknown>

const schemaPath = (id: string) => `#/components/schemas/${id}`
const ref = (schema: z.ZodType) => ({ $ref: schemaPath(schema.meta()?.id ?? '') })

/** The schemas that have a name, each once; they refer to each other by it. */
function namedSchemas(): Json {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: schemaPath, io: 'output' })
  const { __shared, ...named } = schemas as Record<string, Json>
  return Object.fromEntries(Object.entries(named).map(([id, { $schema, $id, ...schema }]) => [id, schema]))
}

const headers = {
  ETag: { description: 'A name of these very bytes, for If-None-Match.', schema: { type: 'string' } },
}
const linkHeader = {
  Link: { description: 'rel="next" leads to the next page (RFC 8288).', schema: { type: 'string' } },
}

const answers = (schema: Json, more: Json = {}) => ({
  '200': {
    description: 'What is public now.',
    headers: { ...headers, ...more },
    content: { 'application/json': { schema } },
  },
  '304': { description: 'It is as it was.' },
})

const fails = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ref(problem) } },
})
const failures = {
  400: 'A parameter is not known, or badly written.',
  404: 'Nothing that is public is there.',
  410: 'It was public, and was withdrawn.',
  default:
    'Another method than GET, HEAD or OPTIONS (405), too many searches at once (429), a fault of ours (500).',
}
const failing = (...codes: (keyof typeof failures)[]) =>
  Object.fromEntries(codes.map((code) => [code, fails(failures[code])]))

function pathItem(operation: Operation): Json {
  const { name, summary, description, path, parameters, answer } = operation
  const inPath = path.includes('{id}')
    ? [{ name: 'id', in: 'path', required: true, schema: { type: 'string', pattern: '^[a-z0-9]{16}$' } }]
    : []
  const isPaged = 'cursor' in parameters
  return {
    get: {
      operationId: name,
      summary,
      ...(description && { description }),
      parameters: [...inPath, ...Object.entries(parameters).map(inQuery)],
      responses: {
        ...answers(ref(answer), isPaged ? linkHeader : {}),
        ...failing(400, ...operation.fails, 'default'),
      },
    },
  }
}

function inQuery([name, schema]: [string, z.ZodType]): Json {
  const { $schema, description, ...written } = z.toJSONSchema(schema, { io: 'input' }) as Json
  const { default: byDefault } = written
  const required = !schema.safeParse(undefined).success
  const numeric =
    name === 'limit' ? { type: 'integer', minimum: 1, maximum: 100, default: Number(byDefault) } : written
  return { name, in: 'query', required, ...(description ? { description } : {}), schema: numeric }
}

/** The document of the API (OpenAPI 3.1), made from the schemas that its answers are checked by. */
export function openApiDocument(siteUrl: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Communiqué newsroom',
      version: '1.0.0',
      description:
        'What the newsroom has published, read-only. Ids and numbers never change and are never given to another. ' +
        'What was withdrawn answers 410. A field may be added, and stands here then; none is renamed or taken away within v1.',
    },
    servers: [{ url: siteUrl + apiRoot }],
    paths: {
      '/': {
        get: {
          operationId: 'getEntryPoint',
          summary: 'Where to begin',
          responses: { ...answers(ref(entryPoint)), ...failing(400, 'default') },
        },
      },
      '/openapi.json': {
        get: {
          operationId: 'getDocument',
          summary: 'This document',
          responses: {
            ...answers({ type: 'object', required: ['openapi', 'paths'] }),
            ...failing(400, 'default'),
          },
        },
      },
      ...Object.fromEntries(operations.map((operation) => [operation.path, pathItem(operation)])),
    },
    components: { schemas: namedSchemas() },
  }
}
