/** What wink's tagger is known to get wrong in news, put right. */
import { isKnownVerb, nominalVerb, ORGANISED } from './lexicon/actions';
import {
  isGerund,
  isPastForm,
  isPluralNoun,
  lemmaOf,
  lemmaOfPast,
  presentOf,
  taggedAs,
  type Word,
} from './words';

/** wink's slips that cost whole events. */
export function mend(words: readonly Word[]): Word[] {
  const mended = mendEach(mendNames(words));
  if (mended.some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return mended;
  // "the east lost power": of a sentence without any verb, the past form behind a noun is it.
  const past = mended.findIndex(
    (word, i) =>
      (word.tag === 'ADJ' || word.tag === 'NOUN') &&
      isPastForm(word) &&
      (['NOUN', 'PROPN'].includes(mended[i - 1]?.tag ?? 'X') ||
        (mended[i - 1]?.tag === 'ADJ' && mended[i - 2]?.tag === 'DET')),
  );
  return mended.map((word, i) =>
    i === past
      ? taggedAs(word, 'VERB')
      : i === past - 1 && word.tag === 'ADJ'
        ? taggedAs(word, 'NOUN')
        : word,
  );
}

/** Possessives and names first: what stands beside them is read by them. */
function mendNames(words: readonly Word[]): Word[] {
  const hasVerb = words.some(({ tag, text }) => (tag === 'VERB' || tag === 'AUX') && /^\p{Ll}/u.test(text));
  return words.map((word, i) => {
    const before = words[i - 1];
    const after = words[i + 1];
    // "the guards' strike": a mark that no other opens
    if (
      word.tag === 'PUNCT' &&
      /^['’]$/.test(word.text) &&
      before?.end === word.start &&
      /s$/.test(before.text) &&
      after?.start === word.end + 1 &&
      /^(?:ADJ|NOUN|NUM|PROPN|VERB)$/.test(after.tag) &&
      !words.slice(0, i).some(({ text }) => /^['‘]$/.test(text))
    )
      return taggedAs(word, 'POSS');
    // "the Betty Ford Centre": a capital inside a sentence whose verbs have none
    if (
      word.tag === 'VERB' &&
      hasVerb &&
      before &&
      before.tag !== 'PUNCT' &&
      (after?.tag === 'PROPN' || before.tag === 'PROPN') &&
      /^\p{Lu}\p{Ll}/u.test(word.text)
    )
      return taggedAs(word, 'PROPN');
    return word;
  });
}

function mendEach(words: readonly Word[]): Word[] {
  return words.map((word, i) => {
    const before = words[i - 1];
    const after = words[i + 1];
    const endsPhrase = !after || !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(after.tag);
    // "Azerbaijan's September offensive to …": an adjective that ends a phrase after a possessive or article is its noun.
    if (
      word.tag === 'ADJ' &&
      endsPhrase &&
      nominalVerb(word.lemma) &&
      before &&
      ['POSS', 'DET', 'ADJ', 'NOUN', 'PROPN', 'TIME', 'NUM'].includes(before.tag)
    )
      return taggedAs(word, 'NOUN');
    // "The contingent did", "Shelling began": what stands before a finite verb and behind an article, or alone, is its noun.
    if (
      after &&
      (after.tag === 'AUX' || (after.tag === 'VERB' && !isGerund(after))) &&
      ((word.tag === 'ADJ' && (before?.tag === 'DET' || before?.tag === 'NOUN')) ||
        (word.tag === 'VERB' && isGerund(word) && (!before || /^[“"]$/.test(before.text))))
    )
      return taggedAs(word, 'NOUN');
    // "Fighting between the army and rebels has …"
    if (
      word.tag === 'VERB' &&
      isGerund(word) &&
      !before &&
      /^(?:between|against|near|of|over)$/i.test(after?.text ?? '')
    )
      return taggedAs(word, 'NOUN');
    // "the north and the east"
    if (
      word.tag === 'ADV' &&
      before?.tag === 'DET' &&
      (after?.tag === 'CCONJ' || /^(?:first|second|third|last|latter)$/i.test(word.text)) &&
      !['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(after?.tag ?? 'X')
    )
      return taggedAs(word, 'NOUN');
    // "the reed islands", "its reopened halls": between an article and its noun stands no verb.
    if (
      word.tag === 'VERB' &&
      (before?.tag === 'DET' || before?.tag === 'POSS') &&
      after &&
      ['NOUN', 'PROPN'].includes(after.tag)
    )
      return taggedAs(word, isGerund(word) || isPastForm(word) ? 'ADJ' : 'NOUN');
    // "the Desaguadero crossing": a gerund that ends a phrase with an article is its noun.
    if (
      word.tag === 'VERB' &&
      isGerund(word) &&
      before?.tag === 'PROPN' &&
      words[i - 2]?.tag === 'DET' &&
      (!after || ['ADP', 'PUNCT', 'CCONJ', 'TIME'].includes(after.tag))
    )
      return taggedAs(word, 'NOUN');
    // "took back control of", "in charge of": a bare verb has no "of".
    if (
      word.tag === 'VERB' &&
      after?.text === 'of' &&
      !isGerund(word) &&
      !isPastForm(word) &&
      before &&
      before.tag !== 'TO' &&
      before.tag !== 'AUX' &&
      before.tag !== 'PRON'
    )
      return taggedAs(word, 'NOUN');
    // "committed to supporting": a preposition.
    if (word.tag === 'TO' && after && isGerund(after)) return taggedAs(word, 'ADP');
    // "a visit to the former", "the latter on Monday"
    if (
      word.tag === 'ADJ' &&
      before?.tag === 'DET' &&
      (!after || ['ADP', 'PUNCT', 'TIME', 'CCONJ'].includes(after.tag))
    )
      return taggedAs(word, 'NOUN');
    // "That certainty was rewarded"
    if (
      /^that$/i.test(word.text) &&
      word.tag === 'PRON' &&
      (!before || before.tag === 'PUNCT') &&
      after?.tag === 'NOUN'
    )
      return taggedAs(word, 'DET');
    // "|Rescued on Monday by fishermen, Awa …": a capital alone makes no name.
    if (
      i === 0 &&
      word.tag === 'PROPN' &&
      /\p{L}{3}ed$/u.test(word.text) &&
      /^(?:ADP|TIME)$/.test(after?.tag ?? 'X') &&
      isKnownVerb(lemmaOfPast(word.text))
    )
      return taggedAs(word, 'VERB', lemmaOfPast(word.text));
    // "a long touchdown |pass,": "a … " takes no bare verb.
    if (
      word.tag === 'VERB' &&
      before?.tag === 'NOUN' &&
      word.text === word.lemma &&
      !isPastForm(word) &&
      (!after || /^(?:PUNCT|ADP|TIME)$/.test(after.tag)) &&
      hasArticle(words, i)
    )
      return taggedAs(word, 'NOUN');
    // "crowds thronged the street"
    if (
      word.tag === 'ADJ' &&
      /\p{L}{3}ed$/u.test(word.text) &&
      before &&
      (before.tag === 'PROPN' || isPluralNoun(before)) &&
      (after?.tag === 'DET' || /^(?:his|her|its|their)$/i.test(after?.text ?? ''))
    )
      return taggedAs(word, 'VERB', lemmaOfPast(word.text));
    // "The Lund Mill Co. plans to sell", "Bo Lund, mayor of Orsk, plans to sell": no verb before
    if (
      word.tag === 'NOUN' &&
      /^(?:plans|hopes|aims|offers|moves|needs|promises)$/.test(word.text) &&
      (before?.tag === 'PROPN' ||
        (before?.text === ',' && words.slice(0, i - 1).some(({ text }) => text === ','))) &&
      after?.tag === 'TO' &&
      !words.slice(0, i).some(({ tag }) => tag === 'VERB' || tag === 'AUX')
    )
      return taggedAs(word, 'VERB', word.text.slice(0, -1));
    // "The mill dates back to 1935"
    if (word.text === 'dates' && word.tag === 'NOUN' && after?.text === 'back')
      return taggedAs(word, 'VERB', 'date');
    // "was retaken by the army", "the mayor, Bo Lund, infuriated his colleagues"
    if (
      /\p{L}{3}(?:ed|en)$/u.test(word.text) &&
      !/^(?:hundred|sacred|children|women|men|garden|kitchen)$/.test(word.lemma) &&
      ((before?.lemma === 'be' && (word.tag === 'NOUN' || (word.tag === 'ADJ' && after?.text === 'by'))) ||
        (word.tag === 'NOUN' &&
          /ed$/.test(word.text) &&
          /^(?:,|[\p{L}’']+)$/u.test(before?.text ?? '') &&
          before?.tag !== 'DET' &&
          (after?.tag === 'DET' || /^(?:his|her|its|their)$/i.test(after?.text ?? ''))))
    )
      return taggedAs(word, 'VERB', lemmaOfPast(word.text));
    // "The coup ousted", "Lava reached": a past form with nothing verbal beside it is the verb, whatever its tag.
    if (
      (word.tag === 'ADJ' || word.tag === 'NOUN') &&
      before &&
      ['NOUN', 'PROPN', 'PRON'].includes(before.tag) &&
      /^(?:met|held|won|led|fled|fell|rose|broke|struck|seized|began|(?:re|over|with|under)?(?:took|drew|threw|ran|built|wrote)|came|became|went|gave|grew|flew|fought|drove|sank|spoke|chose|stole|wore|tore|swore|sought)$/i.test(
        word.text,
      )
    )
      return taggedAs(word, 'VERB', presentOf(word));
    // "they said he drank tea": nothing but a verb follows who acts.
    if (
      (word.tag === 'ADJ' || word.tag === 'NOUN') &&
      isPastForm(word) &&
      /^(?:he|she|they|we|I)$/.test(before?.text ?? '')
    )
      return taggedAs(word, 'VERB', presentOf(word));
    // "The guests alleged they paid": no adjective stands before who acts.
    if (word.tag === 'ADJ' && /ed$/i.test(word.text) && /^(?:he|she|they|it|we)$/i.test(after?.text ?? ''))
      return taggedAs(word, 'VERB', lemmaOf(word.text, word.text.slice(0, -2)));
    // "a guard shot two thieves": no noun stands before another phrase.
    if (
      word.tag === 'NOUN' &&
      before &&
      !['DET', 'ADJ', 'POSS', 'NUM'].includes(before.tag) &&
      /^(?:shot|hit|cut|shut|lost|left)$/i.test(word.text) &&
      after &&
      (after.tag === 'DET' ||
        after.tag === 'NUM' ||
        /^(?:him|them|us|multiple|several|many)$/i.test(after.text))
    )
      return taggedAs(word, 'VERB', word.text.toLowerCase() === 'shot' ? 'shoot' : word.lemma);
    // "the strike", "its launch", "a visit": no verb after a determiner, possessive or adjective.
    if (
      word.tag === 'VERB' &&
      before &&
      (before.tag === 'POSS' || before.tag === 'DET' || /^(?:his|her|its|their)$/i.test(before.text)) &&
      (nominalVerb(word.lemma) || before.tag === 'PRON') &&
      !isGerund(word) &&
      !isPastForm(word)
    )
      return taggedAs(word, 'NOUN');
    if (word.tag === 'NOUN' && /^(?:to)$/i.test(before?.text ?? '') && ORGANISED.has(word.lemma)) return word;
    return word;
  });
}

/** Whether the phrase before word `i` begins with "a". */
function hasArticle(words: readonly Word[], i: number): boolean {
  let from = i - 1;
  while (/^(?:ADJ|NOUN)$/.test(words[from]?.tag ?? 'X')) from--;
  return /^an?$/i.test(words[from]?.text ?? '');
}
