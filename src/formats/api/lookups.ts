/** A question that one file answers. */
export interface Lookup {
  readonly question: string;
  /** Where the file is, from the address of the site, with what is asked for in braces. */
  readonly file: string;
  /** Where in the file the answer is, as jq writes it. */
  readonly answer: string;
}

const [PORT, SERVICE] = ['port/{number}.json', 'service/{name}.json'];

/** What people ask of the registry, and where the answer is. */
export const LOOKUPS: readonly Lookup[] = [
  { question: 'Which services have a port?', file: PORT, answer: '.entries[].serviceName' },
  { question: 'Is a port assigned on TCP?', file: PORT, answer: '.statusByTransport.tcp' },
  { question: 'What do people use a port for, by other sources than IANA?', file: PORT, answer: '.commonUses[].name' },
  { question: 'Which ports does a service have?', file: SERVICE, answer: '.ports[].portNumber' },
  { question: 'What is a service for?', file: SERVICE, answer: '.entries[].description' },
  { question: 'To whom did IANA assign a service?', file: SERVICE, answer: '.entries[].assignees[].title' },
  { question: 'Which documents define a service?', file: SERVICE, answer: '.entries[].references[].label' },
  { question: 'Since when has IANA had no such service?', file: SERVICE, answer: '.removed.since' },
  { question: 'What did IANA register in a year?', file: 'year/{year}.json', answer: '.registered[].serviceName' },
  { question: 'Which ports do browsers block?', file: 'blocked.json', answer: '.ports[].port' },
  {
    question: 'Which TXT keys are defined, and by which services?',
    file: 'txt-keys.json',
    answer: '.keys[].services[].name',
  },
  { question: 'Which release does the site show?', file: 'release.json', answer: '.release' },
];
