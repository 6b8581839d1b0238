/**
 * Places that no list of countries and cities has: continents, regions, seas, rivers, states of large countries, disputed
 * lands, and cities under the other names that news uses. Made by hand; points lie inside, to about a tenth of a degree
 * for small places and a degree for large ones.
 */

/** `lat lon Name=demonym,demonym|other name,other name`; a dash stands where no point would help anyone. */
export const REGIONS = `- - Europe=European
- - Africa=African
- - Asia=Asian
- - Latin America=Latin American
- - North America=North American
- - South America=South American
- - Central America=Central American
- - Central Asia=Central Asian
- - Southeast Asia=Southeast Asian|South-East Asia,South East Asia
- - East Asia=
- - South Asia=
- - Eastern Europe=Eastern European
- - Western Europe=
- - Central Europe=
- - North Africa=North African
- - West Africa=West African
- - East Africa=East African
- - Central Africa=
- - Southern Africa=Southern African
- - Middle East=|Near East,Mideast
- - Antarctica=
- - Arctic=
- - Oceania=
- - Atlantic Ocean=|Atlantic
- - Pacific Ocean=|Pacific
- - Indian Ocean=
- - Arctic Ocean=
15 -75 Caribbean=|Caribbean Sea
- - Scandinavia=Scandinavian
- - Baltics=
- - Maghreb=
- - Horn of Africa=
- - Indochina=
- - Mesopotamia=
52.5 -1.5 England=English
56.5 -4 Scotland=Scottish,Scot
52.3 -3.8 Wales=Welsh
54.6 -6.7 Northern Ireland=|Ulster
43 44 Caucasus=
41.5 45 South Caucasus=|Transcaucasia,Southern Caucasus
43.2 44.8 North Caucasus=
39.9 46.8 Nagorno-Karabakh=|Karabakh,Mountainous Karabakh,Upper Karabakh,Artsakh
39.2 45.5 Nakhchivan=|Nakhichevan
39.5 46.2 Syunik=
39.6 46.5 Lachin corridor=|Lachin Corridor
43 41 Abkhazia=Abkhaz,Abkhazian
42.3 44 South Ossetia=South Ossetian
43 44.7 North Ossetia=
43.3 45.7 Chechnya=Chechen
43 47 Dagestan=Dagestani
43.2 45 Ingushetia=Ingush
55.5 50.5 Tatarstan=Tatar
60 105 Siberia=Siberian
54.7 21 Kaliningrad=
45.3 34.4 Crimea=Crimean|Crimean Peninsula
48.2 38 Donbas=|Donbass
47 29.5 Transnistria=Transnistrian|Transdniestria
49.8 24 Galicia=Galician
44 20 Balkans=Balkan
44.8 17 Republika Srpska=
45.3 20 Vojvodina=
42.5 23 Thrace=
48.8 11.5 Bavaria=Bavarian
51 13.3 Saxony=Saxon
51.5 7.5 North Rhine-Westphalia=
51.5 7.3 Ruhr=
41.8 1.6 Catalonia=Catalan
43 -2.6 Basque Country=Basque
37.5 -4.8 Andalusia=Andalusian
42.1 9.1 Corsica=Corsican
48.2 -3 Brittany=Breton
49 0.2 Normandy=
48.5 7.5 Alsace=
43.9 6 Provence=
37.6 14 Sicily=Sicilian
40.1 9.1 Sardinia=Sardinian
45.6 9.8 Lombardy=
43.4 11 Tuscany=Tuscan
35.2 24.9 Crete=Cretan
46.5 9.5 Alps=
42.7 1 Pyrenees=
51 4.2 Flanders=Flemish
50.4 4.8 Wallonia=Walloon
67.5 26 Lapland=
52 -0.5 East Anglia=
50.4 -4.9 Cornwall=
31.4 34.4 Gaza=Gazan|Gaza Strip
32 35.3 West Bank=
31.78 35.24 East Jerusalem=
33 35.8 Golan Heights=|Golan
29.5 33.8 Sinai=|Sinai Peninsula
36.4 44.4 Kurdistan=Kurdish,Kurd|Iraqi Kurdistan,Kurdistan Region
34 43.5 Anbar=|Anbar Province
29.4 52.5 Fars=
37.5 39.5 Anatolia=
30 32.55 Suez Canal=|Suez
13 24 Darfur=
12 30 South Kordofan=
11 34.3 Blue Nile=
13.8 39 Tigray=Tigrayan
8 38.8 Oromia=
11.5 38 Amhara=
7 44 Ogaden=
9.8 46 Somaliland=
9 49 Puntland=
14 5 Sahel=
23 10 Sahara=Saharan
16 -1 Azawad=
-1.5 28 Kivu=|North Kivu,South Kivu
-12.5 39 Cabo Delgado=
-6.2 39.3 Zanzibar=Zanzibari
5 6.5 Niger Delta=
11.8 13 Borno=
6.5 7.5 Biafra=Biafran
-26 28.2 Gauteng=
-29 30.8 KwaZulu-Natal=
0.1 35.8 Rift Valley=
12 13.5 Lake Chad=
-1 33 Lake Victoria=
- - Nile=
34 76 Kashmir=Kashmiri|Jammu and Kashmir
31 75.5 Punjab=Punjabi
26 92.8 Assam=Assamese
25.5 85.3 Bihar=
22.5 71.5 Gujarat=Gujarati
10.3 76.4 Kerala=
19.5 76 Maharashtra=
24.7 93.9 Manipur=
26.5 80.5 Uttar Pradesh=
11 78.5 Tamil Nadu=
18 79.5 Telangana=
15.8 79.8 Andhra Pradesh=
23 87.5 West Bengal=
- - Bengal=Bengali
26.8 74 Rajasthan=
20.5 84.5 Odisha=|Orissa
34.5 72.3 Swat Valley=|Swat
28.5 66 Balochistan=Baloch|Baluchistan
34.5 72 Khyber Pakhtunkhwa=
33 70 Waziristan=|North Waziristan,South Waziristan
26 68.5 Sindh=Sindhi
31.5 64.3 Helmand=
35.3 69.6 Panjshir=
28 85 Himalayas=|Himalaya
28 86.93 Mount Everest=|Everest
32 88 Tibet=Tibetan
41 85 Xinjiang=Uighur,Uyghur,Uygur
44 113 Inner Mongolia=
30.5 103 Sichuan=
31 112.3 Hubei=
23.3 113.4 Guangdong=
25 101.5 Yunnan=
36 101 Qinghai=
42 125 Manchuria=
25 121.5 Taiwan Strait=
20.5 92.8 Rakhine=|Arakan
22.5 98 Shan State=
26 97.5 Kachin State=|Kachin
4.7 96.8 Aceh=Acehnese
-4 138 Papua=Papuan
-7.5 110 Java=Javanese
0 102 Sumatra=Sumatran
-8.4 115.2 Bali=Balinese
0 114 Borneo=
-2 121 Sulawesi=
7.5 125 Mindanao=
43.5 142.7 Hokkaido=
26.5 128 Okinawa=Okinawan
37.4 140.4 Fukushima=
45 147.5 Kuril Islands=|Kurils
38.3 127 Demilitarized Zone=|DMZ
9 112 Spratly Islands=|Spratlys
-31.8 147 New South Wales=
-22.5 144.5 Queensland=
-37 144 Victoria=
-42 146.6 Tasmania=Tasmanian
-25 122 Western Australia=
-30 135 South Australia=
-19.5 133.5 Northern Territory=
50 -85 Ontario=
52 -72 Quebec=Quebecois,Quebecker
54 -125 British Columbia=
54.5 -115 Alberta=Albertan
45 -63 Nova Scotia=
49 -56 Newfoundland=
55 -98 Manitoba=
54 -106 Saskatchewan=
16.5 -92.5 Chiapas=
17 -96.5 Oaxaca=
25 -107.5 Sinaloa=
-4 -62 Amazon=Amazonian
- - Andes=Andean
-45 -69 Patagonia=
-0.6 -90.6 Galapagos Islands=|Galapagos,Galápagos
19.9 -75.15 Guantanamo Bay=|Guantanamo,Guantánamo Bay,Guantánamo
42 50 Caspian Sea=|Caspian
43.5 34 Black Sea=
46 36.5 Sea of Azov=|Azov Sea
35 18 Mediterranean Sea=|Mediterranean
43 15 Adriatic Sea=|Adriatic
39 25 Aegean Sea=|Aegean
58 20 Baltic Sea=|Baltic
56 3 North Sea=
51 1.5 Strait of Dover=
50.2 -2 English Channel=
75 40 Barents Sea=
20 38.5 Red Sea=
26.5 52 Persian Gulf=|Arabian Gulf
26.6 56.3 Strait of Hormuz=
12.5 47.5 Gulf of Aden=
12.6 43.3 Bab el-Mandeb=|Bab al-Mandab
15 65 Arabian Sea=
15 88 Bay of Bengal=
12 113 South China Sea=
30 125 East China Sea=
40 135 Sea of Japan=
35.5 123.5 Yellow Sea=
25 -90 Gulf of Mexico=
2 2 Gulf of Guinea=
9.1 -79.7 Panama Canal=
41.1 29.1 Bosphorus=|Bosporus
40.2 26.4 Dardanelles=|Gallipoli
36 -5.6 Strait of Gibraltar=
45 60 Aral Sea=
31.5 35.5 Dead Sea=
43 -80 Great Lakes=
- - Danube=
- - Rhine=
- - Volga=
- - Euphrates=
- - Tigris=
- - Mekong=
- - Ganges=
- - Yangtze=
- - Mississippi River=
- - Rio Grande=
48.4 35 Dnieper=|Dnipro River
32.8 -86.8 Alabama=
64 -152 Alaska=Alaskan
34.3 -111.7 Arizona=
34.8 -92.4 Arkansas=
37 -120 California=Californian
39 -105.5 Colorado=
41.6 -72.7 Connecticut=
39 -75.5 Delaware=
28.5 -82.5 Florida=
32.6 -83.4 Georgia=
20.5 -157 Hawaii=Hawaiian
44.4 -114.6 Idaho=
40 -89.2 Illinois=
39.9 -86.3 Indiana=
42 -93.5 Iowa=
38.5 -98.4 Kansas=
37.5 -85.3 Kentucky=
31 -92 Louisiana=
45.4 -69.2 Maine=
39 -76.8 Maryland=
42.3 -71.8 Massachusetts=
44.3 -85.4 Michigan=
46.3 -94.3 Minnesota=
32.7 -89.7 Mississippi=
38.4 -92.5 Missouri=
47 -109.6 Montana=
41.5 -99.8 Nebraska=
39.3 -116.6 Nevada=
43.7 -71.6 New Hampshire=
40.2 -74.7 New Jersey=
34.4 -106.1 New Mexico=
35.6 -79.4 North Carolina=
47.4 -100.5 North Dakota=
40.3 -82.8 Ohio=
35.6 -97.5 Oklahoma=
43.9 -120.6 Oregon=
40.9 -77.8 Pennsylvania=
41.7 -71.5 Rhode Island=
33.9 -80.9 South Carolina=
44.4 -100.2 South Dakota=
35.9 -86.4 Tennessee=
31.5 -99.3 Texas=Texan
39.3 -111.7 Utah=
44.1 -72.7 Vermont=
37.5 -78.9 Virginia=
47.4 -120.4 Washington state=|Washington State
38.6 -80.6 West Virginia=
44.6 -90 Wisconsin=
43 -107.6 Wyoming=
42 -71.5 New England=
40.78 -73.97 Manhattan=
40.65 -73.95 Brooklyn=
34.1 -118.33 Hollywood=
37.4 -122.1 Silicon Valley=
51.5 -0.12 Westminster=
29.5 47.8 Bubiyan=
30.04 31.24 Tahrir Square=
39.9 116.4 Tiananmen Square=|Tiananmen
55.754 37.62 Red Square=
50.45 30.52 Maidan=|Independence Square
51.39 30.1 Chernobyl=|Chornobyl
40.75 14.49 Pompeii=
48.85 2.12 Versailles=
39.65 -77.47 Camp David=
37.42 141.03 Fukushima Daiichi=
42.22 43.97 Tskhinvali=
43 41.02 Sukhumi=|Sokhumi
39.47 75.99 Kashgar=|Kashi
35.34 40.14 Deir ez-Zor=|Deir al-Zor,Deir Ezzor
35.56 45.43 Sulaymaniyah=|Sulaimaniya
31.13 33.8 Arish=|El Arish,El-Arish,Al-Arish,al-Arish
27.91 34.33 Sharm el-Sheikh=|Sharm El-Sheikh,Sharm el Sheikh
48.95 38.49 Severodonetsk=|Sievierodonetsk
33 70.07 Miran Shah=|Miranshah`;

