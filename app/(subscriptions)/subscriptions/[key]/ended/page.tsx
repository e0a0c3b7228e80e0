import { EndedPage } from '../ended-page'
import { type KeyParams, subscriptionBy, titled } from '../known'
import { ManagePage } from '../manage-page'

export const generateMetadata = titled('ended.title')

export default async function Page({ params }: KeyParams) {
  const subscription = await subscriptionBy(params)
  return subscription.endedAt ? <EndedPage subscription={subscription} /> : <ManagePage params={params} />
}
