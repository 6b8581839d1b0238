import { it } from 'chrono-node';
import { localeLanguage } from '../common/locale';

export const italian = localeLanguage({
  code: 'it',
  chrono: it.casual,
  placing:
    /\b(?:nel|del|dal|al|dell['’]anno|anno|in|a|di|dal|fino al|prima del|dopo il|verso il|tra il|e il|il|inizio|metà|fine|primavera|estate|autunno|inverno)\s*$/iu,
  lengths: /^(?:per|durante|in|di)\s/iu,
  numbers: ['un|uno|una', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci'],
  slow: ['3 giorni fa', '3 giorni dopo'],
});
