/**
 * How a letter looks. Programs for mail know no style sheet of a site, so what app/tokens.css says stands here once
 * more, on each element; style.test.ts holds the two together.
 */
const ink = '#14202e'
const muted = '#55616f'
const link = '#1b4f8a'
const paper = '#f7f5f0'
const white = '#ffffff'
const navy = '#0e2a47'
const brass = '#b08a34'
const danger = '#a3231e'
const hairline = '#d9d5cb'

const serif = "font-family:'Source Serif 4','PT Serif',Georgia,'Times New Roman',serif"
const sans = "font-family:'Golos Text','PT Sans',Arial,sans-serif"

const text = `overflow-wrap:anywhere;${sans};font-size:18px;line-height:1.6;color:${ink}`
const small = `${sans};font-size:15px;line-height:1.4`

export const style = {
  page: `margin:0;padding:0;background-color:${paper}`,
  around: `width:100%;background-color:${paper}`,
  sheet: `width:100%;max-width:640px;background-color:${white}`,
  masthead: `padding:24px 24px 12px;border-bottom:2px solid ${brass};${serif};font-size:21px;line-height:1.25;font-weight:600;color:${navy}`,
  body: `padding:24px 24px 40px;${text}`,
  kicker: `margin:0 0 8px;padding-left:8px;border-left:2px solid ${brass};${small};color:${muted}`,
  title: `margin:0 0 16px;${serif};font-size:30px;line-height:1.2;font-weight:600;color:${ink}`,
  titleLink: `color:${ink};text-decoration:none`,
  lead: `margin:0 0 24px;${serif};font-size:21px;line-height:1.45;color:${ink}`,
  dateline: `margin:0 0 12px;${small};color:${muted}`,
  heading: `margin:32px 0 12px;${serif};font-size:24px;line-height:1.25;font-weight:600;color:${ink}`,
  subheading: `margin:24px 0 8px;${serif};font-size:20px;line-height:1.25;font-weight:600;color:${ink}`,
  paragraph: 'margin:0 0 16px',
  list: 'margin:0 0 16px;padding-left:24px',
  item: 'margin:0 0 8px',
  detail: `margin:4px 0 0;${small};color:${muted}`,
  quote: `margin:0 0 16px;padding-left:16px;border-left:2px solid ${hairline}`,
  rule: `margin:24px 0;border:0;border-top:1px solid ${hairline}`,
  link: `color:${link};text-decoration:underline`,
  notice: `margin:0 0 24px;padding:12px 0;border-top:2px solid ${danger};border-bottom:1px solid ${hairline}`,
  noticeLabel: `margin:0 0 4px;${small};font-weight:600;color:${danger}`,
  noticeText: 'margin:0',
  table: `width:100%;margin:0 0 16px;border-collapse:collapse;${small};color:${ink}`,
  cell: `padding:8px 12px 8px 0;border-bottom:1px solid ${hairline};text-align:left;vertical-align:top`,
  cellText: 'margin:0',
  label: `padding:4px 16px 4px 0;${small};color:${muted};text-align:left;vertical-align:top;font-weight:400`,
  value: `padding:4px 0;${small};color:${ink};vertical-align:top`,
  entry: `margin:0 0 24px;padding-top:16px;border-top:1px solid ${hairline}`,
  entryTitle: `margin:0 0 8px;${serif};font-size:21px;line-height:1.3;font-weight:600`,
  entryLead: 'margin:0',
  action: `margin:24px 0;${serif};font-size:21px;line-height:1.3;font-weight:600`,
  aside: `margin:24px 0 0;padding-top:12px;border-top:1px solid ${hairline};${small};color:${muted}`,
  asideText: 'margin:4px 0 0',
  footer: `overflow-wrap:anywhere;padding:16px 24px 40px;${sans};font-size:15px;line-height:1.5;color:${muted}`,
  footerLine: 'margin:0 0 8px',
} as const
