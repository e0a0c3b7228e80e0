import { type House, respond } from '@/lib/api/respond'
import { newsroomOn } from '@/lib/publication/newsroom'
import type { Office } from './office'
import { testNow } from './people'

export const apiSite = 'https://press.example'

/** Asks the API of an office for an address after the root. */
export async function askApi(office: Pick<Office, 'public'>, path: string, init: RequestInit = {}) {
  const house: House = {
    newsroom: () => newsroomOn(office.public, testNow),
    siteUrl: apiSite,
    cacheControl: 'public',
    report: (error) => {
      throw error
    },
  }
  const response = await respond(new Request(`${apiSite}/api/v1${path}`, init), house)
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined }
}
