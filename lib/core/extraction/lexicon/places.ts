/**
 * A small gazetteer: countries with their demonyms, large cities that news names without their country, regions and
 * waters. It types names and lets "Azerbaijani" and "Azerbaijan" be one; it never decides that something is a name.
 */

/** `Country=demonym,demonym`; other names of it after `|`. */
const COUNTRIES = `Afghanistan=Afghan;Albania=Albanian;Algeria=Algerian;Andorra=Andorran;Angola=Angolan;Argentina=Argentine,Argentinian;Armenia=Armenian;Australia=Australian;Austria=Austrian;Azerbaijan=Azerbaijani,Azeri;Bahamas=Bahamian;Bahrain=Bahraini;Bangladesh=Bangladeshi;Barbados=Barbadian;Belarus=Belarusian,Belarussian;Belgium=Belgian;Belize=Belizean;Benin=Beninese;Bhutan=Bhutanese;Bolivia=Bolivian;Bosnia=Bosnian|Bosnia and Herzegovina;Botswana=Motswana;Brazil=Brazilian;Brunei=Bruneian;Bulgaria=Bulgarian;Burkina Faso=Burkinabe;Burundi=Burundian;Cambodia=Cambodian;Cameroon=Cameroonian;Canada=Canadian;Chad=Chadian;Chile=Chilean;China=Chinese;Colombia=Colombian;Comoros=Comorian;Congo=Congolese;Costa Rica=Costa Rican;Croatia=Croatian,Croat;Cuba=Cuban;Cyprus=Cypriot;Czechia=Czech|Czech Republic;Czechoslovakia=Czechoslovak;Denmark=Danish,Dane;Djibouti=Djiboutian;Ecuador=Ecuadorian,Ecuadorean;Egypt=Egyptian;El Salvador=Salvadoran;Eritrea=Eritrean;Estonia=Estonian;Eswatini=Swazi|Swaziland;Ethiopia=Ethiopian;Fiji=Fijian;Finland=Finnish,Finn;France=French;Gabon=Gabonese;Gambia=Gambian;Georgia=Georgian;Germany=German;Ghana=Ghanaian;Greece=Greek;Grenada=Grenadian;Guatemala=Guatemalan;Guinea=Guinean;Guyana=Guyanese;Haiti=Haitian;Honduras=Honduran;Hungary=Hungarian;Iceland=Icelandic;India=Indian;Indonesia=Indonesian;Iran=Iranian;Iraq=Iraqi;Ireland=Irish;Israel=Israeli;Italy=Italian;Ivory Coast=Ivorian;Jamaica=Jamaican;Japan=Japanese;Jordan=Jordanian;Kazakhstan=Kazakh;Kenya=Kenyan;Kosovo=Kosovar,Kosovan;Kuwait=Kuwaiti;Kyrgyzstan=Kyrgyz;Laos=Laotian;Latvia=Latvian;Lebanon=Lebanese;Lesotho=Basotho;Liberia=Liberian;Libya=Libyan;Liechtenstein=;Lithuania=Lithuanian;Luxembourg=;Madagascar=Malagasy;Malawi=Malawian;Malaysia=Malaysian;Maldives=Maldivian;Mali=Malian;Malta=Maltese;Mauritania=Mauritanian;Mauritius=Mauritian;Mexico=Mexican;Moldova=Moldovan;Monaco=;Mongolia=Mongolian;Montenegro=Montenegrin;Morocco=Moroccan;Mozambique=Mozambican;Myanmar=Burmese|Burma;Namibia=Namibian;Nepal=Nepali,Nepalese;Netherlands=Dutch|Holland;New Zealand=New Zealander;Nicaragua=Nicaraguan;Niger=Nigerien;Nigeria=Nigerian;North Korea=North Korean;North Macedonia=Macedonian|Macedonia;Norway=Norwegian;Oman=Omani;Pakistan=Pakistani;Palestine=Palestinian;Panama=Panamanian;Papua New Guinea=Papuan;Paraguay=Paraguayan;Peru=Peruvian;Philippines=Filipino,Philippine;Poland=Polish,Pole;Portugal=Portuguese;Prussia=Prussian;Qatar=Qatari;Romania=Romanian;Russia=Russian;Rwanda=Rwandan;Samoa=Samoan;Saudi Arabia=Saudi;Senegal=Senegalese;Serbia=Serbian,Serb;Seychelles=;Sierra Leone=Sierra Leonean;Singapore=Singaporean;Slovakia=Slovak;Slovenia=Slovenian,Slovene;Somalia=Somali;South Africa=South African;South Korea=South Korean;South Sudan=South Sudanese;Soviet Union=Soviet|USSR,U.S.S.R.;Spain=Spanish,Spaniard;Sri Lanka=Sri Lankan;Sudan=Sudanese;Suriname=Surinamese;Sweden=Swedish,Swede;Switzerland=Swiss;Syria=Syrian;Taiwan=Taiwanese;Tajikistan=Tajik;Tanzania=Tanzanian;Thailand=Thai;Tibet=Tibetan;Togo=Togolese;Tonga=Tongan;Tunisia=Tunisian;Turkey=Turkish,Turk|Turkiye,Türkiye;Turkmenistan=Turkmen;Uganda=Ugandan;Ukraine=Ukrainian;United Arab Emirates=Emirati|UAE;United Kingdom=British,Briton|UK,U.K.,Britain,Great Britain;England=English;Scotland=Scottish,Scot;Wales=Welsh;United States=American|US,U.S.,USA,U.S.A.,America;Uruguay=Uruguayan;Uzbekistan=Uzbek;Vatican=;Venezuela=Venezuelan;Vietnam=Vietnamese;Yemen=Yemeni;Yugoslavia=Yugoslav;Zambia=Zambian;Zimbabwe=Zimbabwean;Europe=European;Africa=African;Asia=Asian`;

