import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { choiceAddress, plainAddress } from '@/lib/accessibility/addresses'
import { type Choice, type View, viewChoices } from '@/lib/accessibility/view'
import { PageHeader } from './page-header'
import { ViewSample } from './view-sample'

type Props = {
  locale: Locale
  view: View
  /** Where choosing leads back to. */
  back: string
}

const names = Object.keys(viewChoices) as Choice[]

/** How the pages are to be had: a plain form, with what is chosen now checked and each value shown as it will look. */
export async function ViewPage({ locale, view, back }: Props) {
  const t = await getTranslations({ locale, namespace: 'view' })
  return (
    <>
      <PageHeader title={t('title')}>
        <p className="text-body text-ink">{t('lead')}</p>
      </PageHeader>
      <form action={choiceAddress(locale)} className="max-w-measure">
        <input type="hidden" name="from" value={back} />
        {names.map((name) => (
          <fieldset key={name} className="min-w-0 border-hairline border-t py-4">
            <legend className="float-left mb-2 w-full font-semibold font-serif text-h3">
              {t(`groups.${name}`)}
            </legend>
            <div className="clear-both flex flex-wrap gap-x-6 gap-y-2">
              {viewChoices[name].map((value) => (
                <label key={value} className="flex cursor-pointer items-center gap-2 py-1 text-body">
                  <input
                    type="radio"
                    name={name}
                    value={value}
                    defaultChecked={view[name] === value}
                    className="choice flex-none"
                  />
                  <ViewSample name={name} value={value}>
                    {t(`values.${name}.${value}`)}
                  </ViewSample>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <div className="flex flex-wrap items-center gap-x-6 gap-y-4 border-hairline border-t pt-6">
          <button
            type="submit"
            className="min-h-11 cursor-pointer rounded-sm border border-ink bg-ink px-6 py-2 font-medium text-body text-sheet hover:border-link hover:bg-link"
          >
            {t('apply')}
          </button>
          <a href={plainAddress(locale, back)} rel="nofollow" className="text-body">
            {t('plain')}
          </a>
        </div>
      </form>
    </>
  )
}
