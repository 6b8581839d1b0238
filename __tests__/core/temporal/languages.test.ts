import * as fc from 'fast-check';
import { languageOf, rulesOf } from '@/lib/core/temporal/languages';
import { parseEdtf, tagTimes } from '@/lib/core/temporal';
import { type Case, rows, sentencesOf, shownAs, WEDNESDAY } from './table';

/** Published on a Wednesday, 21 August 2024. A sentence with nothing after it holds no date. */
const TABLES: Readonly<Record<string, readonly Case[]>> = {
  // German
  de: [
    ['Die Brücke wurde am 3. Oktober 1990 eröffnet.', '3. Oktober 1990 = 1990-10-03 <1990-10-03> stated'],
    [
      'Im März 2019 begann der Umbau, der bis Ende 2021 dauerte.',
      'März 2019 = 2019-03 <2019-03> stated',
      '2021 = 2021 <2021> stated',
    ],
    ['Seit 1985 leitet sie das Museum.', '1985 = 1985 <1985> stated'],
    ['Der Rat tagte am Montag.', 'Montag = 2024-08-19 <2024-08-19> computed'],
    [
      'Gestern Abend fiel der Strom aus, vor drei Wochen schon einmal.',
      'Gestern Abend = 2024-08-20TEV <2024-08-20> computed',
      'vor drei Wochen = 2024-W31 <[2024-07-29..2024-08-04]> computed',
    ],
    [
      'Die Schau läuft vom 3. bis 5. Mai 2024.',
      '3. bis 5. Mai 2024 = 2024-05-03/2024-05-05 <2024-05-03/2024-05-05> stated',
    ],
    ['Der Krieg dauerte von 1914 bis 1918.', '1914 bis 1918 = 1914/1918 <1914/1918> stated'],
    ['Zwischen 1914–18 fielen viele.', '1914–18 = 1914/1918 <1914/1918> stated'],
    [
      'Nächste Woche und im kommenden Jahr',
      'Nächste Woche = 2024-W35 <[2024-08-26..2024-09-01]> computed',
      'kommenden Jahr = 2025 <2025> computed',
    ],
    ['Es kamen 2000 Menschen, der Preis stieg um 3 Prozent auf 2,46 Euro.'],
    ['So war es am Morgen, sagte Frau Mai.'],
    ['Die Sitzung beginnt um 15 Uhr.', '15 Uhr = 2024-08-21T15:00 <2024-08-21T15:00:00> computed'],
    [
      'Am 12.11.19 und am 12.11.2019',
      '12.11.19 = 2019-11-12 <2019-11-12> stated',
      '12.11.2019 = 2019-11-12 <2019-11-12> stated',
    ],
    ['In 2000 Dörfern fehlt Strom.'],
    ['Er wurde 1990 geboren und starb 2005.', '1990 = 1990 <1990> stated', '2005 = 2005 <2005> stated'],
    ['Das Gesetz von 2015 gilt.', '2015 = 2015 <2015> stated'],
    ['Caesar starb 44 v. Chr.', '44 v. Chr. = BC0044 <-0043> stated'],
    ['Die Wahl 2017 gewann er.', '2017 = 2017 <2017> stated'],
    ['1989 fiel die Mauer.', '1989 = 1989 <1989> stated'],
  ],
  // French
  fr: [
    ['Le pont a ouvert le 3 octobre 1990.', '3 octobre 1990 = 1990-10-03 <1990-10-03> stated'],
    ['Les travaux ont commencé en mars 2019.', 'mars 2019 = 2019-03 <2019-03> stated'],
    ['Depuis 1985, elle dirige le musée.', '1985 = 1985 <1985> stated'],
    ['Le conseil s’est réuni lundi.', 'lundi = 2024-08-19 <2024-08-19> computed'],
    [
      'Hier soir, le courant a manqué, comme il y a trois semaines.',
      'Hier soir = 2024-08-20TEV <2024-08-20> computed',
      'il y a trois semaines = 2024-W31 <[2024-07-29..2024-08-04]> computed',
    ],
    [
      'Le salon se tient du 3 au 5 mai 2024.',
      '3 au 5 mai 2024 = 2024-05-03/2024-05-05 <2024-05-03/2024-05-05> stated',
    ],
    ['La guerre a duré de 1914 à 1918.', '1914 à 1918 = 1914/1918 <1914/1918> stated'],
    [
      'La semaine prochaine et l’année dernière',
      'La semaine prochaine = 2024-W35 <[2024-08-26..2024-09-01]> computed',
      'l’année dernière = 2023 <2023> computed',
    ],
    ['Quelque 2000 personnes sont venues, à 2,46 euros.'],
    ['La séance ouvre à 15 heures.', '15 heures = 2024-08-21T15:00 <2024-08-21T15:00:00> computed'],
    ['Un enfant de 3 ans', '3 ans = P3Y stated'],
    ['Né en 1990, il est mort en 2005.', '1990 = 1990 <1990> stated', '2005 = 2005 <2005> stated'],
    ['La loi de 2015 s’applique.', '2015 = 2015 <2015> stated'],
    ['En 1989, le mur tombe.', '1989 = 1989 <1989> stated'],
    [
      'Avant-hier, mardi dernier',
      'Avant-hier = 2024-08-19 <2024-08-19> computed',
      'mardi dernier = 2024-08-20 <2024-08-20> computed',
    ],
  ],
  // Spanish
  es: [
    [
      'El puente se inauguró el 3 de octubre de 1990.',
      '3 de octubre de 1990 = 1990-10-03 <1990-10-03> stated',
    ],
    ['Las obras empezaron en marzo de 2019.', 'marzo de 2019 = 2019-03 <2019-03> stated'],
    ['Desde 1985 dirige el museo.', '1985 = 1985 <1985> stated'],
    ['El consejo se reunió el lunes.', 'lunes = 2024-08-19 <2024-08-19> computed'],
    [
      'Anoche se fue la luz, como hace tres semanas.',
      'Anoche = 2024-08-20TNI <2024-08-20> computed',
      'hace tres semanas = 2024-W31 <[2024-07-29..2024-08-04]> computed',
    ],
    [
      'La feria es del 3 al 5 de mayo de 2024.',
      '3 al 5 de mayo de 2024 = 2024-05-03/2024-05-05 <2024-05-03/2024-05-05> stated',
    ],
    ['La guerra duró de 1914 a 1918.', '1914 a 1918 = 1914/1918 <1914/1918> stated'],
    [
      'la próxima semana y el año pasado',
      'la próxima semana = 2024-W35 <[2024-08-26..2024-09-01]> computed',
      'el año pasado = 2023 <2023> computed',
    ],
    ['Vinieron 2000 personas por la mañana a 2,46 euros.'],
    ['La sesión empieza a las 15:30.', '15:30 = 2024-08-21T15:30 <2024-08-21T15:30:00> computed'],
    ['en 1989 cayó', '1989 = 1989 <1989> stated'],
    ['una niña de 3 años', '3 años = P3Y stated'],
  ],
  // Italian
  it: [
    ['Il ponte è stato aperto il 3 ottobre 1990.', '3 ottobre 1990 = 1990-10-03 <1990-10-03> stated'],
    ['I lavori sono iniziati nel marzo 2019.', 'marzo 2019 = 2019-03 <2019-03> stated'],
    ['Dal 1985 dirige il museo.', '1985 = 1985 <1985> stated'],
    ['Il consiglio si è riunito lunedì.', 'lunedì = 2024-08-19 <2024-08-19> computed'],
    [
      'Ieri sera è mancata la luce, come tre settimane fa.',
      'Ieri sera = 2024-08-20TEV <2024-08-20> computed',
      'tre settimane fa = 2024-W31 <[2024-07-29..2024-08-04]> computed',
    ],
    [
      'La fiera si tiene dal 3 al 5 maggio 2024.',
      '3 al 5 maggio 2024 = 2024-05-03/2024-05-05 <2024-05-03/2024-05-05> stated',
    ],
    ['La guerra durò dal 1914 al 1918.', '1914 al 1918 = 1914/1918 <1914/1918> stated'],
    [
      'la prossima settimana e l’anno scorso',
      'la prossima settimana = 2024-W35 <[2024-08-26..2024-09-01]> computed',
      'anno scorso = 2023 <2023> computed',
    ],
    ['Sono venute 2000 persone, a 2,46 euro.'],
    ['La seduta inizia alle 15:30.', '15:30 = 2024-08-21T15:30 <2024-08-21T15:30:00> computed'],
    ['un bambino di 3 anni'],
    ['Nel 1989 cadde il muro.', '1989 = 1989 <1989> stated'],
  ],
  // Portuguese
  pt: [
    ['A ponte abriu em 3 de outubro de 1990.', '3 de outubro de 1990 = 1990-10-03 <1990-10-03> stated'],
    ['As obras começaram em março de 2019.', 'março de 2019 = 2019-03 <2019-03> stated'],
    ['Desde 1985 dirige o museu.', '1985 = 1985 <1985> stated'],
    ['O conselho reuniu-se na segunda-feira.', 'segunda-feira = 2024-08-19 <2024-08-19> computed'],
    [
      'Ontem faltou a luz, como há três semanas.',
      'Ontem = 2024-08-20 <2024-08-20> computed',
      'há três semanas = 2024-W31 <[2024-07-29..2024-08-04]> computed',
    ],
    [
      'A feira é de 3 a 5 de maio de 2024.',
      '3 a 5 de maio de 2024 = 2024-05-03/2024-05-05 <2024-05-03/2024-05-05> stated',
    ],
    ['A guerra durou de 1914 a 1918.', '1914 a 1918 = 1914/1918 <1914/1918> stated'],
    [
      'na próxima semana e no ano passado',
      'próxima semana = 2024-W35 <[2024-08-26..2024-09-01]> computed',
      'ano passado = 2023 <2023> computed',
    ],
    ['Vieram 2000 pessoas, a sexta vez.'],
    ['A sessão começa às 15:30.', 'às 15:30 = 2024-08-21T15:30 <2024-08-21T15:30:00> computed'],
    ['A terça parte'],
  ],
  // Dutch
  nl: [
    ['De brug werd op 3 oktober 1990 geopend.', '3 oktober 1990 = 1990-10-03 <1990-10-03> stated'],
    ['De bouw begon in maart 2019.', 'maart 2019 = 2019-03 <2019-03> stated'],
    ['Sinds 1985 leidt zij het museum.', '1985 = 1985 <1985> stated'],
    ['De raad kwam maandag bijeen.', 'maandag = 2024-08-19 <2024-08-19> computed'],
    [
      'Gisteravond viel de stroom uit, net als drie weken geleden.',
      'Gisteravond = 2024-08-20TEV <2024-08-20> computed',
      'drie weken geleden = 2024-W31 <[2024-07-29..2024-08-04]> computed',
    ],
    [
      'De beurs is van 3 tot 5 mei 2024.',
      '3 tot 5 mei 2024 = 2024-05-03/2024-05-05 <2024-05-03/2024-05-05> stated',
    ],
    ['De oorlog duurde van 1914 tot 1918.', '1914 tot 1918 = 1914/1918 <1914/1918> stated'],
    [
      'volgende week en vorig jaar',
      'volgende week = 2024-W35 <[2024-08-26..2024-09-01]> computed',
      'vorig jaar = 2023 <2023> computed',
    ],
    ['Er kwamen 2000 mensen, elke morgen.'],
    ['De zitting begint om 15:30 uur.', '15:30 uur = 2024-08-21T15:30 <2024-08-21T15:30:00> computed'],
    ['In 1989 viel de muur.', '1989 = 1989 <1989> stated'],
  ],
  // Swedish
  sv: [
    ['Bron öppnades den 3 oktober 1990.', '3 oktober 1990 = 1990-10-03 <1990-10-03> stated'],
    ['Bygget började i mars 2019.', 'mars 2019 = 2019-03 <2019-03> stated'],
    ['Sedan 1985 leder hon museet.', '1985 = 1985 <1985> stated'],
    ['Rådet möttes i måndags.', 'i måndags = 2024-08-19 <2024-08-19> computed'],
    [
      'I går föll strömmen, som för tre veckor sedan.',
      'I går = 2024-08-20 <2024-08-20> computed',
      'för tre veckor sedan = 2024-W31 <[2024-07-29..2024-08-04]> computed',
    ],
    ['Kriget varade från 1914 till 1918.', '1914 till 1918 = 1914/1918 <1914/1918> stated'],
    [
      'nästa vecka och förra året',
      'nästa vecka = 2024-W35 <[2024-08-26..2024-09-01]> computed',
      'förra året = 2023 <2023> computed',
    ],
    ['Det kom 2000 personer.'],
    ['Mötet börjar kl 15:30.', '15:30 = 2024-08-21T15:30 <2024-08-21T15:30:00> computed'],
    ['Sex personer skadades.'],
  ],
  // Finnish
  fi: [
    ['Silta avattiin 3. lokakuuta 1990.', '3. lokakuuta 1990 = 1990-10-03 <1990-10-03> stated'],
    ['Työt alkoivat maaliskuussa 2019.', 'maaliskuussa 2019 = 2019-03 <2019-03> stated'],
    ['Vuonna 1985 hän aloitti museossa.', '1985 = 1985 <1985> stated'],
    ['Neuvosto kokoontui maanantaina.', 'maanantaina = 2024-08-19 <2024-08-19> computed'],
    [
      'Eilen sähköt katkesivat, kuten kolme viikkoa sitten.',
      'Eilen = 2024-08-20 <2024-08-20> computed',
      'kolme viikkoa sitten = 2024-W31 <[2024-07-29..2024-08-04]> computed',
    ],
    [
      'viime viikolla ja ensi vuonna',
      'viime viikolla = 2024-W33 <[2024-08-12..2024-08-18]> computed',
      'ensi vuonna = 2025 <2025> computed',
    ],
    ['Paikalle tuli 2000 ihmistä.'],
    ['Istunto alkaa kello 15.30.', 'kello 15.30 = 2024-08-21T15:30 <2024-08-21T15:30:00> computed'],
  ],
  // Russian
  ru: [
    ['Мост открыли 3 октября 1990 года.', '3 октября 1990 года = 1990-10-03 <1990-10-03> stated'],
    ['Работы начались в марте 2019 года.', 'марте 2019 года = 2019-03 <2019-03> stated'],
    ['С 1985 года она руководит музеем.', '1985 = 1985 <1985> stated'],
    ['Совет собрался в понедельник.', 'понедельник = 2024-08-19 <2024-08-19> computed'],
    [
      'Вчера вечером погас свет, как и три недели назад.',
      'Вчера вечером = 2024-08-20TEV <2024-08-20> computed',
      'три недели назад = 2024-W31 <[2024-07-29..2024-08-04]> computed',
    ],
    [
      'Ярмарка пройдёт с 3 по 5 мая 2024 года.',
      '3 по 5 мая 2024 года = 2024-05-03/2024-05-05 <2024-05-03/2024-05-05> stated',
    ],
    ['Война шла с 1914 по 1918 год.', '1914 по 1918 = 1914/1918 <1914/1918> stated'],
    [
      'на следующей неделе и в прошлом году',
      'на следующей неделе = 2024-W35 <[2024-08-26..2024-09-01]> computed',
      'в прошлом году = 2023 <2023> computed',
    ],
    ['Пришли 2000 человек, цена 2,46 рубля.'],
    ['Заседание начнётся в 15:30.', '15:30 = 2024-08-21T15:30 <2024-08-21T15:30:00> computed'],
    ['В 1989 году пала стена.', '1989 = 1989 <1989> stated'],
  ],
  // Ukrainian
  uk: [
    ['Міст відкрили 3 жовтня 1990 року.', '3 жовтня 1990 року = 1990-10-03 <1990-10-03> stated'],
    ['Роботи почалися в березні 2019 року.', 'березні 2019 року = 2019-03 <2019-03> stated'],
    ['З 1985 року вона керує музеєм.', '1985 = 1985 <1985> stated'],
    ['Рада зібралася в понеділок.', 'понеділок = 2024-08-19 <2024-08-19> computed'],
    [
      'Вчора ввечері зникло світло, як і три тижні тому.',
      'Вчора ввечері = 2024-08-20TEV <2024-08-20> computed',
      'три тижні тому = 2024-W31 <[2024-07-29..2024-08-04]> computed',
    ],
    [
      'наступного тижня і минулого року',
      'наступного тижня = 2024-W35 <[2024-08-26..2024-09-01]> computed',
      'минулого року = 2023 <2023> computed',
    ],
    ['Засідання почнеться о 15:30.', '15:30 = 2024-08-21T15:30 <2024-08-21T15:30:00> computed'],
  ],
  // Japanese
  ja: [
    ['橋は1990年10月3日に開通した。', '1990年10月3日 = 1990-10-03 <1990-10-03> stated'],
    ['工事は2019年3月に始まった。', '2019年3月 = 2019-03 <2019-03> stated'],
    ['1985年から館長を務める。', '1985年 = 1985 <1985> stated'],
    ['会議は月曜日に開かれた。', '月曜日 = 2024-08-19 <2024-08-19> computed'],
    [
      '昨日停電があった。3週間前にもあった。',
      '昨日 = 2024-08-20 <2024-08-20> computed',
      '3週間前 = 2024-W31 <[2024-07-29..2024-08-04]> computed',
    ],
    ['戦争は1914年から1918年まで続いた。', '1914年から1918年 = 1914/1918 <1914/1918> stated'],
    ['来週と昨年', '来週 = 2024-W35 <[2024-08-26..2024-09-01]> computed', '昨年 = 2023 <2023> computed'],
    ['2000人が集まった。'],
    ['午後3時に始まる。', '午後3時 = 2024-08-21T15:00 <2024-08-21T15:00:00> computed'],
    ['先週の月曜日', '先週の月曜日 = 2024-08-12 <2024-08-12> computed'],
    ['10月3日(水)に', '10月3日(水) = 2024-10-03 <2024-10-03> inferred'],
    ['10年間続いた。'],
  ],
  // Chinese
  zh: [
    ['大桥于1990年10月3日通车。', '1990年10月3日 = 1990-10-03 <1990-10-03> stated'],
    ['工程于2019年3月开始。', '2019年3月 = 2019-03 <2019-03> stated'],
    ['她自1985年起任馆长。', '1985年 = 1985 <1985> stated'],
    ['理事会上周一开会。', '上周一 = 2024-08-12 <2024-08-12> computed'],
    ['昨天停电，三年前也停过。', '昨天 = 2024-08-20 <2024-08-20> computed', '三年前 = 2021 <2021> computed'],
    ['战争从1914年到1918年。', '1914年到1918年 = 1914/1918 <1914/1918> stated'],
    ['下周和去年', '下周 = 2024-W35 <[2024-08-26..2024-09-01]> computed', '去年 = 2023 <2023> computed'],
    ['来了2000人。'],
    ['会议下午3点开始。', '下午3点 = 2024-08-21T15:00 <2024-08-21T15:00:00> computed'],
    [
      '大橋於1990年10月3日通車，上週停電。',
      '1990年10月3日 = 1990-10-03 <1990-10-03> stated',
      '上週 = 2024-W33 <[2024-08-12..2024-08-18]> computed',
    ],
  ],
  // Vietnamese
  vi: [
    ['Cây cầu mở ngày 3 tháng 10 năm 1990.', 'ngày 3 tháng 10 năm 1990 = 1990-10-03 <1990-10-03> stated'],
    ['Công trình bắt đầu vào tháng 3 năm 2019.', 'tháng 3 năm 2019 = 2019-03 <2019-03> stated'],
    ['Từ năm 1985 bà điều hành bảo tàng.', 'năm 1985 = 1985 <1985> stated'],
    ['Hội đồng họp hôm thứ Hai.', 'thứ Hai = 2024-08-19 <2024-08-19> computed'],
    [
      'Hôm qua mất điện, như 3 tuần trước.',
      'Hôm qua = 2024-08-20 <2024-08-20> computed',
      '3 tuần trước = 2024-W31 <[2024-07-29..2024-08-04]> computed',
    ],
    [
      'tuần sau và năm ngoái',
      'tuần sau = 2024-W35 <[2024-08-26..2024-09-01]> computed',
      'năm ngoái = 2023 <2023> computed',
    ],
    ['Có 2000 người đến.'],
    ['Phiên họp bắt đầu lúc 15:30.', 'lúc 15:30 = 2024-08-21T15:30 <2024-08-21T15:30:00> computed'],
    ['thứ hai tuần trước', 'thứ hai tuần trước = 2024-08-12 <2024-08-12> computed'],
  ],
  // Indonesian
  id: [
    ['Jembatan dibuka pada 3 Oktober 1990.', '3 Oktober 1990 = 1990-10-03 <1990-10-03> stated'],
    ['Pekerjaan dimulai pada Maret 2019.', 'Maret 2019 = 2019-03 <2019-03> stated'],
    ['Sejak 1985 ia memimpin museum.', '1985 = 1985 <1985> stated'],
    ['Dewan bertemu pada hari Senin.', 'hari Senin = 2024-08-19 <2024-08-19> computed'],
    [
      'Kemarin listrik padam, seperti tiga minggu lalu.',
      'Kemarin = 2024-08-20 <2024-08-20> computed',
      'tiga minggu lalu = 2024-W31 <[2024-07-29..2024-08-04]> computed',
    ],
    [
      'minggu depan dan tahun lalu',
      'minggu depan = 2024-W35 <[2024-08-26..2024-09-01]> computed',
      'tahun lalu = 2023 <2023> computed',
    ],
    ['Ada 2000 orang datang.'],
    ['Sidang dimulai pukul 15.30.', 'pukul 15.30 = 2024-08-21T15:30 <2024-08-21T15:30:00> computed'],
  ],
  // Arabic
  ar: [
    ['افتتح الجسر في 3 أكتوبر 1990.', '3 أكتوبر 1990 = 1990-10-03 <1990-10-03> stated'],
    ['بدأت الأعمال في مارس 2019.', 'مارس 2019 = 2019-03 <2019-03> stated'],
    ['منذ عام 1985 تدير المتحف.', '1985 = 1985 <1985> stated'],
    ['اجتمع المجلس يوم الاثنين.', 'يوم الاثنين = 2024-08-19 <2024-08-19> computed'],
    [
      'انقطعت الكهرباء أمس، كما قبل ثلاثة أسابيع.',
      'أمس = 2024-08-20 <2024-08-20> computed',
      'قبل ثلاثة أسابيع = 2024-W31 <[2024-07-29..2024-08-04]> computed',
    ],
    ['الأسبوع القادم والعام الماضي', 'الأسبوع القادم = 2024-W35 <[2024-08-26..2024-09-01]> computed'],
    ['جاء 2000 شخص.'],
  ],
  // Polish, which chrono-node does not ship
  pl: [
    ['Most otwarto 3 października 1990 roku.', '3 października 1990 = 1990-10-03 <1990-10-03> stated'],
    [
      'Wczoraj zgasło światło, jak 3 tygodnie temu.',
      'Wczoraj = 2024-08-20 <2024-08-20> computed',
      '3 tygodnie temu = 2024-W31 <[2024-07-29..2024-08-04]> computed',
    ],
    ['w zeszłym roku', 'w zeszłym roku = 2023 <2023> computed'],
    ['Przyszło 2000 osób, 12.11.2019.', '12.11.2019 = 2019-11-12 <2019-11-12> stated'],
  ],
  // Korean, which chrono-node does not ship
  ko: [
    ['다리는 1990년 10월 3일에 개통했다.', '1990년 10월 3일 = 1990-10-03 <1990-10-03> stated'],
    ['작년', '작년 = 2023 <2023> computed'],
    ['어제', '어제 = 2024-08-20 <2024-08-20> computed'],
  ],
};