/** Cities by the name that English news gives them, with its other names; one of them must be in the gazetteer's source. */
export const CITY_NAMES = `Kyiv|Kiev
Stepanakert|Khankendi|Xankandi|Xankəndi
Mumbai|Bombay
Kolkata|Calcutta
Chennai|Madras
Bengaluru|Bangalore
Pune|Poona
Varanasi|Benares
Thiruvananthapuram|Trivandrum
Yangon|Rangoon
Beijing|Peking
Guangzhou|Canton
Nanjing|Nanking
Chongqing|Chungking
Urumqi|Ürümqi
Ho Chi Minh City|Saigon
Da Nang|Danang
St. Petersburg|Saint Petersburg|St Petersburg|Leningrad|Petrograd
Volgograd|Stalingrad
Grozny|Groznyy
Nizhny Novgorod|Nizhniy Novgorod
Rostov-on-Don|Rostov-na-Donu
Yekaterinburg|Ekaterinburg
Odesa|Odessa
Lviv|Lvov|Lwow|Lemberg
Kharkiv|Kharkov
Dnipro|Dnipropetrovsk|Dnepropetrovsk
Zaporizhzhia|Zaporizhia|Zaporizhzhya|Zaporozhye
Luhansk|Lugansk
Chernihiv|Chernigov
Mykolaiv|Mykolayiv|Nikolaev
Bakhmut|Artemivsk
Horlivka|Gorlovka
Sevastopol|Sebastopol
Chisinau|Chişinău|Kishinev
Gomel|Homyel'
Vilnius|Vilna
Gdańsk|Gdansk|Danzig
Wrocław|Wroclaw|Breslau
Kraków|Krakow|Cracow
Łódź|Lodz
Cluj|Cluj-Napoca
Pristina|Prishtina
Geneva|Genève
Zurich|Zürich
Bern|Berne
Basel|Basle
Cologne|Köln
Nuremberg|Nürnberg
Hanover|Hannover
Frankfurt|Frankfurt am Main
Antwerp|Antwerpen
Ghent|Gent
Bruges|Brugge
The Hague|Hague|Den Haag
Gothenburg|Göteborg
Seville|Sevilla
Zaragoza|Saragossa
San Sebastián|Donostia / San Sebastián|San Sebastian
Marseille|Marseilles
Lyon|Lyons
Milan|Milano
Turin|Torino
Naples|Napoli
Florence|Firenze
Venice|Venezia
Genoa|Genova
Thessaloniki|Thessaloníki|Salonika|Salonica
Izmir|İzmir|Smyrna
Istanbul|Constantinople
Sanliurfa|Şanlıurfa|Urfa
Antakya|Antioch
Raqqa|Ar Raqqah|Raqqah
Hasakah|Al Ḩasakah|Hasaka|Hassakeh
Daraa|Dar‘ā|Deraa
Kobani|‘Ayn al ‘Arab|Kobane
Fallujah|Al Fallūjah|Falluja
Basra|Basrah|Al Başrah al Qadīmah
Karbala|Kerbala
Erbil|Irbil|Arbil
Tehran|Teheran
Isfahan|Esfahan
Mashhad|Meshed
Kandahar|Qandahar
Mazar-i-Sharif|Mazār-e Sharīf|Mazar-e-Sharif
Lashkar Gah|Lashkargah
Dhaka|Dacca
Chittagong|Chattogram
Cox's Bazar|Cox’s Bāzār|Cox’s Bazar
Kathmandu|Katmandu
Naypyidaw|Nay Pyi Taw|Naypyitaw
Jakarta|Batavia
Sanaa|Sana'a|Sana’a
Hodeidah|Al Ḩudaydah|Hodeida|Hudaydah
Taiz|Ta‘izz|Taizz
Jeddah|Jiddah
Mecca|Makkah
Rafah|Rafaḩ
Khan Younis|Khān Yūnis
Jabalia|Jabālyā|Jabaliya
Minya|Al Minyā
Assiut|Asyūţ|Asyut
Misrata|Mişrātah
Tobruk|Ţubruq
Derna|Darnah
Sabha|Sebha
Zuwara|Zuwārah
Ajdabiya|Ajdābiyā
Fez|Fès
Marrakesh|Marrakech
Tangier|Tangiers
N'Djamena|N’Djamena|Ndjamena
Port-au-Prince|Port au Prince
Timbuktu|Tombouctou
Kisangani|Stanleyville
Lubumbashi|Elisabethville
Kinshasa|Leopoldville
El Fasher|Al Fashir|Al-Fashir|El-Fasher
Mekelle|Mek'ele|Mekele
Hargeisa|Hargeysa
Kismayo|Kismaayo
Ciudad Juárez|Juárez|Juarez|Ciudad Juarez
New York|New York City
Washington|Washington, D.C.|Washington DC|Washington D.C.
St. Louis|Saint Louis|St Louis
St. Paul|Saint Paul|St Paul
Quebec City|Québec
Kaesong|Kaesŏng
Busan|Pusan
Ulaanbaatar|Ulan Bator
Astana|Nur-Sultan|Nursultan
Almaty|Alma-Ata
Gyumri|Leninakan
Ganja|Gandja
Shusha|Şuşa|Shushi
Agdam|Ağdam|Aghdam`;

/** States of the United States by GeoNames' code, to tell one Springfield from another. */
export const STATES =
  'AL Alabama;AK Alaska;AZ Arizona;AR Arkansas;CA California;CO Colorado;CT Connecticut;DE Delaware;FL Florida;GA Georgia;HI Hawaii;ID Idaho;IL Illinois;IN Indiana;IA Iowa;KS Kansas;KY Kentucky;LA Louisiana;ME Maine;MD Maryland;MA Massachusetts;MI Michigan;MN Minnesota;MS Mississippi;MO Missouri;MT Montana;NE Nebraska;NV Nevada;NH New Hampshire;NJ New Jersey;NM New Mexico;NY New York;NC North Carolina;ND North Dakota;OH Ohio;OK Oklahoma;OR Oregon;PA Pennsylvania;RI Rhode Island;SC South Carolina;SD South Dakota;TN Tennessee;TX Texas;UT Utah;VT Vermont;VA Virginia;WA Washington;WV West Virginia;WI Wisconsin;WY Wyoming';
