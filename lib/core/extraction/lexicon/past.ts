/** Past tense of an English verb, for titles made of gerunds. */

const IRREGULAR: Record<string, string> = Object.fromEntries(
  'be:was become:became begin:began break:broke bring:brought build:built buy:bought catch:caught choose:chose come:came cut:cut do:did draw:drew drive:drove eat:ate fall:fell feel:felt fight:fought find:found flee:fled fly:flew forget:forgot get:got give:gave go:went grow:grew have:had hear:heard hit:hit hold:held keep:kept know:knew lay:laid lead:led leave:left lend:lent let:let lose:lost make:made mean:meant meet:met overthrow:overthrew pay:paid put:put quit:quit read:read ride:rode ring:rang rise:rose run:ran say:said see:saw seek:sought sell:sold send:sent set:set shake:shook shoot:shot show:showed shut:shut sing:sang sink:sank sit:sat sleep:slept speak:spoke spend:spent split:split spread:spread stand:stood steal:stole strike:struck swear:swore swim:swam take:took teach:taught tell:told think:thought throw:threw understand:understood undergo:underwent wear:wore win:won withdraw:withdrew write:wrote'
    .split(' ')
    .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);

/** "turn" → "turned", "withdraw" → "withdrew". */
export function pastOf(lemma: string): string {
  const irregular = IRREGULAR[lemma];
  if (irregular) return irregular;
  if (/e$/.test(lemma)) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (
    /^[^aeiou]*[aeiou][bdgmnprt]$/.test(lemma) ||
    /(?:occur|refer|prefer|commit|permit|admit|submit|control|expel|compel|rebel|transfer|equip|propel)$/.test(
      lemma,
    )
  )
    return `${lemma}${lemma.at(-1)}ed`;
  return `${lemma}ed`;
}