/** What looks like a date and is none. */
const NEGATIVES: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Sie gewannen 2:1 und 3:10.',
    'Seite 12, Artikel 5, § 12.3, Nr. 2019, DIN 1990',
    'Die Straße 12 ist von 9 bis 17 gesperrt.',
    'Es kostet 1,5 bis 2,5 Millionen.',
    'Guten Morgen!',
    'Der Mai war nass.',
  ],
  fr: [
    'Ils ont gagné 2-1 et 3:10.',
    'à 2 km, de 5 à 7, le 5e',
    'Il a 12 ans et pèse 3 kilos.',
    '01 23 45 67 89',
  ],
  es: ['Tiene 12 años y vive a 2 km.', 'el 5 por ciento', 'Ganaron 2-1 a las 3.'],
  it: ['dom, sab, mar', 'Ha 12 anni', 'a 2 km per 3 euro'],
  pt: ['a segunda vez, a quinta parte', 'Tem 12 anos'],
  nl: ['zat zon ma', 'Hij is 12 jaar', 'om de hoek'],
  ru: ['Они выиграли 2:1.', 'Ему 12 лет', 'до 18 лет, за 3 рубля'],
  ja: ['2対1で勝った。', '12歳、3人'],
  zh: ['以2比1获胜。', '10分钟，12岁'],
};