const CITIES = `Abidjan;Abu Dhabi;Abuja;Accra;Addis Ababa;Aleppo;Algiers;Almaty;Amman;Amsterdam;Ankara;Antananarivo;Ashgabat;Asmara;Astana;Asuncion;Athens;Atlanta;Auckland;Baghdad;Baku;Baltimore;Bamako;Bangkok;Bangui;Barcelona;Basra;Beijing;Beirut;Belfast;Belgrade;Benghazi;Berlin;Bern;Bishkek;Bissau;Bogota;Bombay;Bordeaux;Boston;Brasilia;Bratislava;Brazzaville;Brussels;Bucharest;Budapest;Buenos Aires;Bujumbura;Cairo;Calcutta;Canberra;Cape Town;Caracas;Casablanca;Chennai;Chernobyl;Chicago;Chisinau;Colombo;Conakry;Copenhagen;Dakar;Dallas;Damascus;Delhi;Denver;Detroit;Dhaka;Doha;Donetsk;Dresden;Dubai;Dublin;Dushanbe;Edinburgh;Entebbe;Frankfurt;Freetown;Gaborone;Gdansk;Geneva;Glasgow;Grozny;Guangzhou;Hamburg;Hanoi;Harare;Havana;Helsinki;Hiroshima;Ho Chi Minh City;Homs;Hong Kong;Houston;Hyderabad;Islamabad;Istanbul;Jakarta;Jerusalem;Johannesburg;Juba;Kabul;Kampala;Kandahar;Karachi;Kathmandu;Kharkiv;Khartoum;Kiev;Kigali;Kingston;Kinshasa;Kolkata;Kuala Lumpur;Kyiv;Kyoto;La Paz;Lagos;Lahore;Libreville;Lima;Lisbon;Liverpool;Ljubljana;London;Los Angeles;Luanda;Lusaka;Lviv;Lyon;Madrid;Managua;Manchester;Manila;Maputo;Mariupol;Marseille;Melbourne;Mexico City;Miami;Milan;Minsk;Mogadishu;Monrovia;Montevideo;Montreal;Moscow;Mosul;Mumbai;Munich;Nagasaki;Nairobi;Nanjing;Naples;Nassau;New Delhi;New Orleans;New York;Niamey;Nicosia;Nouakchott;Odessa;Osaka;Oslo;Ottawa;Ouagadougou;Oxford;Panama City;Paris;Perth;Philadelphia;Phnom Penh;Podgorica;Port-au-Prince;Prague;Pretoria;Pristina;Pyongyang;Quebec;Quito;Rabat;Ramallah;Rangoon;Reykjavik;Riga;Rio de Janeiro;Riyadh;Rome;Rotterdam;San Francisco;San Jose;San Juan;San Salvador;Sanaa;Santiago;Santo Domingo;Sao Paulo;Sarajevo;Seattle;Seoul;Sevastopol;Shanghai;Shenzhen;Skopje;Sofia;Srebrenica;St. Petersburg;Stepanakert;Stockholm;Strasbourg;Stuttgart;Sydney;Taipei;Tallinn;Tashkent;Tbilisi;Tegucigalpa;Tehran;Tel Aviv;The Hague;Tirana;Tokyo;Toronto;Tripoli;Tunis;Turin;Ulaanbaatar;Valletta;Vancouver;Venice;Vienna;Vientiane;Vilnius;Volgograd;Warsaw;Washington;Wellington;Windhoek;Wuhan;Yangon;Yaounde;Yerevan;Zagreb;Zurich`;

const REGIONS = `Abkhazia;Alaska;Alps;Amazon;Antarctica;Arctic;Balkans;Bavaria;Black Sea;California;Caspian Sea;Catalonia;Caucasus;South Caucasus;Chechnya;Crimea;Dagestan;Darfur;Donbas;Florida;Gaza;Gaza Strip;Golan Heights;Gulf;Hawaii;Himalayas;Karabakh;Nagorno-Karabakh;Kashmir;Kurdistan;Luhansk;Latin America;Mediterranean;Mediterranean Sea;Middle East;Nile;Ossetia;South Ossetia;Pacific;Atlantic;Indian Ocean;Persian Gulf;Punjab;Quebec;Red Sea;Sahel;Scandinavia;Siberia;Sicily;Sinai;Somaliland;South China Sea;Texas;Transnistria;Tigray;West Bank;Xinjiang;Zaporizhzhia`;

/** Lower-case name or demonym → the place's own name. */
const PLACE_OF = new Map<string, string>();
const DEMONYMS = new Set<string>();
for (const entry of COUNTRIES.split(';')) {
  const [names = '', others = ''] = entry.split('|');
  const [country = '', demonyms = ''] = names.split('=');
  PLACE_OF.set(country.toLowerCase(), country);
  for (const other of others.split(',')) if (other) PLACE_OF.set(other.toLowerCase(), country);
  for (const demonym of demonyms.split(',')) {
    if (!demonym) continue;
    for (const form of [demonym, `${demonym}s`]) {
      PLACE_OF.set(form.toLowerCase(), country);
      DEMONYMS.add(form.toLowerCase());
    }
  }
}
for (const place of `${CITIES};${REGIONS}`.split(';')) PLACE_OF.set(place.toLowerCase(), place);

/** The place that a name or demonym stands for ("Russian" → "Russia"), or null where it is not known. */
export function knownPlace(name: string): string | null {
  return PLACE_OF.get(name.toLowerCase()) ?? null;
}

/** "Russian", "Armenians": said of people and things, not where something is. */
export function isDemonym(name: string): boolean {
  return DEMONYMS.has(name.toLowerCase());
}
