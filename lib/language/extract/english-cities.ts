const table = `
AM: Yerevan, Gyumri, Dilijan, Tsaghkadzor
AZ: Baku, Ganja, Shusha, Lankaran
BY: Minsk, Brest, Grodno, Gomel, Vitebsk, Mogilev
KZ: Astana, Almaty, Nur-Sultan, Shymkent, Aktau, Karaganda, Turkistan, Burabay
KG: Bishkek, Osh, Cholpon-Ata, Karakol, Jalal-Abad, Balykchy
RU: Moscow, St. Petersburg, Saint Petersburg, St Petersburg, Kazan, Sochi, Ufa, Samara, Yekaterinburg, Novosibirsk, Vladivostok, Irkutsk, Omsk, Tyumen, Kaliningrad, Volgograd, Nizhny Novgorod, Orenburg, Makhachkala, Astrakhan, Khabarovsk, Chelyabinsk, Barnaul
TJ: Dushanbe, Khujand, Bokhtar, Kulob
TM: Ashgabat, Avaza, Turkmenbashi
UZ: Tashkent, Samarkand, Bukhara, Khiva, Termez, Namangan
MD: Chisinau
GE: Tbilisi, Batumi
CN: Beijing, Shanghai, Urumqi, Tianjin, Qingdao, Xi'an, Wuhan, Hangzhou, Guangzhou
IN: New Delhi, Goa, Mumbai, Hyderabad
PK: Islamabad, Lahore, Karachi
IR: Tehran, Isfahan, Mashhad
MN: Ulaanbaatar, Ulan Bator
AF: Kabul
TR: Ankara, Istanbul, Antalya
RS: Belgrade
AT: Vienna
CH: Geneva, Bern, Lausanne, Montreux
US: New York, Washington, San Francisco
FR: Paris, Strasbourg
DE: Berlin, Munich, Bonn
BE: Brussels
GB: London
IT: Rome, Milan
NL: The Hague, Amsterdam
KE: Nairobi
ET: Addis Ababa
EG: Cairo
AE: Abu Dhabi, Dubai
SA: Riyadh, Jeddah
QA: Doha
SY: Damascus
JP: Tokyo
KR: Seoul
TH: Bangkok
VN: Hanoi
ID: Jakarta
ZA: Johannesburg, Pretoria, Cape Town
BR: Brasilia, Rio de Janeiro
CU: Havana
PL: Warsaw
CZ: Prague
HU: Budapest
FI: Helsinki
SK: Bratislava
LT: Vilnius
MY: Kuala Lumpur
LK: Colombo
NP: Kathmandu
BD: Dhaka
`

/** Cities where organisations of the region meet, by English names, with their states. */
export const englishCities: readonly (readonly [country: string, names: string[]])[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [country = '', names = ''] = line.split(': ')
    return [country, names.split(', ')] as const
  })