describe.each(Object.entries(NEGATIVES))('%s holds no date', (language, texts) => {
  test.each(texts)('%s', (text) => {
    expect(shownAs(text, { publishedOn: WEDNESDAY, language })).toEqual([]);
  });
});

describe.each(Object.entries(TABLES))('%s', (language, cases) => {
  test.each(rows(cases))('$text', ({ text, found }) => {
    expect(shownAs(text, { publishedOn: WEDNESDAY, language })).toEqual(found);
  });
});

test('what counts from the day of writing has no date without it, and what is stated has', () => {
  const read = (text: string, language: string) => shownAs(text, { publishedOn: null, language });
  expect(read('Gestern und am 3. Oktober 1990', 'de')).toEqual([
    'Gestern = XXXX-XX-XX unresolved',
    '3. Oktober 1990 = 1990-10-03 <1990-10-03> stated',
  ]);
  expect(read('lundi dernier, le 3 octobre', 'fr')).toEqual([
    'lundi dernier = XXXX-WXX-1 unresolved',
    '3 octobre = XXXX-10-03 unresolved',
  ]);
});

test('what a text names is kept for other sources to complete', () => {
  const text = 'Der Rat tagte am 3. Oktober.';
  const expressions = tagTimes(text, sentencesOf(text), { publishedOn: null, language: 'de' });
  expect(expressions.map(({ given }) => given)).toEqual([{ month: 10, day: 3 }]);
});

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['DE-at', 'de'],
  ['zh-Hant-TW', 'zh'],
  ['ms', 'id'],
  ['pl', 'pl'],
  ['', 'en'],
  ['tlh', 'und'],
])('the rules for %s are those of %s', (tag, code) => expect(languageOf(tag).code).toBe(code));

