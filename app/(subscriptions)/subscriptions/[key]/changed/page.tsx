import { type KeyParams, titled } from '../known'
import { ManagePage } from '../manage-page'

export const generateMetadata = titled('manage.title')

export default function Page({ params }: KeyParams) {
  return <ManagePage params={params} isChanged />
}
