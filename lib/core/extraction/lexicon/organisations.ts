/** Organisations that news names without a word that tells what they are; `name shown|other names`. */
const ORGANISATIONS = `United Nations|UN,U.N.
European Union|EU,E.U.
African Union|AU
European Commission|
European Central Bank|ECB
International Monetary Fund|IMF,I.M.F.
International Criminal Court|
International Court of Justice|ICJ
World Bank|
World Trade Organization|WTO,World Trade Organisation
World Health Organization|WHO,World Health Organisation
International Atomic Energy Agency|IAEA
UN Security Council|United Nations Security Council,Security Council,U.N. Security Council
NATO|Nato,N.A.T.O.,North Atlantic Treaty Organization,North Atlantic Treaty Organisation
OPEC|Opec
G7|G-7,Group of Seven
G8|G-8,Group of Eight
G20|G-20,Group of 20
OSCE|Organization for Security and Co-operation in Europe
ASEAN|Asean
ECOWAS|Ecowas,Economic Community of West African States
UNESCO|Unesco
UNICEF|Unicef
UNHCR|
Interpol|
Eurogroup|
FBI|F.B.I.,Federal Bureau of Investigation
CIA|C.I.A.,Central Intelligence Agency
NSA|National Security Agency
NASA|Nasa
FDA|Food and Drug Administration
Red Cross|
Medecins Sans Frontieres|Médecins Sans Frontières,Doctors Without Borders,MSF
Amnesty International|Amnesty
Human Rights Watch|
Greenpeace|
White House|
Kremlin|
Downing Street|
Elysee|Élysée
Scotland Yard|
Mossad|
Hamas|
Hezbollah|Hizbollah,Hizbullah
Fatah|
Taliban|Taleban
al-Qaeda|Al-Qaeda,al-Qaida,Al-Qaida,al Qaeda,Al Qaeda,Qaeda
Islamic State|ISIS,ISIL,Isis,Isil,Daesh
Boko Haram|
al-Shabaab|Al-Shabaab,al-Shabab,Al-Shabab,al Shabaab,Shabaab
Houthis|Houthi
Muslim Brotherhood|Brotherhood
PKK|
PLO|Palestine Liberation Organization
IRA|Irish Republican Army
ETA|Eta
FARC|Farc
KGB|
FSB|
BBC|British Broadcasting Corporation
CNN|
ITV|
NBC|NBC News
CBS|CBS News
ABC News|
Fox News|
Al Jazeera|al-Jazeera,Al-Jazeera
Bloomberg|
Guardian|The Guardian
Le Monde|
Google|
Microsoft|
Facebook|
Twitter|
YouTube|
Amazon.com|
Samsung|
Apple|
Intel|
Oracle|
Verizon|
Visa|
Mastercard|MasterCard
PayPal|
Barclays|
HSBC|
Citigroup|Citibank
Deutsche Bank|
Credit Suisse|
UBS|
Merrill Lynch|
Morgan Stanley|
JPMorgan|JP Morgan,J.P. Morgan,JPMorgan Chase
Enron|
Pfizer|
Novartis|
Bayer|
Nestle|Nestlé
Unilever|
Tesla|
Uber|
Netflix|
Walmart|Wal-Mart
Peugeot|
Renault|
Nissan|
Honda|
Fiat|
Chrysler|
General Motors|GM
General Electric|GE
Lufthansa|
Aeroflot|
Qantas|
Lockheed Martin|
Halliburton|
Yukos|
Tencent|
Alibaba|
TikTok|
Instagram|
WhatsApp|
Wikipedia|
Yahoo|Yahoo!
Toyota|
Volkswagen|VW
Boeing|
Airbus|
Siemens|
Gazprom|
Rosneft|
Lukoil|
ExxonMobil|Exxon,Exxon Mobil
Chevron|
Shell|Royal Dutch Shell
BP|
Huawei|
IBM|
Sony|
Nokia|
Goldman Sachs|
Lehman Brothers|
Nasdaq|
Wall Street|
FIFA|Fifa
UEFA|Uefa
Pentagon|
Bundestag|
Bundesbank|
Knesset|
Duma|State Duma
Politburo|
Labour|Labour Party
Likud|
Verkhovna Rada|Rada
Al-Ahram|
Moody's|Moody’s
Standard & Poor's|
McDonald's|McDonald’s`;

const SHOWN = new Map<string, string>();
for (const line of ORGANISATIONS.split('\n')) {
  const [shown = '', others = ''] = line.split('|');
  for (const name of [shown, ...others.split(',')]) if (name) SHOWN.set(name, shown);
}

/** The name that we give an organisation ("UN" → "United Nations"); null where the list does not have it. */
export function knownOrganisation(name: string): string | null {
  return SHOWN.get(name) ?? null;
}

/** News agencies: who reports is no part of what happened. */
const AGENCIES = new Set(
  'AP;Associated Press;The Associated Press;AFP;Agence France-Presse;Agence France Presse;Reuters;Thomson Reuters;UPI;Xinhua;Itar-Tass;Tass;TASS;Interfax;RIA Novosti;DPA;ANSA;EFE;Kyodo;Yonhap;PTI'.split(
    ';',
  ),
);

export function isAgency(name: string): boolean {
  return AGENCIES.has(name);
}
