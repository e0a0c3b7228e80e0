import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { choiceAddress, plainAddress, settingsAddress } from '@/lib/accessibility/addresses'
import { type Choice, type View, viewChoices } from '@/lib/accessibility/view'
import { ViewSample } from './view-sample'

type Props = {
  locale: Locale
  view: View
  /** Where choosing leads back to. */
  back: string
  /** In the panel above a page the groups stand beside one another. */
  isPanel?: boolean
}

const names = Object.keys(viewChoices) as Choice[]

/** How the pages are to be had: a plain form, with what is chosen now checked and each value shown as it will look. */
export async function ViewFields({ locale, view, back, isPanel = false }: Props) {
  const t = await getTranslations({ locale, namespace: 'view' })
  return (
    <form action={choiceAddress(locale)} className={isPanel ? undefined : 'max-w-measure'}>
      <input type="hidden" name="from" value={back} />
      <div className={isPanel ? 'grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-5' : undefined}>
        {names.map((name) => (
          <fieldset key={name} className={`min-w-0 ${isPanel ? '' : 'border-hairline border-t py-4'}`}>
            <legend
              className={`float-left mb-2 w-full font-semibold ${isPanel ? 'text-ui' : 'font-serif text-h3'}`}
            >
              {t(`groups.${name}`)}
            </legend>
            <div
              className={isPanel ? 'clear-both flex flex-col' : 'clear-both flex flex-wrap gap-x-6 gap-y-2'}
            >
              {viewChoices[name].map((value) => (
                <label
                  key={value}
                  className={`flex cursor-pointer items-center gap-2 py-1 ${isPanel ? 'text-ui' : 'text-body'}`}
                >
                  <input
                    type="radio"
                    name={name}
                    value={value}
                    defaultChecked={view[name] === value}
                    className="choice flex-none"
                  />
                  {isPanel ? (
                    <span>{t(`values.${name}.${value}`)}</span>
                  ) : (
                    <ViewSample name={name} value={value}>
                      {t(`values.${name}.${value}`)}
                    </ViewSample>
                  )}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      <div
        className={`flex flex-wrap items-center gap-x-6 gap-y-4 border-hairline ${isPanel ? 'pt-6' : 'border-t pt-4'}`}
      >
        <button
          type="submit"
          className={`min-h-11 cursor-pointer rounded-sm border border-ink bg-ink px-6 py-2 font-medium text-sheet hover:border-link hover:bg-link ${isPanel ? 'text-ui' : 'text-body'}`}
        >
          {t('apply')}
        </button>
        <a
          href={isPanel ? settingsAddress(locale, back) : plainAddress(locale, back)}
          rel="nofollow"
          className={isPanel ? 'text-ui' : 'text-body'}
        >
          {t(isPanel ? 'more' : 'plain')}
        </a>
      </div>
    </form>
  )
}