test.each([
  ['en-US', 'Dateline’s English rules'],
  [
    'de',
    'chrono-node’s German rules, and what holds in any language: dates in figures, names of months, bare years',
  ],
  [
    'pl',
    'no rules of its own, and what holds in any language: dates in figures, names of months, bare years',
  ],
])('what reads %s, in words', (tag, words) => expect(rulesOf(tag)).toBe(words));

/** Words of all the tables in any order, with what stands between. */
const PIECES = Object.values(TABLES)
  .flatMap((cases) => cases.flatMap(([text]) => text.split(' ')))
  .concat('12/11/2019', '–', ',', '.', '1914', '2000', '(', ')', '15:30', '31.', '29', '2019-02-30');

test('in every language tagging never throws, spans quote the text in order, and dates read back', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 15 }).map((words) => words.join(' ')),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((words) => words.join('')),
  );
  const days = fc.constantFrom('2024-08-21', '2000-02-29', '0001-01-01', null);
  fc.assert(
    fc.property(texts, days, fc.constantFrom(...Object.keys(TABLES)), (text, publishedOn, language) => {
      let end = 0;
      for (const e of tagTimes(text, sentencesOf(text), { publishedOn, language })) {
        expect(text.slice(e.start, e.end)).toBe(e.text);
        expect(e.start).toBeGreaterThanOrEqual(end);
        expect(e.text.trim()).toBe(e.text);
        expect(e.text).not.toBe('');
        expect(e.derivation.length).toBeGreaterThan(0);
        expect(e.date).toEqual(e.date && parseEdtf(e.date.edtf));
        end = e.end;
      }
    }),
    { numRuns: 1500 },
  );
});

