import type { ContactsFile } from '../../../../formats/table/contacts-file.ts';
import { contactPath, slug } from '../../../../registry/index/permalink.ts';
import { type Answer, answerOf } from '../answer.ts';
import { FIT } from '../fit.ts';

/** The contacts with the mail address `mail`. `slugs` has the slugs that do not follow from an ID, by ID. */
export function mailAnswers({ contacts }: ContactsFile, slugs: ReadonlyMap<string, string>, mail: string): Answer[] {
  return contacts.flatMap(([id = '', name = '', organization = '', uris = '']) => {
    const addresses = uris.toLowerCase().replaceAll('&', '@').split('|');
    if (!addresses.includes(`mailto:${mail}`)) return [];
    const path = contactPath(slugs.get(id) ?? slug(id));
    return [answerOf({ kind: 'contact', title: name || organization || id, path, detail: mail, fit: FIT.letter })];
  });
}