/** With chrono's own parsers for "3 days ago" the first of these would run for days. */
test.each([
  ['ru', 'минуты '],
  ['uk', 'хвилини '],
  ['ar', 'ثوان '],
  ['id', 'hari 3 '],
  ['nl', 'dagen 3 '],
  ['fi', 'tunti 3 '],
  ['it', '3 mese '],
])('units in a row come to an end, and to nothing: %s', (language, words) => {
  const text = words.repeat(150);
  expect(tagTimes(text, sentencesOf(text), { publishedOn: WEDNESDAY, language })).toEqual([]);
});

test.each([
  ['ru', 'Это было две недели назад, а через 3 дня – снова.', 'две недели назад', 'через 3 дня'],
  ['it', 'Accadde due settimane fa.', 'due settimane fa'],
  ['nl', 'Dat was twee weken geleden, en over 3 dagen weer.', 'twee weken geleden', 'over 3 dagen'],
  ['id', 'Itu terjadi dua minggu lalu dan 3 minggu yang lalu.', 'dua minggu lalu', '3 minggu yang lalu'],
  ['ar', 'كان ذلك قبل ثلاثة أسابيع', 'قبل ثلاثة أسابيع'],
])('what they read CLDR reads, numbers in words too: %s', (language, text, ...found) => {
  const expressions = tagTimes(text, sentencesOf(text), { publishedOn: WEDNESDAY, language });
  expect(expressions.map((e) => e.text)).toEqual(found);
  expect(expressions.every((e) => e.resolution === 'computed')).toBe(true);
});
